package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.ccm.knownanswers.Reference;
import org.ccm.source.Confidence;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedYearsTest {

    private static MissedYears on(String day, String state) {
        return Figures.of(Reference.on(day).assessment()).missedYears().stream()
                .filter(missed -> missed.state().equals(StateCode.of(state)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void South_Africa_had_missed_two_years_in_a_row_as_established() {
        MissedYears missed = on("2019-11-20", "ZAF");
        assertThat(missed.latestYear()).isEqualTo(OptionalInt.of(2018));
        assertThat(missed.consecutive()).isEqualTo(2);
        assertThat(missed.consecutiveEstablished()).isEqualTo(2);
    }

    @Test
    void of_Burundi_eight_years_in_a_row_are_not_on_record_and_none_is_established_any_more() {
        MissedYears missed = on("2019-11-20", "BDI");
        assertThat(missed.consecutive()).isEqualTo(8);
        assertThat(missed.consecutiveEstablished()).isZero();
        assertThat(missed.overdue())
                .containsEntry(AgeBand.UNDER_ONE, new Tally(0, 1))
                .containsEntry(AgeBand.ONE_TO_FIVE, new Tally(0, 4))
                .containsEntry(AgeBand.FIVE_TO_TEN, new Tally(0, 3))
                .containsEntry(AgeBand.OVER_TEN, Tally.NONE);
    }

    @Test
    void a_list_that_counts_establishes_years_in_a_row() {
        MissedYears missed = on("2020-08-31", "BDI");
        assertThat(missed.consecutiveEstablished()).isEqualTo(9); // 2011 to 2019
    }

    @Test
    void a_State_without_initial_report_has_no_annual_year() {
        MissedYears missed = on("2019-11-20", "GIN");
        assertThat(missed.latestYear()).isEmpty();
        assertThat(missed.consecutive()).isZero();
        assertThat(missed.overdue()).containsEntry(AgeBand.ONE_TO_FIVE, new Tally(1, 0));
    }

    @Test
    void a_report_is_missed_from_the_day_after_its_due_date() {
        SmallRegister register = SmallRegister.ofStateParty().initialReport("2012-05-01", Confidence.SINGLE);
        assertThat(register.on("2013-04-30").missedYears()).isEmpty();
        assertThat(register.on("2013-05-01").missedYears())
                .singleElement()
                .satisfies(missed -> assertThat(missed.consecutive()).isEqualTo(1));
    }

    @Test
    void a_State_that_has_left_has_missed_nothing() {
        assertThat(Figures.of(Reference.on("2025-03-06").assessment()).missedYears())
                .extracting(MissedYears::state)
                .doesNotContain(StateCode.of("LTU"));
    }

    @Test
    void the_ages_of_all_States_add_up() {
        Figures figures = Figures.of(Reference.on("2019-11-20").assessment());
        assertThat(figures.overdueByAge())
                .containsOnlyKeys(AgeBand.values())
                .containsEntry(AgeBand.OVER_TEN, Tally.NONE);
        assertThat(figures.overdueByAge().values().stream()
                        .mapToInt(Tally::total)
                        .sum())
                .isEqualTo(figures.missedYears().stream()
                        .flatMap(missed -> missed.overdue().values().stream())
                        .mapToInt(Tally::total)
                        .sum());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-19, under 1 year", // since yesterday
        "2018-11-21, under 1 year", // a year less a day
        "2018-11-20, 1-5 years", // a full year
        "2014-11-21, 1-5 years", // five years less a day
        "2014-11-20, 5-10 years", // five full years
        "2009-11-21, 5-10 years", // ten years less a day
        "2009-11-20, over 10 years" // ten full years
    })
    void the_lower_end_of_an_age_band_is_in_and_the_upper_is_not(LocalDate dueOn, String band) {
        assertThat(AgeBand.of(dueOn, LocalDate.of(2019, 11, 20)))
                .isEqualTo(Word.find(AgeBand.class, band).orElseThrow());
    }
}
