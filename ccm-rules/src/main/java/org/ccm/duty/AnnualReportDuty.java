package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.Receipt;
import org.ccm.provision.Reading;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The duty to submit an annual report for every calendar year from one on (Article 7(2)).
 *
 * @param state the State that owes them
 * @param firstYear the first calendar year for which a report is possibly owed
 * @param certainFrom the first for which one is certainly owed; later where the receipt of the initial report is known to a span of years
 * @param certainty whether the record establishes it
 */
public record AnnualReportDuty(StateCode state, int firstYear, int certainFrom, Certainty certainty)
        implements Derived {

    /** From the year that the reading chosen sets, once the initial report has certainly been received. */
    public static AnnualReportDuty of(InitialReportDuty initial, Receipt receipt, Reading reading) {
        return new AnnualReportDuty(
                initial.matter().state(),
                year(initial, reading, receipt.receivedOn().first()),
                year(initial, reading, receipt.receivedOn().last()),
                initial.certainty().and(receipt.certainty()));
    }

    /** While the initial report is outstanding, under the reading that lists annual reports beside it. */
    public static AnnualReportDuty withoutInitial(InitialReportDuty initial, Reading reading) {
        int year = year(initial, reading, initial.entryIntoForceOn());
        return new AnnualReportDuty(initial.matter().state(), year, year, initial.certainty());
    }

    private static int year(InitialReportDuty initial, Reading reading, LocalDate receivedOn) {
        return reading.firstAnnualYear().yearFor(initial.entryIntoForceOn(), initial.dueOn(), receivedOn);
    }

    /** Whether a report for a year is established to be owed. */
    public Certainty certaintyFor(int year) {
        return year < certainFrom ? Certainty.UNVERIFIED : certainty;
    }
}
