package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.ReportingYear;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.time.Certainty;

/**
 * The duty to submit one report, of those that have to be looked at one by one (Article 7).
 *
 * @param matter State, duty and report or episode
 * @param listedFrom the first day on which it is listed as due
 * @param dueOn the last day on which it is in time
 * @param certainty whether the record establishes it
 */
public record ReportDuty(Matter matter, LocalDate listedFrom, LocalDate dueOn, Certainty certainty) implements Derived {

    /** The initial report. */
    public static ReportDuty initial(InitialReportDuty duty) {
        return new ReportDuty(duty.matter(), duty.entryIntoForceOn(), duty.dueOn(), duty.certainty());
    }

    /** The annual report for a calendar year. */
    public static ReportDuty annual(AnnualReportDuty duty, ReportingYear year) {
        return new ReportDuty(
                Matter.annualReport(duty.state(), year.year()),
                year.listedFrom(),
                year.dueOn(),
                duty.certaintyFor(year.year()));
    }

    /** Which duty it is: initial or annual report. */
    public Duty duty() {
        return matter.duty();
    }
}
