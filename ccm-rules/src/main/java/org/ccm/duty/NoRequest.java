package org.ccm.duty;

import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * No request for an extension of a deadline in force has certainly been made.
 *
 * @param matter State, duty and report or episode
 * @param certainty whether the record establishes that there is none
 */
public record NoRequest(Matter matter, Certainty certainty) implements Judged {

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }
}
