package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.consent.TreatyAction;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A State has deposited its instrument of ratification, acceptance, approval or accession (Article 16).
 *
 * @param state the State that deposited it
 * @param on the day of the deposit
 * @param certainty what the row's confidence lets it establish
 * @param row the row of the record
 */
public record Deposit(StateCode state, LocalDate on, Certainty certainty, TreatyAction row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
