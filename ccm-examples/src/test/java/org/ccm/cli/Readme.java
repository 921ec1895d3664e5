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

/** The project's README, taken apart. */
final class Readme {

    /** A line that stands for any number of lines, also none; at the end of a line, for the rest of it. */
    private static final String ELISION = "...";

    private static final Path FILE = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    private Readme() {}

    /** A block of code. */
    record Block(String language, String text) {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(text());
        while (found.find()) {
            blocks.add(new Block(found.group(1), found.group(2)));
        }
        return blocks;
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
