package org.ccm.time;

/** Whether a conclusion is established by the record or only fits it. */
public enum Certainty {
    /** Follows from sourced facts that have certainly happened, and from a record known to be complete. */
    ESTABLISHED,
    /** Rests on a fact without a source, on one that has only possibly happened, or on a gap in the record. */
    UNVERIFIED;

    /** The weaker of two: a conclusion is at best as certain as the weakest of its reasons. */
    public Certainty and(Certainty other) {
        return this == ESTABLISHED ? other : this;
    }
}
