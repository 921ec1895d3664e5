package org.ccm.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        // a day is its own first and last
        "2019-11-20, 2019-11-20, 2019-11-20",
        // a month of 30 days
        "2021-04, 2021-04-01, 2021-04-30",
        // February of a leap year
        "2020-02, 2020-02-01, 2020-02-29",
        // February of another
        "2019-02, 2019-02-01, 2019-02-28",
        // the leap day
        "2020-02-29, 2020-02-29, 2020-02-29",
        // a year
        "2021, 2021-01-01, 2021-12-31",
        // a span of days
        "2019-11-20/2019-11-28, 2019-11-20, 2019-11-28",
        // a span of months ends with the last day of the second
        "2021-02/2021-04, 2021-02-01, 2021-04-30",
        // a span of years
        "2019/2021, 2019-01-01, 2021-12-31",
        // from a month to a day within it
        "2019-11/2019-11-20, 2019-11-01, 2019-11-20",
        // from a day to the month it lies in
        "2019-11-20/2019-11, 2019-11-20, 2019-11-30",
    })
    void first_and_last_are_the_ends_of_the_period(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-",
                "2019-1",
                "2019-11-2",
                "2019-13",
                "2019-00",
                "2019-02-29",
                "2019-02-30",
                "2019-04-31",
                "2019-11-00",
                "2019/11/20",
                "20191120",
                "2019.11.20",
                "2019-11.20",
                "2019x11",
                "20.11.2019",
                "2o19",
                "+2019",
                "-201",
                "２０１９",
                "2019-11-20T",
                " 2019",
                "/",
                "2019/",
                "/2019",
                "2019/2020/2021"
            })
    void what_is_no_date_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a day (2019-11-20), a month (2019-11), a year (2019) or a span");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-28/2019-11-20", "2021-04/2021-02", "2021/2019"})
    void a_span_that_ends_before_it_begins_is_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span \"" + text + "\" ends before it begins");
    }

    @Test
    void between_refuses_a_last_day_before_the_first() {
        LocalDate first = LocalDate.of(2019, 11, 28);

        assertThatThrownBy(() -> PartialDate.between(first, first.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span 2019-11-28/2019-11-27 ends before it begins");
    }

    @Test
    void a_span_of_one_day_is_that_day() {
        LocalDate day = LocalDate.of(2019, 11, 20);

        assertThat(PartialDate.between(day, day)).isEqualTo(PartialDate.of(day));
        assertThat(PartialDate.parse("2019-11-20/2019-11-20")).isEqualTo(PartialDate.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        // the day before
        "2019-11-20/2019-11-28, 2019-11-19, NOT_YET",
        // the first day
        "2019-11-20/2019-11-28, 2019-11-20, POSSIBLY",
        // the day before the last
        "2019-11-20/2019-11-28, 2019-11-27, POSSIBLY",
        // the last day, at whose end it has happened
        "2019-11-20/2019-11-28, 2019-11-28, CERTAINLY",
        // later
        "2019-11-20/2019-11-28, 2020-01-01, CERTAINLY",
        // an exact day is never only possible
        "2019-11-20, 2019-11-19, NOT_YET",
        "2019-11-20, 2019-11-20, CERTAINLY",
        // a month
        "2021-04, 2021-04-29, POSSIBLY",
        "2021-04, 2021-04-30, CERTAINLY",
    })
    void it_happens_possibly_from_the_first_day_and_certainly_from_the_last(
            String text, LocalDate day, Occurrence occurrence) {
        assertThat(PartialDate.parse(text).occurredBy(day)).isEqualTo(occurrence);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-20, true, false",
        "2019-11, false, true",
        "2019, false, false",
        "2019-11/2019-12, false, false",
        // a span that is just a month is written as a span
        "2019-11-01/2019-11-30, false, false",
    })
    void exact_and_month_tell_how_close_it_is_known(String text, boolean exact, boolean month) {
        assertThat(PartialDate.parse(text).exact()).isEqualTo(exact);
        assertThat(PartialDate.parse(text).month()).isEqualTo(month);
    }

    @Test
    void equal_dates_are_those_written_alike() {
        assertThat(PartialDate.parse("2021-04"))
                .isEqualTo(PartialDate.of(YearMonth.of(2021, 4)))
                .hasSameHashCodeAs(PartialDate.of(YearMonth.of(2021, 4)))
                .isNotEqualTo(PartialDate.parse("2021-04-01/2021-04-30"))
                .isNotEqualTo("2021-04");
    }

    @Property
    void what_is_written_is_read_as_an_equal_date(
            @ForAll @DateRange(min = "1981-01-01", max = "2100-12-31") LocalDate first,
            @ForAll @IntRange(min = 0, max = 1000) int days) {
        PartialDate span = PartialDate.between(first, first.plusDays(days));

        assertThat(PartialDate.parse(span.toString())).isEqualTo(span);
        assertThat(span.first()).isEqualTo(first);
        assertThat(span.last()).isEqualTo(first.plusDays(days));
    }

    @Property
    void it_never_becomes_less_certain_with_time(
            @ForAll @IntRange(min = -5, max = 40) int days, @ForAll @IntRange(max = 30) int length) {
        LocalDate first = LocalDate.of(2019, 11, 20);
        PartialDate span = PartialDate.between(first, first.plusDays(length));

        assertThat(span.occurredBy(first.plusDays(days + 1L)))
                .isGreaterThanOrEqualTo(span.occurredBy(first.plusDays(days)));
    }
}
