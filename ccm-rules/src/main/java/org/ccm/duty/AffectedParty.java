package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * An affected State that is bound and whose time runs out: its deadline is approaching, or more time has been asked for or
 * is to be (Article 6, with Articles 3 and 4).
 *
 * @param state the State that is affected
 * @param article the article of its duty: "3" or "4"
 * @param certainty whether the record establishes it
 */
public record AffectedParty(StateCode state, String article, Certainty certainty) implements Derived {}
