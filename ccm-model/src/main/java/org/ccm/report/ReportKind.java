package org.ccm.report;

import org.ccm.source.Word;

/** The kinds of transparency report. */
public enum ReportKind implements Word {
    /** The first report, due 180 days after entry into force (Article 7(1)). */
    INITIAL("initial"),
    /** The update for a calendar year, due on 30 April of the next (Article 7(2)). */
    ANNUAL("annual"),
    /** A report of a State that owes none. */
    VOLUNTARY("voluntary");

    private final String word;

    ReportKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
