package org.ccm.asof;

import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.report.ReportListedMissing;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;

/**
 * A publication has listed a report as missing, and no receipt is on record yet.
 *
 * @param matter which report is listed
 * @param inForce whether a sourced listing still shows that the report is missing; otherwise the latest one, which no longer does or has no source
 * @param row the row of the record
 */
public record ListedMissing(Matter matter, boolean inForce, ReportListedMissing row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
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
