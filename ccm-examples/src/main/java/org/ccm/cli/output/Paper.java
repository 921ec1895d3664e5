package org.ccm.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Lines of text for people, no wider than the terminal where words allow it. */
public final class Paper {

    private final Terminal terminal;

    Paper(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many characters fit in a line. */
    public int width() {
        return terminal.width();
    }

    /** An empty line. */
    public void blank() {
        terminal.out().print('\n');
    }

    /** A heading, as one line or more. */
    public void heading(String text) {
        text(text, "", "", Ink.BOLD);
    }

    /** A paragraph that begins at the left. */
    public void text(String text) {
        text(text, "", "", Ink.PLAIN);
    }

    /** A paragraph that begins at the left, and says something of lesser importance. */
    public void note(String text) {
        text(text, "", "", Ink.FAINT);
    }

    /**
     * A paragraph.
     *
     * @param first stands before its first line
     * @param others stands before its other lines
     */
    public void text(String text, String first, String others, Ink ink) {
        String before = first;
        for (String line : wrap(text, Math.max(20, terminal.width() - others.length()))) {
            line(before + line, ink);
            before = others;
        }
    }

    /** A line that is not broken, whatever its length, so that programs can take it apart. */
    public void unbroken(String text) {
        line(text, Ink.PLAIN);
    }

    /** A table. */
    public void table(Table table) {
        table.print(this, terminal.width());
    }

    void line(String text, Ink ink) {
        String line = text.stripTrailing();
        terminal.out().print(terminal.colour() ? ink.on(line) : line);
        terminal.out().print('\n');
    }

    /** The words of a text in lines of a width; a longer word has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
