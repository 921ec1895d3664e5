package org.ccm.register;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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
     * The cells of a line. Nearly all lines have no quotation mark and are cut at their commas, which takes a cold
     * machine a third of the time that a CSV parser takes; the others are a matter for the parser.
     *
     * @throws Malformed if a quotation mark stands where none can; the message is a sentence
     */
    static String[] cells(String line) throws Malformed {
        return line.indexOf('"') < 0 ? cut(line) : Quoted.cells(line);
    }

    private static String[] cut(String line) {
        int count = 1;
        for (int i = line.indexOf(','); i >= 0; i = line.indexOf(',', i + 1)) {
            count++;
        }
        String[] cells = new String[count];
        int from = 0;
        for (int i = 0; i < count - 1; i++) {
            int to = line.indexOf(',', from);
            cells[i] = line.substring(from, to);
            from = to + 1;
        }
        cells[count - 1] = line.substring(from);
        return cells;
    }

    /** Apart, so that reading a register without quotation marks does not load the parser. */
    private static final class Quoted {
        private static final CsvReader.CsvReaderBuilder READER =
                CsvReader.builder().allowExtraFields(true).allowMissingFields(true);

        static String[] cells(String line) throws Malformed {
            int marks = 0;
            for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
                marks++;
            }
            if (marks % 2 != 0) {
                throw new Malformed("a quotation mark opens a cell that does not end on this line;"
                        + " a cell is one line, and a mark within it is doubled.");
            }
            Cells cells = new Cells();
            try {
                READER.ofSingleCsvRecord(cells, line);
            } catch (CsvParseException e) {
                throw new Malformed("something stands between a closing quotation mark and the next comma.");
            }
            if (cells.strayMark) {
                throw new Malformed("a quotation mark stands within a cell that does not begin with one.");
            }
            return cells.cells.toArray(new String[0]);
        }
    }

    private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {
        private final List<String> cells = new ArrayList<>();
        private boolean strayMark;

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String cell = new String(buffer, offset, length);
            strayMark |= !quoted && cell.indexOf('"') >= 0;
            cells.add(cell);
        }

        @Override
        protected List<String> buildRecord() {
            return cells;
        }
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
