package org.ccm.assistance;

import org.ccm.provision.Provision;
import org.ccm.source.Word;

/** What the record follows of that which a State with cluster munition victims is to do (Article 5(2)). */
public enum VictimMeasure implements Word {
    /** A focal point within the government (Article 5(2)(g)). */
    FOCAL_POINT("focal-point", "5(2)(g)"),
    /** A national plan and budget (Article 5(2)(c)). */
    NATIONAL_PLAN("national-plan", "5(2)(c)");

    private final String word;
    private final Provision provision;

    VictimMeasure(String word, String provision) {
        this.word = word;
        this.provision = Provision.of(provision);
    }

    @Override
    public String word() {
        return word;
    }

    /** The provision that asks for it. */
    public Provision provision() {
        return provision;
    }
}
