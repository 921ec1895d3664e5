package org.ccm.asof;

import java.util.List;
import org.ccm.assistance.VictimAssistance;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A State has cluster munition victims (Article 5).
 *
 * @param state the State that has them
 * @param certainty what the row can establish: it is sourced and has certainly held by the day
 * @param row the row of the record
 */
public record VictimsOnRecord(StateCode state, Certainty certainty, VictimAssistance row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
