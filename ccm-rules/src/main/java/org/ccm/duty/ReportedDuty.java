package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A duty on whose state the reports of a State are to inform (Lausanne action 44).
 *
 * @param state the State whose reports they are
 * @param article the article of the duty: "3", "4", "5" or "3(8)"
 * @param certainty whether the record establishes it
 */
public record ReportedDuty(StateCode state, String article, Certainty certainty) implements Derived {}
