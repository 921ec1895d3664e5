package org.ccm.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.knownanswers.Reference;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be so if something had happened. */
class WhatIfTest {

    private static final StateCode ANGOLA = StateCode.of("AGO");
    private static final StateCode GUINEA_BISSAU = StateCode.of("GNB");
    private static final StateCode LEBANON = StateCode.of("LBN");

    private static WhatIf asOf(String day) {
        return WhatIf.of(Reference.on(day).assessment());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> moves(WhatIf whatIf) {
        return whatIf.difference().shifts().stream()
                .filter(shift -> shift.move() != Move.UNCHANGED)
                .map(Shift::toString)
                .toList();
    }

    @Test
    void nothing_assumed_changes_nothing() {
        WhatIf nothing = asOf("2019-11-20");

        assertThat(nothing.difference().none()).isTrue();
        assertThat(nothing.difference().duties()).isEmpty();
        assertThat(nothing.comparedOn()).isEqualTo("2019-11-20");
        assertThat(nothing.changes()).isEmpty();
    }

    @Test
    void a_report_resolves_what_was_overdue_and_what_it_was_to_inform_on() {
        WhatIf report = asOf("2019-11-20").withInitialReport(GUINEA_BISSAU, day("2019-12-01"));

        assertThat(moves(report))
                .containsExactly(
                        "resolved initial-report:GNB",
                        "resolved report-overdue-with-open-duty:GNB:3",
                        "resolved report-overdue-with-open-duty:GNB:5");
        assertThat(report.assessment().finding("report-received-late:GNB:initial"))
                .isPresent();
    }

    @Test
    void a_ratification_shows_little_on_its_day_and_what_lies_ahead_in_the_duties() {
        WhatIf joining = asOf("2019-11-20").withRatification(ANGOLA, day("2019-12-10"));

        assertThat(moves(joining))
                .startsWith("new entry-into-force-pending:AGO")
                .contains("resolved universalization-candidate:AGO:signatory");
        assertThat(joining.difference().duties()).singleElement().satisfies(shift -> {
            assertThat(shift.before()).isEmpty();
            assertThat(shift.after().flatMap(duty -> duty.deadline())).isEqualTo(Optional.of(day("2020-11-28")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // nothing assumed has happened later than the day asked about
        "2019-11-20, GNB initial-report 2019-11-01, 2019-11-20",
        // the day on which it happens
        "2019-11-20, GNB initial-report 2019-12-01, 2019-12-01",
        // the day by which it has certainly happened
        "2019-11-20, GNB initial-report 2019-12, 2019-12-31",
        // a meeting grants on its days
        "2019-11-20, LBN clearance-extension 2026-05-01 by 2RC.1, 2020-11-27",
        // what is held at entry into force shows from the deposit on
        "2019-11-20, MDV contamination-held, 2019-11-20",
    })
    void both_sides_are_compared_on_the_day_by_which_all_has_happened(String asOf, String change, String comparedOn) {
        WhatIf whatIf = asOf(asOf).with(Change.parse(change, Register.reference()));

        assertThat(whatIf.comparedOn()).isEqualTo(comparedOn);
        assertThat(whatIf.difference().before().asOf()).isEqualTo(comparedOn);
        assertThat(whatIf.difference().after().asOf()).isEqualTo(comparedOn);
    }

    @Test
    void changes_one_after_the_other_are_as_changes_at_once() {
        Change joins = Change.parse("AGO ratification 2019-12-10", Register.reference());
        Change holds = Change.parse("AGO contamination-held", Register.reference());
        WhatIf stepwise = asOf("2019-11-20").with(joins).with(holds);
        WhatIf atOnce = asOf("2019-11-20").with(joins, holds);
        WhatIf asOne = asOf("2019-11-20").with(joins.then(holds));

        assertThat(stepwise.register()).isEqualTo(atOnce.register()).isEqualTo(asOne.register());
        assertThat(stepwise.comparedOn()).isEqualTo(atOnce.comparedOn()).isEqualTo(asOne.comparedOn());
        assertThat(moves(stepwise)).isEqualTo(moves(atOnce)).isEqualTo(moves(asOne));
        assertThat(stepwise.changes()).containsExactly(joins, holds);
        assertThat(stepwise.difference().duties())
                .extracting(shift -> shift.matter().duty())
                .containsExactly(Duty.INITIAL_REPORT, Duty.CLEARANCE);
    }

    @Test
    void nothing_that_it_starts_from_is_touched() {
        Assessment then = Reference.on("2019-11-20").assessment();
        WhatIf nothing = WhatIf.of(then);
        Register before = Register.builder().from(then.register()).build();

        nothing.withInitialReport(GUINEA_BISSAU, day("2019-12-01")).difference();

        assertThat(then.register()).isEqualTo(before);
        assertThat(nothing.changes()).isEmpty();
        assertThat(then.finding("initial-report-overdue:GNB")).isPresent();
    }

    @Test
    void each_named_change_does_what_it_says() {
        assertThat(asOf("2019-11-20")
                        .withSignature(StateCode.of("BRN"), day("2010-07-01"))
                        .assessment()
                        .finding("universalization-candidate:BRN:signatory"))
                .isPresent();
        assertThat(asOf("2019-11-20")
                        .withAccession(StateCode.of("VUT"), day("2019-12-01"))
                        .assessment()
                        .finding("entry-into-force-pending:VUT"))
                .isPresent();
        assertThat(asOf("2019-11-20")
                        .withAnnualReport(StateCode.of("ZAF"), 2018, day("2019-11-21"))
                        .assessment()
                        .finding("annual-report-overdue:ZAF:2018"))
                .isEmpty();
        assertThat(asOf("2019-11-20")
                        .withWithdrawal(LEBANON, day("2019-12-01"))
                        .assessment()
                        .finding("withdrawal-pending:LBN"))
                .isPresent();
        assertThat(asOf("2019-11-20")
                        .withExtensionRequest(LEBANON, Duty.CLEARANCE, day("2019-12-01"), "2RC")
                        .assessment()
                        .finding("clearance-extension-pending:LBN:1"))
                .isPresent();
        assertThat(asOf("2019-11-20")
                        .withCompletion(LEBANON, Duty.CLEARANCE, day("2019-12-01"))
                        .assessment()
                        .finding("clearance-declaration-due:LBN:1"))
                .isPresent();
        assertThat(moves(asOf("2019-11-20").withDeclaration(LEBANON, day("2019-12-01"))))
                .contains("resolved clearance:LBN:1");
    }

    @Test
    void an_extension_eases_a_deadline() {
        WhatIf granted = asOf("2020-12-01").withExtension(LEBANON, Duty.CLEARANCE, day("2026-05-01"), "2RC.1");

        assertThat(granted.difference().shifts().stream()
                        .filter(shift -> shift.subject().id().equals("clearance:LBN:1")))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.move()).isEqualTo(Move.RESOLVED);
                    assertThat(shift.causes()).extracting(Cause::because).contains(Cause.Because.EXTENDED);
                });
    }

    @Test
    void what_cannot_be_is_refused_with_the_provision() {
        assertThatExceptionOfType(ChangeException.class)
                .isThrownBy(() -> asOf("2019-11-20").withRatification(StateCode.of("USA"), day("2019-12-01")))
                .withMessageContaining("Article 16");
        assertThatExceptionOfType(ChangeException.class)
                .isThrownBy(() -> asOf("2019-11-20").withExtension(LEBANON, Duty.CLEARANCE, day("2040-05-01"), "2RC.1"))
                .withMessageContaining("4(5)");
    }

    private static List<Cause> causes(WhatIf whatIf, String subject) {
        return whatIf.difference().shifts().stream()
                .filter(shift -> shift.subject().id().equals(subject))
                .findFirst()
                .orElseThrow()
                .causes();
    }

    @ParameterizedTest
    @CsvSource({
        // received before the publication that lists it as missing, on the day of that publication
        "annual-report:ZAF:2018, 2018-06-01",
        // a finding that rests on the listing and is about another duty
        "report-overdue-with-open-duty:ZAF:3, 2018-06-01",
        // received after it
        "annual-report:ZAF:2018, 2019-12-01",
    })
    void a_listing_that_a_receipt_answers_has_not_lapsed(String subject, String receivedOn) {
        WhatIf report = asOf("2019-11-20").withAnnualReport(StateCode.of("ZAF"), 2018, day(receivedOn));

        assertThat(causes(report, subject))
                .extracting(Cause::sentence)
                .noneMatch(said -> said.contains("publication"))
                .anyMatch(said -> said.startsWith("The annual report for 2018 of South Africa was received"));
        assertThat(causes(report, subject)).extracting(Cause::because).doesNotContain(Cause.Because.RECORD_ENDS);
    }

    @ParameterizedTest
    @CsvSource({
        // the last day to ask was 25 February 2020
        "2020-06-01, The request was made 97 days after the last day to ask.",
        "2020-02-25,",
    })
    void a_request_that_comes_late_is_said_to_be_late(String requestedOn, String late) {
        WhatIf request = asOf("2019-11-20").withExtensionRequest(LEBANON, Duty.CLEARANCE, day(requestedOn), "2RC");

        assertThat(causes(request, "clearance:LBN:1"))
                .extracting(Cause::sentence)
                .filteredOn(said -> said.contains("after the last day to ask"))
                .isEqualTo(Optional.ofNullable(late).stream().toList());
    }
}
