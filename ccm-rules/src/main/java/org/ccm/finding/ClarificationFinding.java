package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.duty.ClarificationOutstanding;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about a request for clarification (Article 8(2)). It is about the answer, and says nothing about the matter.
 *
 * @param kind which kind: clarification-due or clarification-overdue
 * @param state the State that was asked
 * @param requesting the State that asked
 * @param number number among the requests of the one to the other, from 1
 * @param submittedOn the day on which the request was submitted through the Secretary-General
 * @param dueDate the last day on which the answer is, or was, in time
 * @param certainty whether the record establishes it
 */
public record ClarificationFinding(
        Kind kind,
        StateCode state,
        StateCode requesting,
        int number,
        LocalDate submittedOn,
        LocalDate dueDate,
        Certainty certainty)
        implements Finding {

    /** An answer that is due or overdue. */
    public static ClarificationFinding of(Kind kind, ClarificationOutstanding answer) {
        return new ClarificationFinding(
                kind,
                answer.state(),
                answer.requesting(),
                answer.number(),
                answer.submittedOn(),
                answer.dueOn(),
                answer.certainty());
    }

    @Override
    public Provision provision() {
        return Provision.of("8(2)");
    }

    @Override
    public String discriminator() {
        return requesting + ":" + number;
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.of(dueDate);
    }
}
