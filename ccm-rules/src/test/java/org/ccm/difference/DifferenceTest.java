package org.ccm.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.AsOfView;
import org.ccm.asof.CompleteRecord;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.difference.Cause.Because;
import org.ccm.finding.Finding;
import org.ccm.knownanswers.Reference;
import org.ccm.language.RuleSource;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.source.SourceId;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences with known answers. */
class DifferenceTest {

    private static Difference between(String from, String to) {
        return Difference.between(
                Reference.on(from).assessment(), Reference.on(to).assessment());
    }

    private static Shift shift(Difference difference, String subject) {
        return difference.shifts().stream()
                .filter(shift -> shift.subject().id().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shift of " + subject));
    }

    @ParameterizedTest
    @CsvSource({
        // between the Ninth Meeting of States Parties and the Second Review Conference
        "2019-11-20, 2020-11-25, initial-report:GMB, resolved, fulfilled, 20 November 2019 and 28 November 2019",
        "2019-11-20, 2020-11-25, initial-report:PHL, resolved, fulfilled, 11 December 2019",
        // received late, which stays found
        "2019-11-20, 2020-11-25, initial-report:GNB, resolved, fulfilled, initial report of Guinea-Bissau was received",
        "2019-11-20, 2020-11-25, initial-report:GUY, resolved, fulfilled, 16 January 2020",
        // what the initial report was to inform on goes with it
        "2019-11-20, 2020-11-25, report-overdue-with-open-duty:GNB:3, resolved, fulfilled, initial report of Guinea-Bissau",
        // a later report takes the place of the latest one owed
        "2019-11-20, 2020-11-25, report-overdue-with-open-duty:AFG:4, resolved, fulfilled, annual report for 2019",
        // Lebanon's last day to ask
        "2019-11-20, 2020-11-25, clearance:LBN:1, worsened, day, 25 February 2020",
        "2020-02-25, 2020-02-26, clearance:LBN:1, worsened, day, 25 February 2020",
        // Bulgaria asked on an unknown day of 2020
        "2019-11-20, 2020-11-25, stockpile-destruction:BGR:1, worsened, fact, requested an extension",
        // granted in 2021, and soon near again
        "2021-02-10, 2021-05-01, stockpile-destruction:BGR:1, worsened, extended, to 1 October 2022",
        // who has asked need not ask
        "2019-11-20, 2020-11-25, clearance:BIH:1, eased, fact, requested an extension for clearance in September 2020",
        // Croatia, completed and then declared
        "2020-07-09, 2020-07-10, clearance:HRV:1, eased, fulfilled, clearance completed on 10 July 2020",
        "2019-11-20, 2020-11-25, clearance:HRV:1, resolved, fulfilled, clearance completed on 10 July 2020",
        // the deadline comes near while a request is due already
        "2018-07-31, 2018-08-01, clearance:HRV:1, changed, day, 1 August 2018",
        // Guinea-Bissau's deadline
        "2019-05-01, 2019-05-02, stockpile-destruction:GNB:1, worsened, day, 1 May 2019",
        // listed as missing by then; listed before, and no publication has said so since
        "2019-11-20, 2020-11-25, annual-report:ZAF:2019, new, fact, listed as missing by a publication of 2020-08",
        "2019-11-20, 2020-11-25, annual-report:NER:2018, record-ends, record-ends, 25 June 2019",
        // coverage ends
        "2022-08-01, 2022-08-02, initial-report:RWA, record-ends, record-ends, initial reports is complete through 1 August 2022",
        "2022-09-02, 2022-09-03, clearance:IRQ:1, record-ends, record-ends, clearance grants is complete through 2 September 2022",
        // joining
        "2023-08-02, 2023-08-03, entry-into-force-pending:SSD, new, fact, 3 August 2023",
        "2023-08-02, 2023-08-03, universalization-candidate:SSD:mine-ban-party, resolved, fact, 3 August 2023",
        "2019-11-20, 2020-11-25, entry-into-force-pending:MDV, resolved, day, 1 March 2020",
        // leaving
        "2025-03-05, 2025-03-06, withdrawn:LTU, new, withdrawn, took effect on 6 March 2025",
        "2025-03-05, 2025-03-06, withdrawal-pending:LTU, resolved, withdrawn, took effect on 6 March 2025",
        "2025-03-05, 2025-03-06, annual-report:LTU:2024, resolved, withdrawn, took effect on 6 March 2025",
        // merely not on record any more: one of the years of which none is
        "2021-04-30, 2021-05-01, annual-reports-none-on-record:HRV, changed, day, 30 April 2021",
        // on 1 January reports begin to be due
        "2023-12-31, 2024-01-01, annual-report:AFG:2023, new, day, From 1 January 2024 on",
        // the first contact with any State on record, at some time of 2019
        "2018-12-31, 2019-01-01, engagement-none-on-record:AGO:universalization, new, fact, has come to speak of contacts",
        // back in time
        "2020-11-25, 2019-11-20, initial-report:PHL, new, fact-gone, 11 December 2019",
        "2025-03-06, 2025-03-05, withdrawal-pending:LTU, new, day, has not taken effect",
        "2020-02-26, 2020-02-25, clearance:LBN:1, eased, day, 26 February 2020 has not been reached",
        "2020-03-01, 2020-02-29, entry-into-force-pending:MDV, new, day, 1 March 2020 has not been reached",
        "2024-01-01, 2023-12-31, annual-report:AFG:2023, resolved, day, 1 January 2024 has not been reached",
        "2019-01-01, 2018-12-31, engagement-none-on-record:AGO:universalization, resolved, fact-gone, does not speak of contacts",
    })
    void what_became_of_a_matter_and_why(
            String from, String to, String subject, String move, String because, String part) {
        Shift shift = shift(between(from, to), subject);

        assertThat(shift.move().word()).isEqualTo(move);
        assertThat(shift.causes()).anySatisfy(cause -> {
            assertThat(cause.because().word()).isEqualTo(because);
            assertThat(cause.sentence()).contains(part).endsWith(".");
        });
    }

    @Test
    void more_days_overdue_are_no_change() {
        Shift report = shift(between("2019-11-20", "2020-11-25"), "initial-report:RWA");

        assertThat(report.move()).isEqualTo(Move.UNCHANGED);
        assertThat(report.causes()).isEmpty();
        assertThat(report.leading().id()).isEqualTo("initial-report-overdue:RWA");
    }

    @Test
    void what_is_due_and_then_merely_not_on_record_belongs_to_the_years_not_on_record() {
        Difference season = between("2021-04-30", "2021-05-01");

        assertThat(shift(season, "annual-reports-none-on-record:HRV").before())
                .extracting(Finding::id)
                .containsExactly("annual-reports-none-on-record:HRV", "annual-report-due:HRV:2020");
        assertThat(season.shifts()).extracting(shift -> shift.subject().id()).doesNotContain("annual-report:HRV:2020");
    }

    @Test
    void causes_name_their_sources() {
        Shift report = shift(between("2019-11-20", "2020-11-25"), "initial-report:PHL");

        assertThat(report.causes())
                .singleElement()
                .extracting(Cause::sources)
                .isEqualTo(List.of(SourceId.of("R:CCM-NEWS-2019-PHL")));
    }

    @Test
    void shifts_are_in_the_order_of_moves_kinds_and_states() {
        Difference difference = between("2019-11-20", "2020-11-25");

        assertThat(difference.shifts()).extracting(Shift::move).isSorted();
        assertThat(difference.shifts(Move.RESOLVED))
                .extracting(shift -> shift.subject().toString())
                .startsWith(
                        "entry-into-force-pending:MDV",
                        "initial-report:GMB",
                        "initial-report:PHL",
                        "initial-report:GNB");
        assertThat(difference.none()).isFalse();
    }

    @Test
    void another_horizon_is_a_parameter_that_differs() {
        Assessment then = Reference.on("2019-11-20").assessment();
        Parameters near = Parameters.standard().with(Limit.HORIZON, Period.ofMonths(6), "a shorter look ahead");
        Difference difference =
                Difference.between(then, Rulebook.standard().with(near).assess(Register.reference(), then.asOf()));

        Shift slovenia = difference.shifts().stream()
                .filter(shift -> shift.move() != Move.UNCHANGED)
                .findFirst()
                .orElseThrow();

        assertThat(slovenia.causes())
                .extracting(Cause::because, Cause::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Because.PARAMETER, "The parameter horizon is 6 months, and was 24 months."));
    }

