package org.ccm.duty;

import org.ccm.state.StateCode;

/**
 * A State is no longer a State Party (Article 20).
 *
 * @param state the State that has withdrawn
 */
public record Withdrawn(StateCode state) implements Derived {}
