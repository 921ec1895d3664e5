package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.ReportingYear;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The latest report that a State owed is overdue.
 *
 * @param matter State, duty and report or episode
 * @param dueOn the last day on which it was in time
 * @param certainty whether the record establishes it
 */
public record LatestReportMissing(Matter matter, LocalDate dueOn, Certainty certainty) implements Judged {

    /** An overdue report that is the latest owed. */
    public static LatestReportMissing of(Outstanding report) {
        return new LatestReportMissing(report.matter(), report.dueOn(), report.certainty());
    }

    /** An annual report that is merely not on record. */
    public static LatestReportMissing unrecorded(AnnualReportDuty duty, ReportingYear year) {
        return new LatestReportMissing(
                Matter.annualReport(duty.state(), year.year()), year.dueOn(), Certainty.UNVERIFIED);
    }

    /** The State whose report it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: initial or annual report. */
    public Duty duty() {
        return matter.duty();
    }
}
