package org.ccm.duty;

/** What the rules derive from the record on the way to findings. */
public sealed interface Derived
        permits AnnualReportDuty,
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
                Withdrawn {}
