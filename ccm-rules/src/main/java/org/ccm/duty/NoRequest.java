package org.ccm.duty;

import org.ccm.provision.Matter;
import org.ccm.time.Certainty;

/**
 * No request for an extension of a deadline in force has certainly been made.
 *
 * @param matter State, duty and report or episode
 * @param certainty whether the record establishes that there is none
 */
public record NoRequest(Matter matter, Certainty certainty) implements Judged {}