    @Test
    void an_added_rule_is_why_its_findings_are_new_and_a_missing_one_why_they_are_gone() {
        RuleSource rules = RuleSource.text("signatories.drl", """
                rule "signed-and-waiting" @article("16") @reason("{$state} signed.")
                when
                    Signature( $state : state )
                    AdherenceRecord()
                    not Deposit( state == $state )
                then
                    insertLogical( OwnFinding.info("signed-and-waiting", $state) );
                end
                """);
        Assessment then = Reference.on("2019-11-20").assessment();
        try (Rulebook mine = Rulebook.standard().plus(rules)) {
            Assessment with = mine.assess(Register.reference(), then.asOf());
            Shift added = shift(Difference.between(then, with), "signed-and-waiting:AGO");
            Shift gone = shift(Difference.between(with, then), "signed-and-waiting:AGO");

            assertThat(added.move()).isEqualTo(Move.NEW);
            assertThat(added.causes())
                    .extracting(Cause::sentence)
                    .containsExactly("The rule signed-and-waiting has been added.");
            assertThat(gone.move()).isEqualTo(Move.RESOLVED);
            assertThat(gone.causes())
                    .extracting(Cause::sentence)
                    .containsExactly("The rule signed-and-waiting is no longer there.");
            assertThat(Difference.between(then, with).shifts(Move.NEW)).hasSize(14);
        }
    }

