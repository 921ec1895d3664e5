package org.ccm.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text. Columns are as wide as their widest cell, those without any cell are left out, those of numbers are
 * aligned to the right, and the last goes on below itself where the line is too short.
 */
public final class Table {

    private static final String GAP = "  ";

    /** Below this width, the last column is not broken into lines. */
    private static final int NARROWEST = 16;

    private record Row(List<String> cells, Ink ink, String below) {}

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final String indent;

    /** A table with these columns; a name that begins with {@code #} is that of a column of numbers. */
    public Table(String indent, String... columns) {
        this.indent = indent;
        this.columns = Arrays.asList(columns);
    }

    /** Adds a row. */
    public void row(Ink ink, String... cells) {
        rows.add(new Row(Arrays.asList(cells), ink, ""));
    }

    /** Adds a row and a text that stands below it. */
    public void row(Ink ink, List<String> cells, String below) {
        rows.add(new Row(cells, ink, below));
    }

    void print(Paper paper, int width) {
        int[] shown = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty()))
                .toArray();
        if (shown.length == 0) {
            return;
        }
        List<String> names =
                columns.stream().map(name -> name.replaceFirst("^#", "")).toList();
        int[] widths = Arrays.stream(shown)
                .map(column -> Math.max(
                        length(names.get(column)),
                        rows.stream()
                                .mapToInt(row -> length(row.cells().get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        print(paper, width, shown, widths, new Row(names, Ink.FAINT, ""));
        rows.forEach(row -> print(paper, width, shown, widths, row));
    }

    private void print(Paper paper, int width, int[] shown, int[] widths, Row row) {
        StringBuilder line = new StringBuilder(indent);
        int last = shown.length - 1;
        for (int i = 0; i < last; i++) {
            String cell = row.cells().get(shown[i]);
            String space = " ".repeat(widths[i] - length(cell));
            boolean number = columns.get(shown[i]).startsWith("#");
            line.append(number ? space + cell : cell + space).append(GAP);
        }
        String cell = row.cells().get(shown[last]);
        String left = " ".repeat(length(line.toString()));
        int room = width - left.length();
        if (columns.get(shown[last]).startsWith("#")) {
            line.append(" ".repeat(widths[last] - length(cell)));
        }
        for (String part : room < NARROWEST ? List.of(cell) : Paper.wrap(cell, room)) {
            paper.line(line + part, row.ink());
            line.setLength(0);
            line.append(left);
        }
        if (!row.below().isEmpty()) {
            String under = indent + "     ";
            paper.text(row.below(), under, under, Ink.PLAIN);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
