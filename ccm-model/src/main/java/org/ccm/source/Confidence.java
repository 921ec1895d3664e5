package org.ccm.source;

import org.ccm.time.Certainty;

/** How well a fact is sourced. */
public enum Confidence implements Word {
    /** The depositary's own record, or two independent sources. */
    VERIFIED("verified"),
    /** One source. */
    SINGLE("single"),
    /** The row, or a value in it, has no source yet. */
    UNSOURCED("unsourced");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** What a fact of this confidence can establish: an unsourced one can establish nothing. */
    public Certainty certainty() {
        return this == UNSOURCED ? Certainty.UNVERIFIED : Certainty.ESTABLISHED;
    }
}
