package org.ccm.knownanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples with known answers: one test a row of the table, in its order. */
class TreatyExamplesTest {

    private static final Reference MINUTES = Reference.on("2019-11-20");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_initial_report_of_the_Gambia_is_due_on_28_November_2019_and_not_overdue() {
        assertThat(MINUTES.finding("initial-report-due:GMB").dueOn()).contains(day("2019-11-28"));
        assertThat(MINUTES.finds("initial-report-overdue:GMB")).isFalse();
    }

    @Test
    void the_initial_report_of_the_Philippines_is_due_on_28_December_2019() {
        assertThat(MINUTES.finding("initial-report-due:PHL").dueOn()).contains(day("2019-12-28"));
    }

    @Test
    void the_annual_report_of_South_Africa_for_2018_is_overdue_since_1_May_2019_and_established_as_such() {
        Finding overdue = MINUTES.finding("annual-report-overdue:ZAF:2018");
        assertThat(overdue.dueOn()).contains(day("2019-04-30"));
        assertThat(overdue.certainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(Reference.on("2019-04-30").finds("annual-report-due:ZAF:2018"))
                .as("on the due date it can still be done")
                .isTrue();
        assertThat(Reference.on("2019-05-01").finds("annual-report-due:ZAF:2018"))
                .as("from the day after it cannot")
                .isFalse();
    }

    @Test
    void the_initial_report_of_Guinea_Bissau_is_overdue_since_2011_and_unverified_from_the_day_of_the_minutes_on() {
        Finding overdue = MINUTES.finding("initial-report-overdue:GNB");
        assertThat(overdue.dueOn()).contains(day("2011-10-28"));
        assertThat(overdue.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(Reference.on("2019-11-19")
                        .finding("initial-report-overdue:GNB")
                        .certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void the_Article_3_deadline_of_Guinea_Bissau_passed_on_1_May_2019() {
        assertThat(MINUTES.duty("GNB", "3").deadline()).contains(day("2019-05-01"));
        assertThat(MINUTES.finds("stockpile-destruction-deadline-passed:GNB:1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HRV, 2020-08-01", // among the first thirty
        "MNE, 2020-08-01", // likewise
        "LBN, 2021-05-01", // deposit of 5 November 2010
        "CHL, 2021-06-01" // deposit of 16 December 2010
    })
    void the_four_States_of_the_minutes_have_their_Article_4_deadlines(String state, LocalDate deadline) {
        assertThat(MINUTES.duty(state, "4").deadline()).contains(deadline);
        assertThat(MINUTES.duty(state, "4").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void Lebanon_could_ask_until_nine_months_before_the_Second_Review_Conference_opens() {
        Finding due = MINUTES.finding("clearance-extension-request-due:LBN:1");
        assertThat(due.dueOn()).contains(day("2020-02-25"));
        assertThat(due).isInstanceOfSatisfying(DeadlineFinding.class, found -> assertThat(found.meeting())
                .contains("2RC.1"));
    }

    @Test
    void the_Article_3_deadline_of_Bulgaria_had_been_extended_at_the_Ninth_Meeting() {
        Obligation duty = MINUTES.duty("BGR", "3");
        assertThat(duty.baseDeadline()).contains(day("2019-10-01"));
        assertThat(duty.deadline()).contains(day("2021-04-01"));
        assertThat(duty.extensions()).singleElement().satisfies(grant -> assertThat(grant.meeting())
                .isEqualTo("9MSP"));
    }

    @Test
    void the_extension_of_Bosnia_and_Herzegovina_was_pending_or_possibly_granted_in_February_2021() {
        Reference day = Reference.on("2021-02-10");
        Obligation duty = day.duty("BIH", "4");
        assertThat(duty.deadline()).contains(day("2021-03-01"));
        assertThat(duty.possibleDeadline()).contains(day("2022-09-01"));
        assertThat(day.finding("clearance-extension-pending:BIH:1").certainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void the_decision_on_Bosnia_and_Herzegovina_was_never_one_that_is_not_on_record() {
        for (LocalDate day = day("2021-01-01"); day.isBefore(day("2021-06-01")); day = day.plusDays(7)) {
            assertThat(Reference.on(day).statesWith(Kind.CLEARANCE_EXTENSION_DECISION_NOT_ON_RECORD))
                    .doesNotContain("BIH");
        }
    }

    @Test
    void Iraq_could_ask_until_nine_months_before_the_Eleventh_Meeting() {
        Reference day = Reference.on("2022-09-02");
        assertThat(day.duty("IRQ", "4").deadline()).contains(day("2023-11-01"));
        assertThat(day.finding("clearance-extension-request-due:IRQ:1").dueOn()).contains(day("2022-12-11"));
    }

    @Test
    void South_Sudan_is_a_contracting_State_on_the_day_of_its_deposit() {
        Reference day = Reference.on("2023-08-03");
        StateStanding standing = day.standing("SSD");
        assertThat(standing.standing()).isEqualTo(Standing.CONTRACTING_STATE);
        assertThat(standing.entryIntoForceOn()).contains(day("2024-02-01"));
        assertThat(day.duty("SSD", "7(1)").deadline()).contains(day("2024-07-30"));
        assertThat(day.duty("SSD", "4").deadline()).contains(day("2034-02-01"));
    }

    @Test
    void Lithuania_has_withdrawn_since_6_March_2025() {
        StateStanding standing = Reference.on("2025-03-07").standing("LTU");
        assertThat(standing.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(standing.withdrawalEffectiveOn()).contains(day("2025-03-06"));
        assertThat(Reference.on("2025-03-05").standing("LTU").standing()).isEqualTo(Standing.STATE_PARTY);
    }

    @Test
    void a_withdrawn_State_has_one_finding_and_duties_that_have_ended() {
        Reference day = Reference.on("2025-03-07");
        assertThat(day.assessment().of(StateCode.of("LTU")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.WITHDRAWN));
        assertThat(day.duties(duty -> duty.state().value().equals("LTU")))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.status()).isEqualTo(Status.ENDED));
    }

    @Test
    void Vanuatu_is_a_contracting_State_in_January_2026() {
        StateStanding standing = Reference.on("2026-01-15").standing("VUT");
        assertThat(standing.standing()).isEqualTo(Standing.CONTRACTING_STATE);
        assertThat(standing.entryIntoForceOn()).contains(day("2026-03-01"));
    }

    @Test
    void the_duty_of_Germany_is_open_and_unverified_and_its_last_day_to_ask_not_listed_yet() {
        Reference day = Reference.on("2026-02-20");
        Obligation duty = day.duty("DEU", "4");
        assertThat(duty.status()).isEqualTo(Status.OPEN);
        assertThat(duty.deadline()).contains(day("2030-08-01"));
        assertThat(duty.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(day.assessment().of(StateCode.of("DEU")))
                .extracting(finding -> finding.kind().name())
                .noneMatch(kind -> kind.contains("extension-request"));
    }

    @Test
    void Chad_could_ask_until_nine_months_before_the_Third_Review_Conference_opens() {
        Reference day = Reference.on("2026-02-20");
        assertThat(day.duty("TCD", "4").deadline()).contains(day("2026-10-01"));
        Finding passed = day.finding("clearance-extension-request-nine-month-date-passed:TCD:1");
        assertThat(passed.dueOn()).contains(day("2025-12-14"));
        assertThat(passed).isInstanceOfSatisfying(DeadlineFinding.class, found -> assertThat(found.meeting())
                .contains("3RC"));
    }
}
