package org.ccm.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The deadline in force of a duty that is open.
 *
 * @param matter State, duty and report or episode
 * @param base the deadline before any extension
 * @param on the last day on which the duty is fulfilled in time
 * @param possible a later deadline that has possibly been granted
 * @param certainty whether the record establishes that the duty is open and this its deadline
 */
public record OpenDeadline(
        Matter matter, LocalDate base, LocalDate on, Optional<LocalDate> possible, Certainty certainty)
        implements Judged {

    /** One of which the record establishes that no further extension was granted. */
    public static OpenDeadline established(OpenDuty duty, DeadlineInForce deadline) {
        return new OpenDeadline(
                duty.matter(),
                deadline.base(),
                deadline.on(),
                Optional.empty(),
                duty.certainty().and(deadline.certainty()));
    }

    /** One that a grant which is not on record may have moved. */
    public static OpenDeadline unverified(OpenDuty duty, DeadlineInForce deadline) {
        return new OpenDeadline(duty.matter(), deadline.base(), deadline.on(), Optional.empty(), Certainty.UNVERIFIED);
    }

    /** One that a grant has possibly moved. */
    public static OpenDeadline possiblyMoved(OpenDuty duty, DeadlineInForce deadline, PossibleDeadline possible) {
        return new OpenDeadline(
                duty.matter(), deadline.base(), deadline.on(), Optional.of(possible.on()), Certainty.UNVERIFIED);
    }

    /** The duty it ends: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }
}
