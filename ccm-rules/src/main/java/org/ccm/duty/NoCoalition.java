package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * No country coalition for the duty of an affected State has certainly come to be on record (Article 6).
 *
 * @param state the affected State
 * @param article the article of its duty: "3" or "4"
 * @param certainty whether the record establishes that there is none
 */
public record NoCoalition(StateCode state, String article, Certainty certainty) implements Judged {}
