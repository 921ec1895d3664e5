package org.ccm.register;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing in a register that breaks a rule, said so that the person who keeps the register can mend it.
 *
 * <p>A register that was built and not read has no files; its problems name the file and the line that
 * {@link Register#writeTo} would write.
 *
 * @param file the file, for example {@code "stockpiles.csv"}
 * @param line the line, counted from 1 with the header as the first; empty where the file as a whole is meant
 * @param column the column's name; empty where the row or the file as a whole is meant
 * @param value what stands there; empty where something is missing
 * @param rule the rule broken, as a sentence that quotes the value
 * @param hint a way out, beginning with "Maybe"; empty where none is known
 */
public record Problem(
        String file,
        OptionalInt line,
        Optional<String> column,
        Optional<String> value,
        String rule,
        Optional<String> hint) {

    /** A problem of a file as a whole. */
    static Problem ofFile(String file, String rule, String hint) {
        return new Problem(file, OptionalInt.empty(), Optional.empty(), Optional.empty(), rule, hint(hint));
    }

    /** A problem of a line. */
    static Problem ofLine(String file, int line, String rule, String hint) {
        return new Problem(file, line(line), Optional.empty(), Optional.empty(), rule, hint(hint));
    }

    /** A problem of a cell. */
    static Problem ofCell(String file, int line, String column, String value, String rule, String hint) {
        return new Problem(
                file,
                line(line),
                Optional.of(column),
                value.isEmpty() ? Optional.empty() : Optional.of(value),
                rule,
                hint(hint));
    }

    /** A row that was on record before has no line. */
    private static OptionalInt line(int line) {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    private static Optional<String> hint(String hint) {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }

    /**
     * The value in quotation marks as a message shows it: at most 60 characters, control characters made visible.
     */
    static String quoted(String value) {
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            if (i == 60) {
                return shown.append("...\"").toString();
            }
            char c = value.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append('"').toString();
    }

    /**
     * One message, for example {@code stockpiles.csv:17, column code: "GNW" is not a State of states.csv. Maybe GNB
     * (Guinea-Bissau)?}
     */
    @Override
    public String toString() {
        StringBuilder message = new StringBuilder(file);
        line.ifPresent(number -> message.append(':').append(number));
        column.ifPresent(name -> message.append(", column ").append(name));
        message.append(": ").append(rule);
        hint.ifPresent(way -> message.append(' ').append(way));
        return message.toString();
    }
}
