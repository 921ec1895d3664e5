package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.consent.TreatyAction;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The Depositary has received a notice of withdrawal (Article 20(2)).
 *
 * @param state the State that gave notice
 * @param receivedOn the day of receipt
 * @param conflictBegunOn first day of an armed conflict in which the State is engaged; of several, of the one that
 *     ends last of those begun when the notice expires; empty: none is on record
 * @param conflictEndedOn the day on which that conflict ended; empty: no end is on record
 * @param certainty what the row's confidence lets it establish
 * @param conflictCertainty what the confidence of the rows about the conflict lets them establish
 * @param rows the rows of the record
 */
public record WithdrawalNotice(
        StateCode state,
        LocalDate receivedOn,
        Optional<LocalDate> conflictBegunOn,
        Optional<LocalDate> conflictEndedOn,
        Certainty certainty,
        Certainty conflictCertainty,
        List<TreatyAction> rows)
        implements Shown {}
