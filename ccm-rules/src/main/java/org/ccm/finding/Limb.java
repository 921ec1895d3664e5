package org.ccm.finding;

import org.ccm.source.Word;

/** The limbs of paragraph 4.2 of "Ways Forward on Universalization" (28 September 2020). */
public enum Limb implements Word {
    /** 4.2.1: signatories that have not ratified. */
    SIGNATORY("signatory", "4.2.1"),
    /** 4.2.2: States Parties to the Anti-Personnel Mine Ban Convention outside this one. */
    MINE_BAN_PARTY("mine-ban-party", "4.2.2"),
    /** 4.2.3: States not party with a declaration in support, a voluntary report or interim steps. */
    POSITIVE_SIGNAL("positive-signal", "4.2.3");

    private final String word;
    private final String paragraph;

    Limb(String word, String paragraph) {
        this.word = word;
        this.paragraph = paragraph;
    }

    @Override
    public String word() {
        return word;
    }

    /** The paragraph of the paper. */
    public String paragraph() {
        return paragraph;
    }
}
