package org.ccm.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.Promised;
import org.ccm.compliance.PromisedAct;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * What a State announced that it would do is not, or not certainly, done.
 *
 * @param matter the report, or the duty and its episode
 * @param act what was announced
 * @param madeOn when it was announced
 * @param where where it was announced
 * @param by the last day by which it was to be done, if that was said
 * @param certainty whether the record establishes it
 */
public record PromiseOutstanding(
        Matter matter, PromisedAct act, PartialDate madeOn, String where, Optional<LocalDate> by, Certainty certainty)
        implements Judged {

    /** One of which the record establishes that the act is not done. */
    public static PromiseOutstanding established(Promised promise) {
        return of(promise, promise.certainty());
    }

    /** One that may be kept. */
    public static PromiseOutstanding unverified(Promised promise) {
        return of(promise, Certainty.UNVERIFIED);
    }

    /** One as certain as it is that the duty is open. */
    public static PromiseOutstanding open(Promised promise, OpenDuty duty) {
        return of(promise, promise.certainty().and(duty.certainty()));
    }

    private static PromiseOutstanding of(Promised promise, Certainty certainty) {
        return new PromiseOutstanding(
                promise.matter(),
                promise.act(),
                promise.madeOn(),
                promise.where(),
                promise.by().map(PartialDate::last),
                certainty);
    }

    /** The State that announced it. */
    public StateCode state() {
        return matter.state();
    }
}
