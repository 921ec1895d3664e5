package org.ccm.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.provision.Duty;

/**
 * How many of the reports due have been received (Article 7). The denominator is the number of reports whose due date is
 * the day or earlier, of the States that are bound on the day; the duties of a State that has withdrawn are in no rate.
 *
 * <p>A report due later does not count, even when it has been received already.
 *
 * <p>Initial reports on 20 November 2019: 104 due, 95 received, 8 missing as established and 1 unverified, a share of
 * 0.913. Two more States were bound whose reports were not due yet.
 *
 * @param duty initial or annual reports
 * @param reportingYear the calendar year of annual reports; empty for initial ones
 * @param region the UN region (M49) whose States are counted; empty for all States
 * @param received reports received, in time or late; unverified where the receipt has no source
 * @param missing reports not received; established where the record shows it, unverified where they are only not on
 *     record
 */
public record ReportingRate(
        Duty duty, OptionalInt reportingYear, Optional<String> region, Tally received, Tally missing) {

    static ReportingRate of(Duty duty, OptionalInt reportingYear, Optional<String> region, List<Obligation> due) {
        Tally received = Tally.NONE;
        Tally missing = Tally.NONE;
        for (Obligation report : due) {
            if (report.status() == Status.FULFILLED) {
                received = received.plus(report.certainty());
            } else {
                missing = missing.plus(report.certainty());
            }
        }
        return new ReportingRate(duty, reportingYear, region, received, missing);
    }

    /** The denominator: how many reports were due; at least 1. */
    public int due() {
        return received.total() + missing.total();
    }

    /** Received divided by due, from 0 to 1: a lower bound, as far as what is missing is unverified. */
    public double share() {
        return (double) received.total() / due();
    }
}
