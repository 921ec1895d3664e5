package org.ccm.register;

import java.util.ArrayList;
import java.util.List;

/** Another way to the cells of a line than the one under test: it looks for commas and quotation marks by hand. */
final class Splitter {

    private Splitter() {}

    /** A line that is no row of cells. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String rule) {
            super(rule);
        }
    }

    /**
     * The cells of a line.
     *
     * @throws Malformed if a quotation mark stands where none can; the message is the one of {@link CsvRows}
     */
    static String[] cells(String line) throws Malformed {
        List<String> cells = new ArrayList<>();
        boolean marks = line.indexOf('"') >= 0;
        int from = 0;
        while (from <= line.length()) {
            boolean quoted = from < line.length() && line.charAt(from) == '"';
            int end = quoted ? endOfQuoted(line, from) : endOfPlain(line, from, marks);
            cells.add(quoted ? line.substring(from + 1, end - 1).replace("\"\"", "\"") : line.substring(from, end));
            from = end + 1;
        }
        return cells.toArray(new String[0]);
    }

    private static int endOfPlain(String line, int from, boolean marks) throws Malformed {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        if (marks && line.substring(from, end).indexOf('"') >= 0) {
            throw new Malformed("a quotation mark stands within a cell that does not begin with one.");
        }
        return end;
    }

    /** The place behind the closing mark: a comma, or the end of the line. */
    private static int endOfQuoted(String line, int from) throws Malformed {
        int mark = line.indexOf('"', from + 1);
        while (mark >= 0 && mark + 1 < line.length() && line.charAt(mark + 1) == '"') {
            mark = line.indexOf('"', mark + 2);
        }
        if (mark < 0) {
            throw new Malformed("a quotation mark opens a cell that does not end on this line;"
                    + " a cell is one line, and a mark within it is doubled.");
        }
        if (mark + 1 < line.length() && line.charAt(mark + 1) != ',') {
            throw new Malformed("something stands between a closing quotation mark and the next comma.");
        }
        return mark + 1;
    }
}
