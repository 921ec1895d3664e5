package org.ccm.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row while it is read: its cells, what they say, and where to complain about them. */
final class Row {

    private final Table<?> table;
    private final int line;
    private final String[] cells;
    private final @Nullable Object[] values;
    private final Reading reading;
    private boolean sound = true;

    /** A row with its cells in the order of the table's columns. */
    Row(Table<?> table, int line, String[] cells, Reading reading) {
        this.table = table;
        this.line = line;
        this.cells = cells;
        this.values = new Object[cells.length];
        this.reading = reading;
    }

    int line() {
        return line;
    }

    /** Where it stands, as a message about another row calls it. */
    String place() {
        return reading.place(line);
    }

    /** What rows may refer to. */
    Known known() {
        return reading.known();
    }

    /** Whether nothing was wrong with it so far. */
    boolean sound() {
        return sound;
    }

    /** The cell as it stands in the file. */
    String cell(Column<?> column) {
        return cells[column.index()];
    }

    /** What a cell says; the row must be sound. */
    Object value(int index) {
        return Objects.requireNonNull(values[index]);
    }

    /** Reads all cells; afterwards the row is sound if every cell says something its column can say. */
    void read() {
        List<Column<?>> columns = table.columns();
        for (int i = 0; i < cells.length; i++) {
            Column<?> column = columns.get(i);
            String cell = cells[i];
            if (cell.isEmpty() && !column.mayBeEmpty()) {
                wrong(column, "the cell is empty, and this column needs a value.", "");
            } else if (clean(column, cell)) {
                values[i] = column.read(cell, this);
            }
        }
    }

    private boolean clean(Column<?> column, String cell) {
        int length = cell.length();
        if (length > 0 && (blank(cell.charAt(0)) || blank(cell.charAt(length - 1)))) {
            String meant = stripped(cell);
            wrong(
                    column,
                    Problem.quoted(cell) + " begins or ends with a blank.",
                    meant.isEmpty() ? "Maybe the cell is meant to be empty?" : "Maybe " + Problem.quoted(meant) + "?");
            return false;
        }
        if (reading.byHand() && !writable(cell)) {
            wrong(
                    column,
                    Problem.quoted(cell) + " has a line break, another control character or half a character in it,"
                            + " which a cell cannot have.");
            return false;
        }
        return true;
    }

    /** Whether a file can hold it; what comes from a file was looked at there. */
    private static boolean writable(String cell) {
        int i = 0;
        while (i < cell.length()) {
            int c = cell.codePointAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Says that a cell breaks a rule; an empty hint is none. */
    void wrong(Column<?> column, String rule, String hint) {
        sound = false;
        reading.add(Problem.ofCell(table.file(), line, column.name(), cell(column), rule, hint));
    }

    /** Says that a cell breaks a rule. */
    void wrong(Column<?> column, String rule) {
        wrong(column, rule, "");
    }

    /** Says that the row as a whole breaks a rule. */
    void wrong(String rule) {
        sound = false;
        reading.add(Problem.ofLine(table.file(), line, rule, ""));
    }

    /**
     * Says that there is the same row already.
     *
     * @param place where
     * @param key the columns in which the two are the same
     */
    void repeats(String place, List<Column<?>> key) {
        wrong("the row repeats " + place + ": " + same(key) + ".");
    }

    private String same(List<Column<?>> key) {
        if (key.size() == table.columns().size()) {
            return "all cells are the same";
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < key.size(); i++) {
            names.append(i == 0 ? "" : i == key.size() - 1 ? " and " : ", ")
                    .append(key.get(i).name());
        }
        return names + (key.size() == 1 ? " is the same" : " are the same");
    }
}
