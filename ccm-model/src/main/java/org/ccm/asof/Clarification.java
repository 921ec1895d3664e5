package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * A State has been asked by another to clarify a matter of compliance (Article 8(2)).
 *
 * @param state the State that was asked
 * @param requesting the State that asked
 * @param number number among the requests of the one to the other, from 1
 * @param submittedOn the day on which the request was submitted through the Secretary-General
 * @param answered whether it has been answered by the day: possibly or certainly
 * @param certainty what the row's confidence lets it establish
 * @param row the row of the record
 */
public record Clarification(
        StateCode state,
        StateCode requesting,
        int number,
        LocalDate submittedOn,
        Occurrence answered,
        Certainty certainty,
        ClarificationRequest row)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
