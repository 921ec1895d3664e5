package org.ccm.assistance;

import org.ccm.source.Word;

/** Whether something is reported to exist. */
public enum Reported implements Word {
    /** Reported. */
    YES("true"),
    /** None reported. */
    NONE_REPORTED("false"),
    /** Not known. */
    UNKNOWN("unknown");

    private final String word;

    Reported(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
