package org.ccm.state;

/**
 * The ISO 3166-1 alpha-3 code by which the register knows a State. Codes imply no view on the legal status of any
 * territory.
 *
 * @param value three capital letters, for example {@code "GNB"}
 */
public record StateCode(String value) implements Comparable<StateCode> {

    public StateCode {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not three capital letters, as in GNB");
        }
    }

    /**
     * The code written so.
     *
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public static StateCode of(String value) {
        return new StateCode(value);
    }

    /** Whether the text has the form of a code; whether a State has it, a register knows. */
    public static boolean wellFormed(String value) {
        return value.length() == 3 && capital(value.charAt(0)) && capital(value.charAt(1)) && capital(value.charAt(2));
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Written out, as {@link #hashCode} is: the ones a record gets by itself are linked at run time, which takes a start long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StateCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
