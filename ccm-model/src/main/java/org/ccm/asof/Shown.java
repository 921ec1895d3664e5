package org.ccm.asof;

import java.util.List;
import org.ccm.source.Sourced;
import org.ccm.time.Certainty;

/** What the record shows as of a day, with the rows that show it. */
public sealed interface Shown
        permits AssistanceOnRecord,
                Ballot,
                CoalitionOnRecord,
                CompleteRecord,
                CompletionNotDeclared,
                Contradiction,
                Deposit,
                Episode,
                Grant,
                ListedMissing,
                MeetingCalendar,
                MineBanParty,
                NationalMeasureOnRecord,
                PositiveStep,
                ProspectiveDuty,
                Receipt,
                RecentRequest,
                ReportedYears,
                ReportingYear,
                Request,
                Retention,
                Signature,
                UseOnRecord,
                VictimMeasureOnRecord,
                VictimsOnRecord,
                WithdrawalNotice {

    /** The rows of the record behind it; empty where it sums up a whole table or stands for a calendar. */
    List<? extends Sourced> rows();

    /** What it can establish: unverified where a row is unsourced, only suspected, or has only possibly happened. */
    default Certainty certainty() {
        return Certainty.ESTABLISHED;
    }
}
