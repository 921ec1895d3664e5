package org.ccm.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.Deposit;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.provision.Term;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Dated;

/**
 * A withdrawal notified (Article 20).
 *
 * @param state the State that withdraws
 * @param receivedOn the day on which the Depositary received the notice
 * @param effectiveOn the first day on which the State is no longer a State Party; empty while an armed conflict without end on record holds it up
 * @param certainty whether the record establishes it
 */
public record Withdrawal(StateCode state, LocalDate receivedOn, Optional<LocalDate> effectiveOn, Certainty certainty)
        implements Derived, Dated {

    /**
     * Under Article 20(3): at the end of the term, or of an armed conflict in which the State is engaged when the term
     * expires. Without a conflict on record none is assumed.
     */
    public static Withdrawal of(WithdrawalNotice notice, Deposit deposit, Term term) {
        LocalDate expires = term.after(notice.receivedOn());
        Certainty certainty = notice.certainty().and(deposit.certainty());
        if (notice.conflictBegunOn().filter(begun -> !begun.isAfter(expires)).isEmpty()) {
            return new Withdrawal(notice.state(), notice.receivedOn(), Optional.of(expires), certainty);
        }
        Optional<LocalDate> effective = notice.conflictEndedOn().map(ended -> ended.isAfter(expires) ? ended : expires);
        return new Withdrawal(
                notice.state(), notice.receivedOn(), effective, certainty.and(notice.conflictCertainty()));
    }

    /** The day of the effect, or the last day there is. */
    public LocalDate effectiveFrom() {
        return effectiveOn.orElse(LocalDate.MAX);
    }

    @Override
    public List<LocalDate> days() {
        return effectiveOn.map(List::of).orElseGet(List::of);
    }
}
