package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.Clarification;
import org.ccm.provision.Term;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * The duty to answer a request for clarification (Article 8(2)): both States were parties, with the Convention in force for
 * them, on the day on which it was submitted.
 *
 * @param state the State that was asked
 * @param requesting the State that asked
 * @param number number among the requests of the one to the other, from 1
 * @param submittedOn the day on which the request was submitted through the Secretary-General
 * @param dueOn the last day on which the answer is in time
 * @param answered whether it has been answered by the day
 * @param certainty whether the record establishes it
 */
public record ClarificationDuty(
        StateCode state,
        StateCode requesting,
        int number,
        LocalDate submittedOn,
        LocalDate dueOn,
        Occurrence answered,
        Certainty certainty)
        implements Derived {

    /** Due 28 days after the request was submitted: of one of 2024-03-01 on 2024-03-29. */
    public static ClarificationDuty of(Clarification request, Bound asked, Bound asking, Term term) {
        return new ClarificationDuty(
                request.state(),
                request.requesting(),
                request.number(),
                request.submittedOn(),
                term.after(request.submittedOn()),
                request.answered(),
                request.certainty().and(asked.certainty()).and(asking.certainty()));
    }
}
