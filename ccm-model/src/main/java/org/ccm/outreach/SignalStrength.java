package org.ccm.outreach;

import org.ccm.source.Word;

/** How firm a statement was. */
public enum SignalStrength implements Word {
    /** As firm as such statements are. */
    NORMAL("normal"),
    /** Less than that. */
    WEAK("weak");

    private final String word;

    SignalStrength(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
