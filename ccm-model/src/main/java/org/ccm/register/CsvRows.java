package org.ccm.register;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a text of comma-separated cells (RFC 4180), of which none has a line break in it. Empty lines are no rows.
 * A quotation mark in a wrong place spoils its own line and no other: parsing begins anew on the next line.
 */
final class CsvRows {

    /** How many cells a row may have is for the header to say. */
    private static final CsvReaderBuilder STRICT = CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

    private static final String MARK_WITHIN = "a quotation mark stands within a cell that does not begin with one.";
    private static final String MARK_OPEN = "a quotation mark opens a cell that does not end on this line;"
            + " a cell is one line, and a mark within it is doubled.";
    private static final String MARK_CLOSED = "something stands between a closing quotation mark and the next comma.";

    private final String text;
    /** The same; none before they are needed. */
    private char[] characters = {};

    private Cells parsed = new Cells();
    private Iterator<String[]> rows;
    /** The line on which the parser began. */
    private int firstLine = 1;
    /** Where that line begins. */
    private int firstPlace;

    private String[] cells = {};
    private String ruleBroken = "";
    private int line;

    /** The rows of a text whose lines end in LF. */
    CsvRows(String text) {
        this.text = text;
        this.rows = STRICT.build(parsed, text).iterator();
    }

    /** A line that is no row of cells. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String rule) {
            super(rule);
        }
    }

    /** Goes to the next row, sound or not; returns false after the last. */
    boolean next() {
        ruleBroken = "";
        try {
            if (!rows.hasNext()) {
                return false;
            }
            cells = rows.next();
            line = firstLine + parsed.linesBefore();
        } catch (CsvParseException e) {
            line = firstLine + parsed.linesBefore();
            ruleBroken = ruleBroken(upTo(line));
            parsed = new Cells();
            rows = STRICT.build(parsed, rest()).iterator();
        }
        return true;
    }

    /** Number of the row's line, counted from 1. */
    int line() {
        return line;
    }

    /**
     * The cells of the row.
     *
     * @throws Malformed if a quotation mark stands where none can; the message is a sentence
     */
    String[] cells() throws Malformed {
        if (!ruleBroken.isEmpty()) {
            throw new Malformed(ruleBroken);
        }
        return cells;
    }

    private Reader rest() {
        if (characters.length == 0) {
            characters = text.toCharArray();
        }
        return new CharArrayReader(characters, firstPlace, text.length() - firstPlace);
    }

    /** The line of that number, not before the first; the one after it becomes the first. */
    private String upTo(int number) {
        String found = "";
        while (firstLine <= number) {
            int end = text.indexOf('\n', firstPlace);
            found = text.substring(firstPlace, end < 0 ? text.length() : end);
            firstPlace = end < 0 ? text.length() : end + 1;
            firstLine++;
        }
        return found;
    }

    /** Which rule is broken by a line that cannot be parsed: if it can where marks may stay open, one does. */
    private static String ruleBroken(String line) {
        Cells parsed = new Cells();
        try {
            CsvReader.builder().build(parsed, line).iterator().next();
            return MARK_OPEN;
        } catch (CsvParseException e) {
            return parsed.markWithin ? MARK_WITHIN : MARK_CLOSED;
        }
    }

    /** Takes cells as they are, and refuses two kinds that other files may have. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<String[]> {

        private final List<String> cells = new ArrayList<>();
        private boolean markWithin;

        @Override
        protected void handleBegin(long line) {
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            String cell = length == 0 ? "" : new String(text, from, length);
            markWithin = !quoted && cell.indexOf('"') >= 0;
            if (markWithin || quoted && cell.indexOf('\n') >= 0) {
                throw new CsvParseException("no cell of a register");
            }
            cells.add(cell);
        }

        @Override
        protected String[] buildRecord() {
            return cells.toArray(new String[0]);
        }

        /** How many lines are before that of the row. */
        int linesBefore() {
            return (int) getStartingLineNumber() - 1;
        }
    }
}
