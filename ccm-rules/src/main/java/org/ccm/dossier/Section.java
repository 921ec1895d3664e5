package org.ccm.dossier;

import org.ccm.source.Word;

/** The sections of a dossier, in their order. */
public enum Section implements Word {
    /** Requests for an extension that the meeting is to decide, and those that are due or were (Articles 3(5) and 4(6)). */
    REQUESTS("requests"),
    /** Declarations of compliance due to the meeting (Article 4(1)(c)). */
    DECLARATIONS("declarations"),
    /** Reports outstanding (Article 7). */
    REPORTS("reports"),
    /** What States announced and the record does not have. */
    PROMISES("promises"),
    /** How States with an open duty were said to see their deadlines. */
    PROGNOSES("prognoses"),
    /** States that have deposited their instrument since the meeting before. */
    NEW_PARTIES("new-parties");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
