package org.ccm.source;

/**
 * The key of a {@link Source}, for example {@code P:minutes-2019-11-20}.
 *
 * @param value the key; not blank, without spaces and semicolons
 */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        if (value.isBlank() || value.chars().anyMatch(c -> c == ';' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException(
                    "source id \"" + value + "\" is blank or has a space or semicolon in it");
        }
    }

    /** The id written as in a register. */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
