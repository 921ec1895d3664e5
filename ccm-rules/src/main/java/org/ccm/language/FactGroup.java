package org.ccm.language;

/** Where the facts of a type come from. */
public enum FactGroup {
    /** A row of the register, once it has certainly happened. */
    ROW("rows of the register"),
    /** What the record shows as of the day. */
    SHOWN("what the record shows"),
    /** What the rules of the Convention derive on the way to findings. */
    DERIVED("what the Convention's rules derive"),
    /** What the rules find. */
    FINDING("findings"),
    /** A value that the Convention, or a reading of it, sets. */
    PARAMETER("parameters"),
    /** The day, and the days reached. */
    DAY("the day");

    private final String words;

    FactGroup(String words) {
        this.words = words;
    }

    /** As headings call it. */
    public String words() {
        return words;
    }
}
