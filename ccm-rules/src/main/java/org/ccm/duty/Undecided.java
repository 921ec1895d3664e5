package org.ccm.duty;

import org.ccm.asof.Request;
import org.ccm.provision.Matter;
import org.ccm.time.Certainty;

/**
 * A request for an extension that is not, or not certainly, decided.
 *
 * @param matter State, duty and report or episode
 * @param certainty whether the record establishes that it was made and not decided
 */
public record Undecided(Matter matter, Certainty certainty) implements Judged {

    /** One of which the record establishes that it is not decided. */
    public static Undecided established(OpenDuty duty, Request request) {
        Certainty decided = request.possiblyDecided() ? Certainty.UNVERIFIED : Certainty.ESTABLISHED;
        return new Undecided(
                duty.matter(), duty.certainty().and(request.certainty()).and(decided));
    }

    /** One whose decision may only not be on record. */
    public static Undecided unverified(OpenDuty duty) {
        return new Undecided(duty.matter(), Certainty.UNVERIFIED);
    }
}
