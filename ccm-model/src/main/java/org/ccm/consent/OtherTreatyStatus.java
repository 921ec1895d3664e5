package org.ccm.consent;

import org.ccm.source.Word;

/** A State's standing in another treaty. */
public enum OtherTreatyStatus implements Word {
    /** Consented to be bound. */
    PARTY("party"),
    /** Signed, not bound. */
    SIGNATORY("signatory"),
    /** Left the treaty. */
    WITHDRAWN("withdrawn");

    private final String word;

    OtherTreatyStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
