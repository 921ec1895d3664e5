package org.ccm.agenda;

import org.ccm.source.Word;

/** What a date in the agenda is. */
public enum Occasion implements Word {
    /** An initial report is due (Article 7(1)). */
    INITIAL_REPORT("initial-report"),
    /** An annual report is due (Article 7(2)). */
    ANNUAL_REPORT("annual-report"),
    /** The last day to request an extension of a deadline in force (Articles 3(5) and 4(6)). */
    LAST_DAY_TO_ASK("last-day-to-ask"),
    /** The deadline in force for stockpile destruction or clearance (Articles 3 and 4). */
    DEADLINE("deadline"),
    /** The declaration of compliance after clearance is due (Article 4(1)(c)). */
    DECLARATION("declaration"),
    /** The answer to a request for clarification is due (Article 8(2)). */
    CLARIFICATION("clarification"),
    /** The Convention enters into force for a State (Article 17(2)). */
    ENTRY_INTO_FORCE("entry-into-force"),
    /** A withdrawal takes effect (Article 20(3)). */
    WITHDRAWAL("withdrawal"),
    /** A Meeting of States Parties or Review Conference (Articles 11 and 12). */
    MEETING("meeting");

    private final String word;

    Occasion(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
