package org.ccm.compliance;

import org.ccm.source.Word;

/** What a State can have announced that it would do. */
public enum PromisedAct implements Word {
    /** Submit its initial report (Article 7(1)). */
    INITIAL_REPORT("initial_report"),
    /** Submit its annual report for a calendar year (Article 7(2)). */
    ANNUAL_REPORT("annual_report"),
    /** Request an extension of a deadline (Articles 3(3) and 4(5)). */
    EXTENSION_REQUEST("extension_request"),
    /** Complete stockpile destruction or clearance (Articles 3(2) and 4(1)). */
    COMPLETION("completion");

    private final String word;

    PromisedAct(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it is the submission of a report. */
    public boolean report() {
        return this == INITIAL_REPORT || this == ANNUAL_REPORT;
    }
}
