package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A State is no longer a State Party (Article 20).
 *
 * @param state the State that has withdrawn
 * @param certainty whether the record establishes it
 */
public record Withdrawn(StateCode state, Certainty certainty) implements Derived {}
