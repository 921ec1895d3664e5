package org.ccm.duty;

import java.time.LocalDate;
import java.util.List;
import org.ccm.asof.Deposit;
import org.ccm.provision.FixedDay;
import org.ccm.provision.Term;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Dated;

/**
 * A State is bound by the Convention, or will be: it has deposited its instrument (Article 17) and has not left.
 *
 * @param state the State that is bound
 * @param depositedOn the day of deposit
 * @param entryIntoForceOn the first day on which the Convention is in force for it
 * @param certainty whether the record establishes it
 */
public record Bound(StateCode state, LocalDate depositedOn, LocalDate entryIntoForceOn, Certainty certainty)
        implements Derived, Dated {

    /** Under Article 17(1): with the thirtieth instrument, on the day the Convention itself entered into force. */
    public static Bound withTheConvention(Deposit deposit, FixedDay inForce) {
        return new Bound(deposit.state(), deposit.on(), inForce.date(), deposit.certainty());
    }

    /** Under Article 17(2): on the first day of the sixth month after the deposit. */
    public static Bound later(Deposit deposit, Term term) {
        return new Bound(deposit.state(), deposit.on(), term.firstOfMonthAfter(deposit.on()), deposit.certainty());
    }

    @Override
    public List<LocalDate> days() {
        return List.of(entryIntoForceOn);
    }
}
