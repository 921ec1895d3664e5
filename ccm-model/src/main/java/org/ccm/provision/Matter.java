package org.ccm.provision;

import org.ccm.state.StateCode;

/**
 * What a duty is about: one key in place of three. Facts, duties and findings that share a matter belong together.
 *
 * @param state the State whose duty it is
 * @param duty which duty it is
 * @param number the reporting year of an annual report; the episode, from 1, under Articles 3 and 4; 0 for an initial
 *     report
 */
public record Matter(StateCode state, Duty duty, int number) {

    /** The initial report of a State. */
    public static Matter initialReport(StateCode state) {
        return new Matter(state, Duty.INITIAL_REPORT, 0);
    }

    /** The annual report of a State for a calendar year. */
    public static Matter annualReport(StateCode state, int reportingYear) {
        return new Matter(state, Duty.ANNUAL_REPORT, reportingYear);
    }
}
