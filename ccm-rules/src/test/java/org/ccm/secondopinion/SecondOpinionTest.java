package org.ccm.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.finding.StandingFinding;
import org.ccm.outreach.VoteCast;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers of TREATY.md, as far as findings express them. */
class SecondOpinionTest {

    private static final SecondOpinion OPINION = SecondOpinion.of(Register.reference(), Parameters.standard());
    private static final Map<LocalDate, Map<String, Finding>> FINDINGS = new ConcurrentHashMap<>();

    private static Map<String, Finding> on(LocalDate day) {
        return FINDINGS.computeIfAbsent(day, asOf -> {
            Map<String, Finding> byId = new TreeMap<>();
            for (Finding finding : OPINION.findings(asOf)) {
                assertThat(byId.put(finding.id(), finding)).isNull();
            }
            return byId;
        });
    }

    private static Finding finding(LocalDate day, String id) {
        assertThat(on(day)).containsKey(id);
        return on(day).get(id);
    }

    private static List<Finding> of(LocalDate day, String state) {
        return on(day).values().stream()
                .filter(finding -> finding.state().value().equals(state))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-20, initial-report-due:GMB, 2019-11-28, UNVERIFIED", // possibly received on this very day
        "2019-11-20, initial-report-due:PHL, 2019-12-28, ESTABLISHED", // 180 days after 2019-07-01
        "2019-11-20, annual-report-overdue:ZAF:2018, 2019-04-30, ESTABLISHED", // listed as missing
        "2019-11-20, initial-report-overdue:GNB, 2011-10-28, UNVERIFIED", // a draft arrived, and no report
        "2024-02-01, initial-report-due:SSD, 2024-07-30, UNVERIFIED" // the record of initial reports ends before
    })
    void a_report_is_due_on_its_known_day(LocalDate asOf, String id, LocalDate due, Certainty certainty) {
        ReportFinding finding = (ReportFinding) finding(asOf, id);
        assertThat(finding.dueDate()).isEqualTo(due);
        assertThat(finding.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-20, stockpile-destruction-deadline-passed:GNB:1, 2019-05-01, 2019-05-01, ESTABLISHED", // in force
        // 2011-05-01
        "2019-11-20, clearance-deadline-approaching:HRV:1, 2020-08-01, 2020-08-01, ESTABLISHED", // in force 2010-08-01
        "2019-11-20, clearance-deadline-approaching:MNE:1, 2020-08-01, 2020-08-01, ESTABLISHED", // the same
        "2019-11-20, clearance-deadline-approaching:LBN:1, 2021-05-01, 2021-05-01, ESTABLISHED", // in force 2011-05-01
        "2019-11-20, clearance-extension-request-due:LBN:1, 2021-05-01, 2020-02-25, ESTABLISHED", // before the 2RC
        "2019-11-20, clearance-deadline-approaching:CHL:1, 2021-06-01, 2021-06-01, ESTABLISHED", // in force 2011-06-01
        "2019-11-20, stockpile-destruction-deadline-approaching:BGR:1, 2021-04-01, 2021-04-01, ESTABLISHED", // extended
        "2021-02-10, clearance-extension-pending:BIH:1, 2021-03-01, 2020-02-25, UNVERIFIED", // silence procedure
        // running
        "2022-09-02, clearance-extension-request-due:IRQ:1, 2023-11-01, 2022-12-11, ESTABLISHED", // before the 11MSP
        "2032-02-01, clearance-deadline-approaching:SSD:1, 2034-02-01, 2034-02-01, UNVERIFIED", // in force 2024-02-01
        "2026-02-20, clearance-extension-request-nine-month-date-passed:TCD:1, 2026-10-01, 2025-12-14, UNVERIFIED" // 3RC
    })
    void a_deadline_is_its_known_day(
            LocalDate asOf, String id, LocalDate deadline, LocalDate dueOn, Certainty certainty) {
        DeadlineFinding finding = (DeadlineFinding) finding(asOf, id);
        assertThat(finding.deadline()).contains(deadline);
        if (!id.contains("pending")) {
            assertThat(finding.dueOn()).contains(dueOn);
        }
        assertThat(finding.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-03, entry-into-force-pending:SSD, 2024-02-01", // the day of its deposit
        "2026-01-15, entry-into-force-pending:VUT, 2026-03-01", // deposited in September
        "2025-03-05, withdrawal-pending:LTU, 2025-03-06", // the day before
        "2025-03-07, withdrawn:LTU, 2025-03-06" // the day after
    })
    void a_standing_begins_on_its_known_day(LocalDate asOf, String id, LocalDate effectiveOn) {
        assertThat(((StandingFinding) finding(asOf, id)).effectiveOn()).contains(effectiveOn);
    }

    @Test
    void a_withdrawn_State_has_one_finding() {
        assertThat(of(LocalDate.of(2025, 3, 7), "LTU")).hasSize(1);
    }

    @Test
    void an_extension_that_silence_has_possibly_granted_stands_beside_the_deadline_in_force() {
        LocalDate day = LocalDate.of(2021, 2, 10);
        DeadlineFinding pending = (DeadlineFinding) finding(day, "clearance-extension-pending:BIH:1");
        assertThat(pending.possibleDeadline()).contains(LocalDate.of(2022, 9, 1));
        assertThat(pending.meeting()).contains("2RC");
        assertThat(on(day)).doesNotContainKey("clearance-extension-decision-not-on-record:BIH:1");
    }

    @Test
    void the_meeting_before_a_deadline_far_ahead_is_not_in_the_calendar() {
        assertThat(of(LocalDate.of(2026, 2, 20), "DEU"))
                .noneMatch(finding -> finding.id().startsWith("clearance-"));
        DeadlineFinding later =
                (DeadlineFinding) finding(LocalDate.of(2027, 8, 1), "clearance-extension-request-undetermined:DEU:1");
        assertThat(later.deadline()).contains(LocalDate.of(2030, 8, 1));
        assertThat(later.certainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_missing_initial_report_matters_more_with_an_open_duty() {
        assertThat(on(LocalDate.of(2019, 11, 20))).containsKey("report-overdue-with-open-duty:GNB:3");
    }

    @Test
    void thirty_four_States_neither_party_nor_signatory_voted_yes_in_2020() {
        assertThat(on(LocalDate.of(2020, 12, 31)).values())
                .filteredOn(finding -> finding.kind().equals(Kind.VOTED_YES_NOT_PARTY))
                .hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({
        "vote-shift:ZWE:A/C.1/74/L.46, NO, ABSTAIN", // no in 2018, abstained in 2019
        "vote-shift:RUS:A/C.1/74/L.46, ABSTAIN, NO" // abstained in 2018, no in 2019
    })
    void a_vote_shift_compares_with_the_last_vote(String id, VoteCast before, VoteCast cast) {
        OutreachFinding shift = (OutreachFinding) finding(LocalDate.of(2019, 11, 20), id);
        assertThat(shift.before()).contains(before);
        assertThat(shift.cast()).contains(cast);
    }

    @Test
    void nothing_changes_between_the_change_days() {
        LocalDate first = LocalDate.of(2019, 9, 1);
        LocalDate last = LocalDate.of(2021, 12, 31);
        Set<LocalDate> changeDays = OPINION.changeDays(first, last);
        Optional<Set<Finding>> before = Optional.empty();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Set<Finding> now = OPINION.findings(day);
            if (before.isPresent() && !changeDays.contains(day)) {
                assertThat(now).as("%s", day).isEqualTo(before.get());
            }
            before = Optional.of(now);
        }
    }
}
