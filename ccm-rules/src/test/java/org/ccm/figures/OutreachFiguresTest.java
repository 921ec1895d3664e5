package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.ccm.source.Coverage;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Action plans, contributions, obstacles, approaches and outreach. */
class OutreachFiguresTest {

    private static final Figures MINUTES = on("2019-11-20");

    private static Figures on(String day) {
        return Figures.of(Rulebook.standard().assess(Register.reference(), LocalDate.parse(day)));
    }

    private static ActionIndicator indicator(Figures figures, String plan, String number) {
        return figures.actionIndicators().stream()
                .filter(found -> found.action().plan().equals(plan)
                        && found.action().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # plan | number | numerator | denominator | sentence
            DAP | 1.1 | 107 | 197 | States Parties by deposit: 107 of 197 States on record.
            # 95 of 104 had been received, 39 of them by the day they were due
            DAP | 6.1 | 39 | 104 | Initial reports received in time, of those due: 39 of 104.
            # of Lebanon and Montenegro; that of Lao PDR was being formed, and Botswana had done with its duty
            DAP | 5.1 | 2 | 17 | States with an open duty under Article 3 or 4 with a country coalition on record: 2 of 17.
            DAP | 5.7 | 45 | 103 | States that had contributed to the latest budget on record, of those invoiced: 45 of 103.
            """)
    void an_action_that_can_be_measured_has_its_number(
            String plan, String number, int numerator, int denominator, String sentence) {
        ActionIndicator indicator = indicator(MINUTES, plan, number);

        assertThat(indicator.numerator()).hasValue(numerator);
        assertThat(indicator.denominator()).hasValue(denominator);
        assertThat(indicator.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2019-11-20, 104, 39", "2020-11-25, 107, 42", "2021-10-01, 110, 42"})
    void only_initial_reports_certainly_received_by_their_due_date_are_in_time(String day, int due, int inTime) {
        Figures figures = on(day);

        ActionIndicator indicator = figures.actionIndicators().stream()
                .filter(found -> List.of("DAP 6.1", "LAP 43")
                        .contains(found.action().plan() + " " + found.action().number()))
                .findFirst()
                .orElseThrow();
        assertThat(indicator.numerator()).hasValue(inTime);
        assertThat(indicator.denominator())
                .hasValue(due)
                .hasValue(figures.reportingRates().initial().orElseThrow().due());
    }

    @Test
    void laws_are_counted_as_the_tally_of_national_measures_counts_them() {
        ActionIndicator laws = indicator(on("2020-11-25"), "DAP", "7.1");

        assertThat(laws.numerator())
                .hasValue(60); // 33 specific laws and 27 States whose existing law is held sufficient
        assertThat(laws.denominator()).hasValue(108);
    }

    @Test
    void an_action_that_cannot_be_measured_says_so() {
        assertThat(indicator(MINUTES, "DAP", "2.2"))
                .satisfies(indicator -> assertThat(indicator.measured()).isFalse())
                .extracting(ActionIndicator::sentence)
                .isEqualTo("Not measurable from this register.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # on the day | plan | actions: a plan is in force from the end of its conference to the end of the next one's
            2009-01-01 | | 0
            2015-09-10 | | 0
            2015-09-11 | DAP | 32
            2020-11-27 | DAP | 32
            2021-09-20 | DAP | 32
            2021-09-21 | LAP | 50
            2026-02-20 | LAP | 50
            """)
    void every_action_of_the_plan_in_force_is_there_and_no_number_exceeds_its_denominator(
            String day, String plan, int actions) {
        List<ActionIndicator> indicators = on(day).actionIndicators();

        assertThat(indicators)
                .hasSize(actions)
                .allSatisfy(indicator -> assertThat(indicator.action().plan()).isEqualTo(plan));
        assertThat(indicators).filteredOn(ActionIndicator::measured).allSatisfy(indicator -> assertThat(
                        indicator.numerator().getAsInt())
                .isLessThanOrEqualTo(indicator.denominator().getAsInt()));
    }

    @Test
    void the_103_invoices_of_2019_are_the_states_in_force_on_1_january() {
        assertThat(MINUTES.contributions()).hasSize(2).first().satisfies(year -> {
            assertThat(year.inForce()).isEqualTo(103);
            assertThat(year.row().contributed()).isEqualTo(45);
            assertThat(year.invoicesAgree()).isTrue();
            assertThat(year.sentence())
                    .isEqualTo("Of 103 States invoiced for 2019, 45 had contributed by 20 November 2019: just over CHF"
                            + " 500,000, about 105 per cent of the budget. On 1 January 2019 the Convention was in force"
                            + " for 103 States.");
        });
        assertThat(MINUTES.contributions().get(1).sentence())
                .startsWith("8 States had contributed to the budget of 2020 by 20 November 2019. On 1 January 2020 ");
        assertThat(on("2019-11-19").contributions()).isEmpty();
    }

    @Test
    void an_obstacle_is_one_that_the_state_has_stated_with_its_paragraph() {
        assertThat(MINUTES.obstacles())
                .filteredOn(found -> found.state().equals(StateCode.of("CYP"))
                        && found.obstacle().equals("security"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.paragraph()).contains("1.1");
                    assertThat(found.facts()).hasSize(1);
                    assertThat(found.stated()).isTrue();
                    assertThat(found.certainty()).isEqualTo(Certainty.ESTABLISHED);
                    assertThat(found.sentence()).isEqualTo("Cyprus has stated security concerns.");
                });
    }

