package org.ccm.consent;

import org.ccm.source.Word;

/** What a State did towards the Convention, or away from it (Articles 15 to 20). */
public enum Action implements Word {
    /** Signature, open from 3 December 2008 to 31 July 2010 (Article 15). */
    SIGNATURE("signature"),
    /** Deposit of an instrument of ratification (Article 16(1)). */
    RATIFICATION("ratification"),
    /** Deposit of an instrument of acceptance (Article 16(1)). */
    ACCEPTANCE("acceptance"),
    /** Deposit of an instrument of approval (Article 16(1)). */
    APPROVAL("approval"),
    /** Deposit of an instrument of accession (Article 16(2)). */
    ACCESSION("accession"),
    /** Declaration that Article 1 is applied provisionally (Article 18). */
    PROVISIONAL_APPLICATION("provisional_application"),
    /** Receipt by the Depositary of a notice of withdrawal (Article 20(2)). */
    WITHDRAWAL_NOTIFIED("withdrawal_notified"),
    /** The State is engaged in an armed conflict from this day (Article 20(3)). */
    ARMED_CONFLICT_BEGUN("armed_conflict_begun"),
    /** The end of that armed conflict (Article 20(3)). */
    ARMED_CONFLICT_ENDED("armed_conflict_ended");

    private final String word;

    Action(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
