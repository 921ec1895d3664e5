package org.ccm.asof;

import java.util.List;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A State is party to the Anti-Personnel Mine Ban Convention.
 *
 * @param state the State that is party
 * @param certainty what the row can establish
 * @param row the row of the record
 */
public record MineBanParty(StateCode state, Certainty certainty, OtherTreatyStanding row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
