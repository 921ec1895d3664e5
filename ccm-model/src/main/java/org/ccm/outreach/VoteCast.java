package org.ccm.outreach;

import org.ccm.source.Word;

/** How a State voted. */
public enum VoteCast implements Word {
    /** In favour. */
    YES("yes"),
    /** Against. */
    NO("no"),
    /** Abstained. */
    ABSTAIN("abstain"),
    /** Did not vote. */
    ABSENT("absent");

    private final String word;

    VoteCast(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
