package org.ccm.norm;

import org.ccm.source.Word;

/** What a State has, or did, as listed on a date. */
public enum PossessionKind implements Word {
    /** Listed as holding stocks. */
    STOCKPILER("stockpiler"),
    /** Listed as having held stocks. */
    PAST_STOCKPILER("past_stockpiler"),
    /** Listed as producer. */
    PRODUCER("producer"),
    /** Listed as past producer. */
    PAST_PRODUCER("past_producer"),
    /** Listed as user. */
    USER("user"),
    /** Listed as past user. */
    PAST_USER("past_user");

    private final String word;

    PossessionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
