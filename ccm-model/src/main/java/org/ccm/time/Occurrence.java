package org.ccm.time;

/** Whether something that lies in a period has happened by the end of a day. */
public enum Occurrence {
    /** The day is before the first day of the period. */
    NOT_YET,
    /** The day is within the period and before its last day. */
    POSSIBLY,
    /** The day is the last day of the period, or later. */
    CERTAINLY;

    /** What an occurrence can establish: only one that is certain establishes anything. */
    public Certainty certainty() {
        return this == CERTAINLY ? Certainty.ESTABLISHED : Certainty.UNVERIFIED;
    }
}
