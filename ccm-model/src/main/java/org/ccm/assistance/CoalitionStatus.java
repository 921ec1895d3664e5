package org.ccm.assistance;

import org.ccm.source.Word;

/** How far a country coalition has come. Only an established one is a coalition. */
public enum CoalitionStatus implements Word {
    /** It exists. */
    ESTABLISHED("established"),
    /** It is being formed. */
    FORMING("forming"),
    /** It has been discussed. */
    DISCUSSED("discussed");

    private final String word;

    CoalitionStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
