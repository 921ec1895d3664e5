package org.ccm.provision;

import org.ccm.source.Word;

/** The duties whose fulfilment this library follows day by day. */
public enum Duty implements Word {
    /** The initial transparency report (Article 7(1)). */
    INITIAL_REPORT("initial-report", "7(1)"),
    /** The annual transparency report (Article 7(2)). */
    ANNUAL_REPORT("annual-report", "7(2)"),
    /** Destruction of stockpiles (Article 3). */
    STOCKPILE_DESTRUCTION("stockpile-destruction", "3"),
    /** Clearance and destruction of remnants (Article 4). */
    CLEARANCE("clearance", "4");

    private final String word;
    private final Provision provision;

    Duty(String word, String provision) {
        this.word = word;
        this.provision = Provision.of(provision);
    }

    @Override
    public String word() {
        return word;
    }

    /** The provision that sets the duty. */
    public Provision provision() {
        return provision;
    }
}
