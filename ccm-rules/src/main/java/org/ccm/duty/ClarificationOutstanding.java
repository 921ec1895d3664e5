package org.ccm.duty;

import java.time.LocalDate;
import java.util.List;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Dated;

/**
 * An answer to a request for clarification that is not, or not certainly, given (Article 8(2)).
 *
 * @param state the State that was asked
 * @param requesting the State that asked
 * @param number number among the requests of the one to the other, from 1
 * @param submittedOn the day on which the request was submitted
 * @param dueOn the last day on which the answer is in time
 * @param certainty whether the record establishes it
 */
public record ClarificationOutstanding(
        StateCode state, StateCode requesting, int number, LocalDate submittedOn, LocalDate dueOn, Certainty certainty)
        implements Judged, Dated {

    /** One whose absence the record establishes. */
    public static ClarificationOutstanding established(ClarificationDuty duty) {
        return of(duty, duty.certainty());
    }

    /** One that may have been given. */
    public static ClarificationOutstanding unverified(ClarificationDuty duty) {
        return of(duty, Certainty.UNVERIFIED);
    }

    private static ClarificationOutstanding of(ClarificationDuty duty, Certainty certainty) {
        return new ClarificationOutstanding(
                duty.state(), duty.requesting(), duty.number(), duty.submittedOn(), duty.dueOn(), certainty);
    }

    /** The first day on which it is overdue. */
    public LocalDate passedFrom() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<LocalDate> days() {
        return List.of(passedFrom());
    }
}
