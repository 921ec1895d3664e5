package org.ccm.outreach;

import org.ccm.source.Word;

/** What was put to the vote. */
public enum VoteScope implements Word {
    /** The resolution as a whole. */
    WHOLE("whole"),
    /** One paragraph. */
    PARAGRAPH("paragraph");

    private final String word;

    VoteScope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
