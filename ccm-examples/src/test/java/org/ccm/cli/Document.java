package org.ccm.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document of the project, taken apart.
 *
 * @param file where it is
 */
record Document(Path file) {

    static final Document README = new Document(Path.of("../README.md"));

    /** A guide, whose blocks are to be gone through from first to last. */
    static final Document FIRST_RULE = new Document(Path.of("../docs/first-rule.md"));

    static final Document RULES = new Document(Path.of("../docs/rules.md"));

    static final Document SWEEPS = new Document(Path.of("../docs/sweeps.md"));

    /** A line that stands for any number of lines, also none; at the end of a line, for the rest of it. */
    private static final String ELISION = "...";

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\n(.*?)^```$");

    /**
     * A block of code.
     *
     * @param file the file that its reader is told to write; empty where there is none
     */
    record Block(String language, String file, String text) {

        boolean in(String wanted) {
            return language.equals(wanted);
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(text());
        while (found.find()) {
            blocks.add(new Block(found.group(1), found.group(2), found.group(3)));
        }
        return blocks;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** What output shown with elisions stands for. */
    static Pattern shown(String output) {
        return Pattern.compile(output.lines()
                .map(line -> {
                    if (line.equals(ELISION)) {
                        return "(?:.*\n)*?";
                    }
                    return line.endsWith(" " + ELISION)
                            ? Pattern.quote(line.substring(0, line.length() - ELISION.length())) + ".*\n"
                            : Pattern.quote(line) + "\n";
                })
                .collect(Collectors.joining()));
    }
}
