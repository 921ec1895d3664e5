package org.ccm.machinery;

import org.ccm.source.Word;

/** How a source that gives no exact amount gives it. */
public enum AmountPrecision implements Word {
    /** The amount is a little more. */
    JUST_OVER("just_over"),
    /** The amount is a little more or less. */
    ABOUT("about");

    private final String word;

    AmountPrecision(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