    @Test
    void a_rule_that_is_written_otherwise_is_why_its_findings_changed() {
        Assessment then = Reference.on("2019-11-20").assessment();
        try (Rulebook one = Rulebook.standard().plus(letters("info"));
                Rulebook two = Rulebook.standard().plus(letters("attention"))) {
            Difference difference = Difference.between(
                    one.assess(Register.reference(), then.asOf()), two.assess(Register.reference(), then.asOf()));

            assertThat(shift(difference, "to-be-written-to:AGO").move()).isEqualTo(Move.CHANGED);
            assertThat(shift(difference, "to-be-written-to:AGO").causes())
                    .extracting(Cause::sentence)
                    .containsExactly("The rule to-be-written-to is written otherwise.");
        }
    }

    private static RuleSource letters(String severity) {
        return RuleSource.text("letters.drl", """
                rule "to-be-written-to" @article("21(1)") @reason("{$state} signed.")
                when
                    Signature( $state : state )
                then
                    insertLogical( OwnFinding.%s("to-be-written-to", $state) );
                end
                """.formatted(severity));
    }

    @Test
    void duties_that_stand_otherwise_show_though_nothing_is_found_about_them() {
        List<DutyShift> duties = between("2019-11-20", "2020-11-25").duties();

        assertThat(duties)
                .filteredOn(shift -> shift.matter()
                        .equals(Subject.of(Reference.on("2019-11-20").finding("clearance-deadline-approaching:HRV:1"))
                                .matter()
                                .orElseThrow()))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.before().map(duty -> duty.status().word())).isEqualTo(Optional.of("open"));
                    assertThat(shift.after().map(duty -> duty.status().word())).isEqualTo(Optional.of("fulfilled"));
                });
        assertThat(duties).allSatisfy(shift -> assertThat(
                        shift.before().isPresent() || shift.after().isPresent())
                .isTrue());
        assertThat(between("2019-11-20", "2019-11-20").duties()).isEmpty();
    }

    @Test
    void moves_and_reasons_are_words_of_the_answers() {
        assertThat(Word.all(Move.class))
                .containsExactly("new", "worsened", "eased", "changed", "record-ends", "resolved", "unchanged");
        assertThat(Word.all(Because.class)).contains("fulfilled", "extended", "withdrawn", "record-ends");
    }

    @Test
    void both_sides_can_be_asked_for() {
        Difference difference = between("2019-11-20", "2020-11-25");

        assertThat(difference.before().asOf()).isEqualTo(LocalDate.of(2019, 11, 20));
        assertThat(difference.after().asOf()).isEqualTo(LocalDate.of(2020, 11, 25));
    }

    /** A publication counts for twelve months. */
    @ParameterizedTest
    @CsvSource({"2020-11-19, fact-gone", "2020-11-20, fact-gone", "2020-11-21, record-ends"})
    void a_listing_that_another_register_lacks_has_not_lapsed_while_it_would_count(String to, String because) {
        Register without = Register.builder()
                .from(Register.reference())
                .reportsListedMissing(Register.reference().reportsListedMissing().stream()
                        .filter(row -> !row.state().equals(StateCode.of("ZAF")))
                        .toList())
                .build();
        Difference difference = Difference.between(
                Reference.on("2019-11-20").assessment(), Rulebook.standard().assess(without, LocalDate.parse(to)));

        assertThat(shift(difference, "annual-report:ZAF:2018").causes())
                .filteredOn(cause -> cause.sentence().contains("publication of 20 November 2019"))
                .extracting(cause -> cause.because().word())
                .containsExactly(because);
    }

    @ParameterizedTest
    @CsvSource({"2019-11-20", "2020-11-25", "2021-06-01"})
    void what_shows_for_a_time_only_shows_until_its_last_day(String day) {
        Parameters law = Parameters.standard();
        AsOfView record = AsOfView.of(Register.reference(), law);
        List<LocalDate> lasts = record.on(LocalDate.parse(day)).stream()
                .filter(Facts::lapses)
                .flatMap(fact -> Facts.showsUntil(fact, law).stream())
                .toList();

        assertThat(lasts).isNotEmpty().allMatch(until -> !until.isBefore(LocalDate.parse(day)));
        assertThat(record.on(LocalDate.parse(day)).stream().filter(CompleteRecord.class::isInstance))
                .isNotEmpty()
                .allMatch(fact -> Facts.showsUntil(fact, law).isEmpty());
    }
}
