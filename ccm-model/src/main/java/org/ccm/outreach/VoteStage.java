package org.ccm.outreach;

import org.ccm.source.Word;

/** Where a resolution was voted on. */
public enum VoteStage implements Word {
    /** The First Committee of the General Assembly. */
    FIRST_COMMITTEE("first_committee"),
    /** The General Assembly itself. */
    PLENARY("plenary");

    private final String word;

    VoteStage(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
