package org.ccm.duty;

/** What the rules derive from the record on the way to findings. */
public sealed interface Derived
        permits AdherenceRecord,
                AnnualReportDuty,
                BaseDeadline,
                Bound,
                DeadlineInForce,
                InitialReportDuty,
                LatestReportMissing,
                Milestones,
                NoRequest,
                OpenDeadline,
                OpenDuty,
                Outstanding,
                PossibleDeadline,
                ReportDuty,
                ReportedDuty,
                Undecided,
                UndeterminedDeadline,
                Withdrawal,
                Withdrawn {}
