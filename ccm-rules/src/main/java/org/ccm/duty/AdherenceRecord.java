package org.ccm.duty;

import org.ccm.time.Certainty;

/**
 * Whether the absence of an instrument from the record establishes that none was deposited.
 *
 * @param certainty whether the record establishes it
 */
public record AdherenceRecord(Certainty certainty) implements Judged {}
