package org.ccm.duty;

import org.ccm.time.Certainty;

/** What the rules derive from the record on the way to findings. */
public sealed interface Derived
        permits AffectedParty,
                AnnualReportDuty,
                BaseDeadline,
                Bound,
                DeadlineInForce,
                InitialReportDuty,
                Judged,
                LateRequest,
                Milestones,
                PossibleDeadline,
                ReportDuty,
                ReportedDuty,
                UndeterminedDeadline,
                Withdrawal,
                Withdrawn {

    /** Whether the record establishes it, as far as it can tell: what only adds dates to another adds no doubt. */
    default Certainty certainty() {
        return Certainty.ESTABLISHED;
    }
}
