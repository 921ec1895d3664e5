package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccm.testkit.CcmAssertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Standing;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CcmAssertionsTest {

    private static final Assessment MINUTES =
            Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));

    private static final Assessment NOTHING =
            Rulebook.standard().assess(Register.builder().build(), LocalDate.of(2019, 11, 20));

    /** Before the first vote on record. */
    private static final Assessment EARLY = Rulebook.standard().assess(Register.reference(), LocalDate.of(2009, 1, 15));

    private static Arguments row(String name, Consumer<Assessment> assertion) {
        return Arguments.of(name, assertion);
    }

    static Stream<Arguments> true_ones() {
        return Stream.of(
                // by code, by name, by code as a value; and back
                row("of", minutes -> assertThat(minutes).of("GNB").and().of("guinea-bissau")),
                row("of-code", minutes -> assertThat(minutes).of(StateCode.of("GNB"))),
                // by duty, of each of the four
                row("initial", minutes -> assertThat(minutes).of("GNB").hasOverdue(Duty.INITIAL_REPORT)),
                row("annual", minutes -> assertThat(minutes).of("ZAF").hasOverdue(Duty.ANNUAL_REPORT)),
                row("stockpile", minutes -> assertThat(minutes).of("GNB").hasOverdue(Duty.STOCKPILE_DESTRUCTION)),
                // by kind and by id
                row("kind", minutes -> assertThat(minutes).of("PHL").hasFinding(Kind.INITIAL_REPORT_DUE)),
                row("id", minutes -> assertThat(minutes).of("GNB").hasFinding("initial-report-overdue:GNB")),
                row("all", minutes -> assertThat(minutes).hasFinding("initial-report-overdue:GNB")),
                // particulars
                row("particulars", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .established()
                        .dueOn(LocalDate.of(2019, 12, 28))
                        .because("is due on 28 December 2019")
                        .by("initial-report-due")
                        .and()
                        .of("GNB")),
                row("overdue", minutes -> assertThat(minutes)
                        .of("GNB")
                        .hasOverdue(Duty.STOCKPILE_DESTRUCTION)
                        .daysOverdue(203)
                        .about(1)
                        .and()
                        .hasOverdue(Duty.INITIAL_REPORT)
                        .unverified()),
                // absence
                row("none", minutes -> assertThat(minutes).of("PHL").hasNoFinding(Kind.INITIAL_REPORT_OVERDUE)),
                row("none-by-id", minutes -> assertThat(minutes).of("PHL").hasNoFinding("initial-report-overdue:PHL")),
                row("none-overdue", minutes -> assertThat(minutes).of("PHL").hasNothingOverdue()),
                row("nothing", minutes -> assertThat(EARLY).of("PRK").hasNoFindings()),
                row("no-kind", minutes -> assertThat(minutes).hasNoFindings(Kind.WITHDRAWAL_PENDING)),
                row("empty", minutes -> assertThat(NOTHING).hasNoFindings().findsExactly()),
                // deadlines and standing
                row("deadline", minutes -> assertThat(minutes)
                        .of("BGR")
                        .hasDeadline(Duty.STOCKPILE_DESTRUCTION, LocalDate.of(2021, 4, 1))),
                row("standing", minutes -> assertThat(minutes).of("ZWE").hasStanding(Standing.NON_SIGNATORY)),
                // exactly
                row("only", minutes -> assertThat(minutes)
                        .of("PHL")
                        .hasOnly(minutes.of(StateCode.of("PHL")).stream()
                                .map(Finding::id)
                                .toArray(String[]::new))),
                row("exactly", minutes -> assertThat(minutes)
                        .findsExactly(
                                minutes.findings().stream().map(Finding::id).toArray(String[]::new))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("true_ones")
    void what_is_so_passes(String name, Consumer<Assessment> assertion) {
        assertThatCode(() -> assertion.accept(MINUTES)).doesNotThrowAnyException();
    }

    static Stream<Arguments> false_ones() {
        return Stream.of(
                // names that are none
                row("unknown-state", minutes -> assertThat(minutes).of("Guinea-Bisau")),
                row("unknown-state-far", minutes -> assertThat(minutes).of("Xyzzyland")),
                row("unknown-kind", minutes -> assertThat(minutes).of("GNB").hasNoFinding("inital-report-overdue")),
                row("unknown-kind-far", minutes -> assertThat(minutes).hasNoFindings("asean-voted-yes")),
                row(
                        "id-of-another-state",
                        minutes -> assertThat(minutes).of("GNB").hasNoFinding("initial-report-overdue:RWA")),
                row("id-without-state", minutes -> assertThat(minutes).hasFinding("initial-report-overdue")),
                row("unknown-id-of-unknown-state", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-overdue:XYZ")),
                // missing findings: due, not overdue; not a State Party; a State Party; another year; nothing at all
                row("due-not-overdue", minutes -> assertThat(minutes).of("PHL").hasOverdue(Duty.INITIAL_REPORT)),
                row("no-party", minutes -> assertThat(minutes).of("ZWE").hasOverdue(Duty.INITIAL_REPORT)),
                row("party", minutes -> assertThat(minutes).of("AUT").hasFinding(Kind.UNIVERSALIZATION_CANDIDATE)),
                row("another-year", minutes -> assertThat(minutes).hasFinding("annual-report-overdue:ZAF:2012")),
                row(
                        "clearance-not-overdue",
                        minutes -> assertThat(minutes).of("LBN").hasOverdue(Duty.CLEARANCE)),
                row(
                        "stockpile-extended",
                        minutes -> assertThat(minutes).of("BGR").hasOverdue(Duty.STOCKPILE_DESTRUCTION)),
                row(
                        "nothing-found",
                        minutes -> assertThat(minutes).of("Holy See").hasFinding("withdrawn")),
                // findings too many
                row(
                        "overdue-all-the-same",
                        minutes -> assertThat(minutes).of("GNB").hasNothingOverdue()),
                row("kind-found", minutes -> assertThat(minutes).hasNoFindings(Kind.INITIAL_REPORT_DUE)),
                row("not-only", minutes -> assertThat(minutes)
                        .of("GNB")
                        .hasOnly("initial-report-overdue", "stockpile-destruction-deadline-passed:GNB:2")),
                row("not-exactly", minutes -> assertThat(minutes).findsExactly("initial-report-due:PHI")),
                // particulars that are others
                row("not-established", minutes -> assertThat(minutes)
                        .of("GNB")
                        .hasOverdue(Duty.INITIAL_REPORT)
                        .established()),
                row("not-unverified", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .unverified()),
                row("due-the-day-before", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .dueOn(LocalDate.of(2019, 12, 29))),
                row("due-on-no-day", minutes -> assertThat(minutes)
                        .of("AGO")
                        .hasFinding(Kind.UNIVERSALIZATION_CANDIDATE)
                        .dueOn(LocalDate.of(2019, 12, 29))),
                row("another-reason", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .because("has been extended")),
                row("another-rule", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .by("annual-report-due")),
                row("other-days", minutes -> assertThat(minutes)
                        .of("GNB")
                        .hasOverdue(Duty.STOCKPILE_DESTRUCTION)
                        .daysOverdue(204)),
                row("not-overdue", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .daysOverdue(0)),
                row("about-one-thing", minutes -> assertThat(minutes)
                        .hasFinding("initial-report-due:PHL")
                        .about(2018)),
                row("one-of-several", minutes -> assertThat(minutes)
                        .of("ZAF")
                        .hasOverdue(Duty.ANNUAL_REPORT)
                        .about(2012)),
                // deadlines and standing
                row("deadline-extended", minutes -> assertThat(minutes)
                        .of("BGR")
                        .hasDeadline(Duty.STOCKPILE_DESTRUCTION, LocalDate.of(2019, 10, 1))),
                row("deadline-of-no-party", minutes -> assertThat(minutes)
                        .of("ZWE")
                        .hasDeadline(Duty.CLEARANCE, LocalDate.of(2019, 10, 1))),
                row("another-deadline", minutes -> assertThat(minutes)
                        .of("HRV")
                        .hasDeadline(Duty.CLEARANCE, LocalDate.of(2019, 10, 1))),
                row("another-standing", minutes -> assertThat(minutes).of("ZWE").hasStanding(Standing.SIGNATORY)),
                row("not-yet-in-force", minutes -> assertThat(minutes).of("MDV").hasStanding(Standing.STATE_PARTY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("false_ones")
    void what_is_not_so_fails_with_a_message_that_helps(String name, Consumer<Assessment> assertion) throws Exception {
        FailureMessage.compare(name, () -> assertion.accept(MINUTES));
    }

    @Test
    void a_deadline_possibly_granted_is_told_apart() throws Exception {
        Assessment silence = Rulebook.standard().assess(Register.reference(), LocalDate.of(2021, 2, 10));

        FailureMessage.compare(
                "deadline-possible",
                () -> assertThat(silence).of("BIH").hasDeadline(Duty.CLEARANCE, LocalDate.of(2022, 9, 1)));
    }

    @Test
    void a_description_stands_before_the_message() {
        assertThatThrownBy(() -> assertThat(MINUTES).as("the minutes").of("GNB").hasNoFindings())
                .hasMessageStartingWith("[the minutes] Guinea-Bissau (GNB) is expected to have no findings");
    }

    @Test
    void soft_assertions_show_several_failures_at_once() {
        SoftAssertions softly = new SoftAssertions();

        softly.check(() -> assertThat(MINUTES).of("GNB").hasNoFindings());
        softly.check(() -> assertThat(MINUTES).of("PHL").hasOverdue(Duty.INITIAL_REPORT));

        Assertions.assertThat(softly.errorsCollected()).hasSize(2);
    }
}
