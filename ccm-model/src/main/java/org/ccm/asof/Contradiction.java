package org.ccm.asof;

import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * A publication listed a report as missing after the record has it as received.
 *
 * @param matter which report it is about
 * @param receivedOn the receipt as recorded
 * @param current whether such a listing is in force on the day
 * @param certainty what the rows can establish
 * @param receipt the receipt on record
 * @param listing the publication that lists it as missing
 */
public record Contradiction(
        Matter matter,
        PartialDate receivedOn,
        boolean current,
        Certainty certainty,
        TransparencyReport receipt,
        ReportListedMissing listing)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(receipt, listing);
    }

    /** The State whose report it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty the report fulfils: initial or annual report. */
    public Duty duty() {
        return matter.duty();
    }

    /** The calendar year of an annual report; 0 for an initial one. */
    public int year() {
        return matter.number();
    }
}
