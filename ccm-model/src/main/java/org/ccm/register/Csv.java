package org.ccm.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lines of comma-separated cells (RFC 4180), of which none has a line break in it. */
final class Csv {

    private Csv() {}

    /** A line that is no row of cells. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String rule) {
            super(rule);
        }
    }

    /**
     * The cells of a line. It looks for commas and quotation marks only and leaves the letters between them alone, which
     * takes a cold machine a third of the time that a parser takes for a file; and it can tell what is wrong.
     *
     * @throws Malformed if a quotation mark stands where none can; the message is a sentence
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

    /** A file with these lines, each ended by LF. */
    static String text(Iterable<String[]> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            for (String[] line : lines) {
                writer.writeRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
