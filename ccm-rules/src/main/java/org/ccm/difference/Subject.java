package org.ccm.difference;

import java.util.Optional;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.ReportFinding;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;

/**
 * What findings of two assessments are about: a duty in a matter (State, article, and episode or year), or else what one
 * finding alone is about. At most one shift of a difference has it.
 *
 * @param id {@code initial-report:GMB}, {@code annual-report:ZAF:2018}, {@code clearance:LBN:1}; without a duty the id of
 *     the finding
 * @param state the State
 * @param matter the duty; empty where there is none
 */
public record Subject(String id, StateCode state, Optional<Matter> matter) {

    /** What a finding is about. */
    public static Subject of(Finding finding) {
        if (finding instanceof DeadlineFinding deadline) {
            return of(deadline.matter());
        }
        if (finding instanceof ClarificationFinding answer) {
            return new Subject(
                    "clarification:" + answer.state() + ":" + answer.discriminator(), answer.state(), Optional.empty());
        }
        // What is overdue beside an open duty, and what years are not on record, can concern another report each day.
        return finding instanceof ReportFinding report
                        && !report.kind().equals(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY)
                        && !report.kind().equals(Kind.ANNUAL_REPORTS_NONE_ON_RECORD)
                ? of(report.matter())
                : new Subject(finding.id(), finding.state(), Optional.empty());
    }

    /** A duty. */
    public static Subject of(Matter matter) {
        String number = matter.duty() == Duty.INITIAL_REPORT ? "" : ":" + matter.number();
        return new Subject(matter.duty().word() + ":" + matter.state() + number, matter.state(), Optional.of(matter));
    }

    @Override
    public String toString() {
        return id;
    }
}
