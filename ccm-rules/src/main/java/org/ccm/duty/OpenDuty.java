package org.ccm.duty;

import org.ccm.asof.Episode;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A duty under Article 3 or 4 that is not, or not certainly, fulfilled.
 *
 * @param matter State, duty and report or episode
 * @param grounds whether the record establishes that the duty arose
 * @param certainty whether the record establishes that it is open
 */
public record OpenDuty(Matter matter, Certainty grounds, Certainty certainty) implements Judged {

    /** One whose being open the record establishes. */
    public static OpenDuty established(Episode episode, Bound bound) {
        Certainty grounds = bound.certainty().and(episode.certainty());
        return new OpenDuty(episode.matter(), grounds, grounds);
    }

    /** One that may be fulfilled. */
    public static OpenDuty unverified(Episode episode, Bound bound) {
        return new OpenDuty(episode.matter(), bound.certainty().and(episode.certainty()), Certainty.UNVERIFIED);
    }

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }

    /** The article that sets it: "3" or "4". */
    public String article() {
        return duty().provision().article();
    }

    /** Which duty it is: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }
}
