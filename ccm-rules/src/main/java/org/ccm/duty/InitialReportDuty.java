package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.provision.Matter;
import org.ccm.provision.Term;
import org.ccm.time.Certainty;

/**
 * The duty to submit the initial report (Article 7(1)).
 *
 * @param matter State, duty and report or episode
 * @param entryIntoForceOn the day the duty is listed from
 * @param dueOn the last day on which the report is in time
 * @param certainty whether the record establishes it
 */
public record InitialReportDuty(Matter matter, LocalDate entryIntoForceOn, LocalDate dueOn, Certainty certainty)
        implements Derived {

    /** Due 180 calendar days after entry into force: for 2019-06-01 on 2019-11-28. */
    public static InitialReportDuty of(Bound bound, Term term) {
        return new InitialReportDuty(
                Matter.initialReport(bound.state()),
                bound.entryIntoForceOn(),
                term.after(bound.entryIntoForceOn()),
                bound.certainty());
    }
}
