package org.ccm.change;

import org.ccm.provision.Duty;

/** The duties that have episodes. */
final class Duties {

    private Duties() {}

    /**
     * That a duty is one of Article 3 or 4.
     *
     * @throws IllegalArgumentException if it is not
     */
    static void check(Duty duty) {
        if (duty != Duty.STOCKPILE_DESTRUCTION && duty != Duty.CLEARANCE) {
            throw new IllegalArgumentException("\"" + duty.word()
                    + "\" is a report (Article 7), and here a duty of Article 3 or 4 is meant. Maybe clearance?");
        }
    }

    /** The word with which changes of the duty begin. */
    static String word(Duty duty) {
        return duty == Duty.CLEARANCE ? "clearance" : "stockpile";
    }
}
