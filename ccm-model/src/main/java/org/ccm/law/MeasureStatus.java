package org.ccm.law;

import org.ccm.source.Word;

/** How the Convention is implemented in national law (Article 9). */
public enum MeasureStatus implements Word {
    /** A law made for it. */
    SPECIFIC_LAW("specific_law"),
    /** Existing law held sufficient. */
    EXISTING_LAW_SUFFICIENT("existing_law_sufficient"),
    /** In progress. */
    IN_PROGRESS("in_progress"),
    /** None reported. */
    NONE_REPORTED("none_reported");

    private final String word;

    MeasureStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
