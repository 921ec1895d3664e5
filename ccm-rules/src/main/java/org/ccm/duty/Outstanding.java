package org.ccm.duty;

import java.time.LocalDate;
import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Dated;

/**
 * A report that is not, or not certainly, received.
 *
 * @param matter State, duty and report or episode
 * @param listedFrom the first day on which it is listed as due
 * @param dueOn the last day on which it is in time
 * @param certainty whether the record establishes it
 */
public record Outstanding(Matter matter, LocalDate listedFrom, LocalDate dueOn, Certainty certainty)
        implements Judged, Dated {

    /** One whose absence the record establishes. */
    public static Outstanding established(ReportDuty duty) {
        return new Outstanding(duty.matter(), duty.listedFrom(), duty.dueOn(), duty.certainty());
    }

    /** One that may have been received. */
    public static Outstanding unverified(ReportDuty duty) {
        return new Outstanding(duty.matter(), duty.listedFrom(), duty.dueOn(), Certainty.UNVERIFIED);
    }

    /** The State whose report it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: initial or annual report. */
    public Duty duty() {
        return matter.duty();
    }

    /** The calendar year of an annual report; 0 for an initial one. */
    public int year() {
        return matter.number();
    }

    /** The first day on which it is overdue. */
    public LocalDate passedFrom() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<LocalDate> days() {
        return List.of(listedFrom, passedFrom());
    }
}
