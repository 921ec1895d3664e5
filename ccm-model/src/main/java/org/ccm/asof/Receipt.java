package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * A report has been received, possibly or certainly.
 *
 * @param matter which report was received
 * @param receivedOn when it was received; narrowed where a sourced publication listed the report as missing within
 *     the span
 * @param occurrence whether it has been received by the day: possibly or certainly
 * @param certainty what the row's confidence lets it establish
 * @param row the row of the record
 */
public record Receipt(
        Matter matter, PartialDate receivedOn, Occurrence occurrence, Certainty certainty, TransparencyReport row)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }

    /** Whether it was received after a day, whatever the day in the period was. */
    public boolean laterThan(LocalDate day) {
        return receivedOn.first().isAfter(day);
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
