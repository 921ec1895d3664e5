package org.ccm.asof;

import java.util.List;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Certainty;

/**
 * A State retains munitions for permitted purposes (Article 3(6)).
 *
 * @param state the State that retains them
 * @param since the earliest year for which munitions retained are on record
 * @param certainty what the latest row can establish
 * @param row the latest row of the record
 */
public record Retention(StateCode state, int since, Certainty certainty, StockpileEvent row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
