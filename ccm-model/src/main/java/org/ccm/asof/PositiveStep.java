package org.ccm.asof;

import java.util.List;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A State outside the Convention has made a declaration in support, reported voluntarily or taken interim steps.
 *
 * @param state the State that took the step
 * @param certainty what the best of the rows can establish
 * @param rows the rows of the record
 */
public record PositiveStep(StateCode state, Certainty certainty, List<Fact> rows) implements Shown {}
