package org.ccm.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text. Columns are as wide as their widest cell, those without any cell are left out, and those of numbers
 * are aligned to the right. Where a line would be too long, the last column and then the widest of the others are broken
 * into lines.
 */
public final class Table {

    private static final String GAP = "  ";

    /** No column is broken into lines narrower than this. */
    private static final int NARROWEST = 18;

    private record Row(List<String> cells, Ink ink, String below) {}

    private final String indent;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

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
        Row names = new Row(
                columns.stream().map(name -> name.replaceFirst("^#", "")).toList(), Ink.FAINT, "");
        int[] widths = Arrays.stream(shown)
                .map(column -> Math.max(longest(column), length(names.cells().get(column))))
                .toArray();
        fit(widths, width - indent.length() - GAP.length() * (shown.length - 1));
        if (names.cells().stream().anyMatch(name -> !name.isEmpty())) {
            print(paper, shown, widths, names);
        }
        rows.forEach(row -> print(paper, shown, widths, row));
    }

    private int longest(int column) {
        return rows.stream()
                .mapToInt(row -> length(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    /** Makes the last column narrower, then the widest other one, until all fit or nothing can give. */
    private static void fit(int[] widths, int room) {
        int last = widths.length - 1;
        int widest = IntStream.range(0, last)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElse(last);
        narrow(widths, last, room);
        narrow(widths, widest, room);
        narrow(widths, last, room);
    }

    private static void narrow(int[] widths, int column, int room) {
        int excess = Arrays.stream(widths).sum() - room;
        if (excess > 0) {
            widths[column] = Math.min(widths[column], Math.max(NARROWEST, widths[column] - excess));
        }
    }

    private void print(Paper paper, int[] shown, int[] widths, Row row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            cells.add(Paper.wrap(row.cells().get(shown[i]), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            paper.line(line(cells, i, shown, widths), row.ink());
        }
        if (!row.below().isEmpty()) {
            String under = indent + "     ";
            paper.text(row.below(), under, under, Ink.PLAIN);
        }
    }

    private String line(List<List<String>> cells, int number, int[] shown, int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            List<String> lines = cells.get(i);
            String text = number < lines.size() ? lines.get(number) : "";
            String space = " ".repeat(Math.max(0, widths[i] - length(text)));
            parts.add(columns.get(shown[i]).startsWith("#") ? space + text : text + space);
        }
        return indent + String.join(GAP, parts);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
