package org.ccm.assessment;

import org.ccm.source.Word;

/** A State's standing under the Convention on a day. Provisional application (Article 18) is not a standing. */
public enum Standing implements Word {
    /** Has neither signed nor deposited an instrument. */
    NON_SIGNATORY("non-signatory"),
    /** Has signed (Article 15) and deposited no instrument. */
    SIGNATORY("signatory"),
    /** Has deposited its instrument; the Convention is not yet in force for it (Article 17(2)). */
    CONTRACTING_STATE("contracting-state"),
    /** The Convention is in force for it; a State that withdraws stays one until the effect date. */
    STATE_PARTY("state-party"),
    /** Its withdrawal has taken effect (Article 20(3)). */
    WITHDRAWN("withdrawn");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
