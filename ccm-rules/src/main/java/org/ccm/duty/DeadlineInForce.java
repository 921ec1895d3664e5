package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.Grant;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The deadline of an episode with the extensions that have certainly been granted (Articles 3(3) and 4(5)).
 *
 * @param matter State, duty and report or episode
 * @param base the deadline before any extension
 * @param on the last day on which the duty is fulfilled in time
 * @param begunBy the day by which the duty had certainly arisen
 * @param certainty whether the record establishes it, as far as its own facts go
 */
public record DeadlineInForce(Matter matter, LocalDate base, LocalDate on, LocalDate begunBy, Certainty certainty)
        implements Derived {

    /** A deadline that no extension has moved. */
    public static DeadlineInForce base(BaseDeadline base) {
        return new DeadlineInForce(base.matter(), base.on(), base.on(), base.begunBy(), base.certainty());
    }

    /** A deadline that an extension has moved. */
    public static DeadlineInForce extended(BaseDeadline base, Grant grant) {
        return new DeadlineInForce(base.matter(), base.on(), grant.newDeadline(), base.begunBy(), grant.certainty());
    }

    /** Whether it was still ahead when the duty arose; otherwise the treaty sets no date, and it is undetermined. */
    public boolean determined() {
        return !on.isBefore(begunBy);
    }

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }
}
