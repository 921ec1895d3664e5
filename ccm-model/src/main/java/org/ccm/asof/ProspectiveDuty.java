package org.ccm.asof;

import java.util.List;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What the latest information says of a State would be a duty if it joined: a publication lists it as holding stocks
 * (Article 3), or contamination of areas under its control is reported (Article 4). It shows of any State; a rule asks for
 * those outside.
 *
 * @param state the State that would have the duty
 * @param article "3" or "4"
 * @param certainty what the rows can establish
 * @param rows the rows of the record
 */
public record ProspectiveDuty(StateCode state, String article, Certainty certainty, List<Fact> rows) implements Shown {}
