package org.ccm.register;

import java.util.ArrayList;
import java.util.List;
import org.ccm.source.Word;
import org.jspecify.annotations.Nullable;

/** Columns of texts, words of a closed set, truth values and numbers. */
final class ValueColumns {

    private ValueColumns() {}

    /** Any text. */
    static final class Text extends Column<String> {
        Text(String name) {
            super(name);
        }

        @Override
        String read(String cell, Row row) {
            return cell;
        }

        @Override
        String text(String value) {
            return value;
        }
    }

    /** A text out of a few. */
    static final class OneOf extends Column<String> {
        private final List<String> words;

        OneOf(String name, String... words) {
            super(name);
            this.words = List.of(words);
        }

        @Override
        @Nullable String read(String cell, Row row) {
            if (words.contains(cell)) {
                return cell;
            }
            row.wrong(this, notOneOf(cell, words), Nearest.hint(cell, words));
            return null;
        }

        @Override
        String text(String value) {
            return value;
        }

        @Override
        List<String> words() {
            return words;
        }
    }

    /** A word of a closed set. */
    static final class WordColumn<E extends Enum<E> & Word> extends Column<E> {
        private final E[] constants;

        WordColumn(String name, E[] constants) {
            super(name);
            this.constants = constants;
        }

        @Override
        @Nullable E read(String cell, Row row) {
            for (E constant : constants) {
                if (constant.word().equals(cell)) {
                    return constant;
                }
            }
            row.wrong(this, notOneOf(cell, words()), Nearest.hint(cell, words()));
            return null;
        }

        @Override
        String text(E value) {
            return value.word();
        }

        @Override
        List<String> words() {
            List<String> words = new ArrayList<>();
            for (E constant : constants) {
                words.add(constant.word());
            }
            return words;
        }
    }

    /** True or false. */
    static final class Flag extends Column<Boolean> {
        Flag(String name) {
            super(name);
        }

        @Override
        @Nullable Boolean read(String cell, Row row) {
            if (cell.equals("true") || cell.equals("false")) {
                return cell.equals("true");
            }
            List<String> words = List.of("true", "false");
            row.wrong(this, notOneOf(cell, words), Nearest.hint(cell, words));
            return null;
        }

        @Override
        String text(Boolean value) {
            return value.toString();
        }
    }

    /** A whole number from the lowest to the highest, both inclusive, written in digits only. */
    static final class Number extends Column<Integer> {
        private final int lowest;
        private final int highest;

        Number(String name, int lowest, int highest) {
            super(name);
            this.lowest = lowest;
            this.highest = highest;
        }

        @Override
        @Nullable Integer read(String cell, Row row) {
            long number = digits(this, cell, row);
            if (number >= 0 && (number < lowest || number > highest)) {
                row.wrong(this, Problem.quoted(cell) + " is not between " + lowest + " and " + highest + ".");
                return null;
            }
            return number < 0 ? null : (Integer) (int) number;
        }

        @Override
        String text(Integer value) {
            return value.toString();
        }
    }

    /** A whole number, zero or more, written in digits only. */
    static final class Quantity extends Column<Long> {
        Quantity(String name) {
            super(name);
        }

        @Override
        @Nullable Long read(String cell, Row row) {
            long number = digits(this, cell, row);
            return number < 0 ? null : (Long) number;
        }

        @Override
        String text(Long value) {
            return value.toString();
        }
    }

    private static String notOneOf(String cell, List<String> words) {
        return Problem.quoted(cell) + " is none of the words of this column: " + String.join(", ", words) + ".";
    }

    /** The number, or -1 after the row was told that the cell is none. */
    private static long digits(Column<?> column, String cell, Row row) {
        long number = 0;
        boolean whole = cell.length() <= 18 && (cell.length() == 1 || cell.charAt(0) != '0');
        for (int i = 0; whole && i < cell.length(); i++) {
            char c = cell.charAt(i);
            whole = c >= '0' && c <= '9';
            number = 10 * number + c - '0';
        }
        if (whole) {
            return number;
        }
        row.wrong(column, Problem.quoted(cell) + " is not a whole number, zero or more, in digits only.", meant(cell));
        return -1;
    }

    /** The number without thousands separators and leading zeros. */
    private static String meant(String cell) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                if (c != '0' || digits.length() > 0) {
                    digits.append(c);
                }
            } else if (i == 0 || (c != '\'' && c != ' ' && c != ',' && c != '\u00a0')) {
                return "";
            }
        }
        return digits.isEmpty() || digits.length() > 18 ? "" : "Maybe " + digits + "?";
    }
}
