package org.ccm.finding;

import org.ccm.source.Word;

/** How much a finding presses, from least to most. */
public enum Severity implements Word {
    /** Due, pending, candidates: good to know. */
    INFO("info"),
    /** Approaching, to be requested, undetermined: somebody should look. */
    ATTENTION("attention"),
    /** Overdue, passed, a nine-month date passed. */
    OVERDUE("overdue");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
