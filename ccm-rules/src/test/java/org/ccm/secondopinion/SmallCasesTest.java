package org.ccm.secondopinion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.StandingFinding;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Parameters;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reference register has no case of: one State that acceded on 1 Oct 2011, in force on 1 Apr 2012. */
class SmallCasesTest {

    private static final StateCode STATE = StateCode.of("AAA");

    private final Draft draft = new Draft();

    @BeforeEach
    void one_State_and_yearly_meetings() {
        draft.sources.add(Source.builder()
                .id(Chance.SOURCE)
                .title("Invented")
                .publisher("Nobody")
                .date("2026")
                .build());
        draft.states.add(
                State.builder().code(STATE).name("A State").unMember(true).build());
        act(Action.ACCESSION, "2011-10-01");
        for (int year = 2012; year <= 2030; year++) {
            draft.meetings.add(Meeting.builder()
                    .id("M" + year)
                    .title("Meeting of " + year)
                    .opensOn(LocalDate.of(year, 9, 10))
                    .closesOn(LocalDate.of(year, 9, 13))
                    .country(STATE)
                    .presidentState(STATE)
                    .sources(List.of(Chance.SOURCE))
                    .confidence(Confidence.SINGLE)
                    .build());
        }
        for (String table : List.of("transparency_reports", "stockpiles", "clearance", "adherence")) {
            draft.coverages.add(Coverage.builder()
                    .table(table)
                    .completeThrough(LocalDate.of(2035, 12, 31))
                    .build());
        }
    }

    private void act(Action action, String day) {
        draft.treatyActions.add(TreatyAction.builder()
                .state(STATE)
                .action(action)
                .takenOn(LocalDate.parse(day))
                .sources(List.of(Chance.SOURCE))
                .confidence(Confidence.SINGLE)
                .build());
    }

    private void initialReport(String received) {
        draft.reports.add(TransparencyReport.builder()
                .state(STATE)
                .kind(ReportKind.INITIAL)
                .receivedOn(PartialDate.parse(received))
                .sources(List.of(Chance.SOURCE))
                .confidence(Confidence.SINGLE)
                .build());
    }

    private void initialReportListedMissing(String day) {
        draft.listings.add(ReportListedMissing.builder()
                .state(STATE)
                .kind(ReportKind.INITIAL)
                .reportingYear(OptionalInt.empty())
                .listedOn(PartialDate.parse(day))
                .sources(List.of(Chance.SOURCE))
                .confidence(Confidence.SINGLE)
                .build());
    }

    private void clearance(ClearanceEventKind kind, String date) {
        draft.clearanceEvents.add(clearance(date).kind(kind).build());
    }

    private void granted(String date, String newDeadline, String meeting, DecidedBy decidedBy) {
        draft.clearanceEvents.add(clearance(date)
                .kind(ClearanceEventKind.EXTENSION_GRANTED)
                .newDeadline(LocalDate.parse(newDeadline))
                .meeting(meeting)
                .decidedBy(decidedBy)
                .build());
    }

    private ClearanceEvent.Builder clearance(String date) {
        ClearanceEvent.Builder row = ClearanceEvent.builder();
        row.state(STATE)
                .happenedOn(PartialDate.parse(date))
                .sources(List.of(Chance.SOURCE))
                .confidence(Confidence.SINGLE);
        return row;
    }

    /** The findings of a day whose ids begin so, each as kind, deadline or due date, and certainty. */
    private String found(String day, String beginning) {
        return SecondOpinion.of(draft.build(), Parameters.standard()).findings(LocalDate.parse(day)).stream()
                .filter(finding -> finding.id().startsWith(beginning))
                .map(SmallCasesTest::inShort)
                .sorted()
                .collect(joining(", "));
    }

