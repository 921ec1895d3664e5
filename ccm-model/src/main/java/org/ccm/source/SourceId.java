package org.ccm.source;

/**
 * The key of a {@link Source}, for example {@code P:minutes-2019-11-20}.
 *
 * @param value the key; not blank, without spaces and semicolons
 */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(
                    "source id \"" + value + "\" is blank or has a space or semicolon in it");
        }
    }

    /** The id written as in a register. */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /** Whether the text has the form of an id; whether a source has it, a register knows. */
    public static boolean wellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ';' || Character.isWhitespace(c)) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** Written out, as {@link #hashCode} is: the ones a record gets by itself are linked at run time, which takes a start long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
