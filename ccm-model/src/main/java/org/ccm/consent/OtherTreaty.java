package org.ccm.consent;

import org.ccm.source.Word;

/** A treaty whose parties matter for universalization. */
public enum OtherTreaty implements Word {
    /** Anti-Personnel Mine Ban Convention, 1997. */
    APMBC("APMBC"),
    /** Convention on Certain Conventional Weapons, 1980. */
    CCW("CCW"),
    /** Protocol V to it on explosive remnants of war, 2003. */
    CCW_PROTOCOL_V("CCW-PV"),
    /** Arms Trade Treaty, 2013. */
    ATT("ATT"),
    /** Convention on the Rights of Persons with Disabilities, 2006. */
    CRPD("CRPD");

    private final String word;

    OtherTreaty(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
