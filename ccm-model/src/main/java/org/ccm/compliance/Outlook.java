package org.ccm.compliance;

import org.ccm.source.Word;

/** How a State is said to see its deadline. */
public enum Outlook implements Word {
    /** It expects to fulfil its duty by the deadline. */
    ON_TRACK("on_track"),
    /** It is likely to request an extension. */
    MAY_ASK("may_ask"),
    /** It is to request an extension. */
    WILL_ASK("will_ask");

    private final String word;

    Outlook(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