    private static String inShort(Finding finding) {
        Optional<LocalDate> date = finding.dueOn();
        if (finding instanceof StandingFinding standing) {
            date = standing.effectiveOn();
        } else if (finding instanceof DeadlineFinding deadline) {
            date = deadline.deadline();
        }
        return finding.id().replace(":AAA", "") + date.map(day -> " " + day).orElse("") + " "
                + (finding.certainty().name().charAt(0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          -,          2015-08-31, withdrawal-pending 2015-09-01 E", // six months after the notice
                "-,          -,          2015-09-01, withdrawn 2015-09-01 E", // from that day
                "2015-06-01, -,          2015-05-31, withdrawal-pending 2015-09-01 E", // no conflict yet
                "2015-06-01, -,          2016-01-01, withdrawal-pending E", // held up
                "2015-09-01, -,          2016-01-01, withdrawal-pending E", // engaged when the six months expire
                "2015-09-02, -,          2016-01-01, withdrawn 2015-09-01 E", // too late to hold it up
                "2015-06-01, 2015-08-01, 2015-09-01, withdrawn 2015-09-01 E", // over before
                "2015-06-01, 2016-02-01, 2016-01-31, withdrawal-pending E", // not over yet
                "2015-06-01, 2016-02-01, 2016-02-01, withdrawn 2016-02-01 E" // the end of the conflict
            })
    void an_armed_conflict_holds_up_a_withdrawal(
            @Nullable String begun, @Nullable String ended, String asOf, String expected) {
        act(Action.WITHDRAWAL_NOTIFIED, "2015-03-01");
        if (begun != null) {
            act(Action.ARMED_CONFLICT_BEGUN, begun);
        }
        if (ended != null) {
            act(Action.ARMED_CONFLICT_ENDED, ended);
        }
        assertThat(found(asOf, "withdraw")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-01, initial-report-due 2012-09-28 E", // entry into force
        "2012-09-28, initial-report-due 2012-09-28 E", // the last day
        "2012-09-29, initial-report-overdue 2012-09-28 E", // the day after
        "2013-01-10, initial-report-overdue 2012-09-28 E", // listed on this day: not received by then
        "2013-01-11, initial-report-overdue 2012-09-28 U", // possibly received
        "2013-03-31, ''" // certainly received
    })
    void a_list_inside_the_span_of_a_receipt_narrows_it(String asOf, String expected) {
        initialReport("2012-09-01/2013-03-31");
        initialReportListedMissing("2013-01-10");
        assertThat(found(asOf, "initial-report")).isEqualTo(expected);
        assertThat(found("2013-03-31", "report-received-late")).isEqualTo("report-received-late:initial 2012-09-28 E");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-31, '',                                     ''", // received on time
        "2013-06-01, initial-report-overdue 2012-09-28 U, record-conflict:initial 2012-09-28 E", // listed
        "2014-06-01, initial-report-overdue 2012-09-28 U, record-conflict:initial 2012-09-28 E", // for twelve months
        "2014-06-02, '',                                     record-conflict:initial 2012-09-28 E" // the conflict stays
    })
    void a_list_after_a_receipt_contradicts_it(String asOf, String overdue, String conflict) {
        initialReport("2012-09-01");
        initialReportListedMissing("2013-06-01");
        assertThat(found(asOf, "initial-report")).isEqualTo(overdue);
        assertThat(found(asOf, "record-conflict")).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-28, ''", // before the contamination
        "2014-03-01, clearance-deadline-undetermined:1 E", // hostilities go on
        "2016-06-29, clearance-deadline-undetermined:1 E", // perhaps over, not certainly
        "2016-06-30, ''", // over: ten years from now, beyond the horizon
        "2024-06-30, clearance-deadline-approaching:1 2026-06-30 E", // two years before
        "2026-07-01, clearance-deadline-passed:1 2026-06-30 E" // the day after
    })
    void contamination_after_entry_into_force_counts_from_the_end_of_hostilities(String asOf, String expected) {
        clearance(ClearanceEventKind.CONTAMINATION_AFTER_ENTRY, "2014-03-01");
        clearance(ClearanceEventKind.HOSTILITIES_ENDED, "2016-06");
        assertThat(found(asOf, "clearance-deadline")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01, clearance-deadline-approaching:2 2022-04-01 E", // found while the deadline is ahead
        "2023-05-01, clearance-deadline-undetermined:2 E" // found after it passed
    })
    void a_find_after_completion_has_the_deadline_in_force_or_none(String find, String expected) {
        clearance(ClearanceEventKind.CONTAMINATION_HELD, "2012-04-01");
        clearance(ClearanceEventKind.COMPLIANCE_DECLARED, "2018-01-01");
        clearance(ClearanceEventKind.CONTAMINATION_FOUND_LATER, find);
        assertThat(found(find, "clearance-deadline")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, ''", // five years from 2022-04-01
        "2027-04-02, clearance-extension-beyond-limit:extension-1 2027-04-02 E" // and a day
    })
    void an_extension_is_five_years_at_most(String newDeadline, String expected) {
        clearance(ClearanceEventKind.CONTAMINATION_HELD, "2012-04-01");
        granted("2021-09-13", newDeadline, "M2021", DecidedBy.MEETING);
        assertThat(found("2021-09-13", "clearance-extension-beyond-limit")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING, 2021-09-09, clearance-deadline-approaching:1 2022-04-01 E", // before the meeting
        "MEETING, 2021-09-12, clearance-deadline-approaching:1 2022-04-01 U", // while it sits
        "MEETING, 2021-09-13, ''", // when it has closed: 2026-04-01
        "SILENCE, 2021-09-09, clearance-deadline-approaching:1 2022-04-01 U", // at any time of the month
        "SILENCE, 2021-09-29, clearance-deadline-approaching:1 2022-04-01 U", // possibly to its end
        "SILENCE, 2021-09-30, ''" // the end of the month
    })
    void a_meeting_decides_on_its_own_days(DecidedBy decidedBy, String asOf, String expected) {
        clearance(ClearanceEventKind.CONTAMINATION_HELD, "2012-04-01");
        granted("2021-09", "2026-04-01", "M2021", decidedBy);
        assertThat(found(asOf, "clearance-deadline")).isEqualTo(expected);
    }

    @Test
    void one_declaration_serves_contamination_of_both_kinds() {
        clearance(ClearanceEventKind.CONTAMINATION_HELD, "2012-04-01");
        clearance(ClearanceEventKind.CONTAMINATION_AFTER_ENTRY, "2014-03-01");
        clearance(ClearanceEventKind.CLEARANCE_COMPLETED, "2018-01-01");
        clearance(ClearanceEventKind.COMPLIANCE_DECLARED, "2018-09-10");
        assertThat(found("2018-09-09", "clearance-declaration-due"))
                .isEqualTo("clearance-declaration-due:1 E, clearance-declaration-due:2 E");
        assertThat(found("2018-09-10", "clearance-declaration-due")).isEmpty();
    }
}