    @Test
    void of_a_state_with_neither_stocks_nor_contamination_on_record_the_benefits_may_not_be_seen() {
        assertThat(MINUTES.obstacles())
                .filteredOn(found -> found.obstacle().equals("benefits"))
                .isNotEmpty()
                .allSatisfy(found -> {
                    assertThat(found.paragraph()).contains("1.3");
                    assertThat(found.stated()).isFalse();
                    assertThat(found.certainty()).isEqualTo(Certainty.UNVERIFIED);
                    assertThat(found.sentence()).contains("neither contamination nor stocks are on record");
                })
                .noneMatch(found -> found.state().equals(StateCode.of("KHM")));
    }

    private static Certainty benefitsNotSeen(String... complete) {
        Coverage.Builder coverage = Coverage.builder().completeFrom(LocalDate.of(2010, 8, 1));
        Register register = Register.builder()
                .from(Register.reference())
                .addAllCoverages(Stream.of(complete)
                        .map(part -> coverage.table(part.split(" ")[0])
                                .kind(Stream.of(part.split(" ")).skip(1).findFirst())
                                .completeThrough(LocalDate.of(2019, 11, 20))
                                .build())
                        .toList())
                .build();
        return Figures.of(Rulebook.standard().assess(register, LocalDate.of(2019, 11, 20))).obstacles().stream()
                .filter(found -> !found.stated())
                .map(ObstacleOnRecord::certainty)
                .reduce((one, other) -> {
                    assertThat(other).isEqualTo(one);
                    return one;
                })
                .orElseThrow();
    }

    @Test
    void that_neither_stocks_nor_contamination_are_on_record_is_established_only_by_a_complete_record_of_both() {
        assertThat(benefitsNotSeen("possession", "clearance contamination_reported"))
                .isEqualTo(Certainty.ESTABLISHED);
        assertThat(benefitsNotSeen("possession stockpiler", "clearance contamination_reported"))
                .isEqualTo(Certainty.ESTABLISHED);
        assertThat(benefitsNotSeen("possession user", "clearance contamination_reported"))
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(benefitsNotSeen("possession")).isEqualTo(Certainty.UNVERIFIED);
        assertThat(benefitsNotSeen("clearance contamination_reported")).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_suggestion_names_its_paragraph_and_its_facts() {
        assertThat(MINUTES.suggestedApproaches()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.facts()).isNotEmpty();
            assertThat(found.approach().paragraph()).startsWith("4.");
            assertThat(found.sentence()).contains("could");
        });
        assertThat(MINUTES.suggestedApproaches())
                .filteredOn(found -> found.state().equals(StateCode.of("AGO")))
                .extracting(found -> found.approach().word())
                .contains("domestic-process");
        assertThat(MINUTES.suggestedApproaches())
                .filteredOn(found -> found.state().equals(StateCode.of("KHM")))
                .extracting(found -> found.approach().word())
                .contains("country-coalition");
    }

    @Test
    void outreach_shows_from_its_day_by_paragraph_form_and_status() {
        assertThat(on("2019-01-01").outreach()).hasSize(2);
        assertThat(on("2026-02-20").outreach()).anySatisfy(form -> {
            assertThat(form.paragraph()).isEqualTo("4.4");
            assertThat(form.form()).isEqualTo("champions");
            assertThat(form.status()).isEqualTo("recommended");
        });
        assertThat(on("2026-02-20").outreach().stream()
                        .mapToInt(form -> form.rows().size())
                        .sum())
                .isEqualTo(69);
    }

    @ParameterizedTest
    @CsvSource({
        // planned for 2020, on record in the minutes of the day
        "2019-11-19, planned, 0",
        "2019-11-20, planned, 21",
        // recommended by the paper of 28 September 2020
        "2020-09-27, recommended, 0",
        "2020-09-28, recommended, 11",
    })
    void what_was_planned_or_recommended_shows_from_the_day_of_the_paper_that_says_so(
            String day, String status, int number) {
        assertThat(on(day).outreach().stream()
                        .filter(form -> form.status().equals(status))
                        .mapToInt(form -> form.rows().size())
                        .sum())
                .isEqualTo(number);
    }

    @Test
    void a_latest_report_that_is_not_on_record_is_not_counted_as_in() {
        ActionIndicator latest = indicator(on("2026-02-20"), "LAP", "44");

        assertThat(latest.numerator()).hasValue(0);
        assertThat(latest.denominator()).hasValue(11);
    }

    @Test
    void the_negotiating_process_is_none_of_joining() {
        assertThat(on("2022-01-01").obstacles())
                .filteredOn(found -> found.state().equals(StateCode.of("BRA")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.obstacle()).isEqualTo("forum");
                    assertThat(found.paragraph()).isEmpty();
                });
    }

    @Test
    void votes_are_not_measured_before_the_first() {
        assertThat(indicator(on("2015-10-01"), "DAP", "1.3").numerator()).isEqualTo(OptionalInt.empty());
    }
}
