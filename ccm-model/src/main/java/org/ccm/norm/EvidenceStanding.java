package org.ccm.norm;

import org.ccm.source.Word;

/** How evidence of use stands in its source. */
public enum EvidenceStanding implements Word {
    /** Documented and attributed. */
    ATTRIBUTED("attributed"),
    /** Documented, the user not established. */
    DOCUMENTED("documented"),
    /** Alleged. */
    ALLEGED("alleged"),
    /** Alleged and denied. */
    DENIED("denied"),
    /** Reported, and not verified by the source. */
    NOT_VERIFIED("not_verified");

    private final String word;

    EvidenceStanding(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether the source itself holds the use to be documented or attributed. */
    public boolean recorded() {
        return this == ATTRIBUTED || this == DOCUMENTED;
    }
}
