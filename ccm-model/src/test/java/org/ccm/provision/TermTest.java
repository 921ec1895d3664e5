package org.ccm.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static Term standard(Limit limit) {
        return Parameters.standard().term(limit);
    }

    private static Term of(Period length) {
        return new Term(Limit.HORIZON, length, Provision.of("3"), "a test", LocalDate.of(2010, 8, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // Gambia
        "INITIAL_REPORT,        2019-06-01, 2019-11-28",
        // Philippines
        "INITIAL_REPORT,        2019-07-01, 2019-12-28",
        // Guinea, and the States of the first day
        "INITIAL_REPORT,        2015-04-01, 2015-09-28",
        "INITIAL_REPORT,        2010-08-01, 2011-01-28",
        // over a leap day
        "INITIAL_REPORT,        2015-12-01, 2016-05-29",
        "INITIAL_REPORT,        2024-02-01, 2024-07-30",
        // Guinea-Bissau
        "STOCKPILE_DESTRUCTION, 2011-05-01, 2019-05-01",
        // Bulgaria
        "STOCKPILE_DESTRUCTION, 2011-10-01, 2019-10-01",
        // Croatia, Montenegro
        "CLEARANCE,             2010-08-01, 2020-08-01",
        // South Sudan
        "CLEARANCE,             2024-02-01, 2034-02-01",
        // Lithuania
        "WITHDRAWAL,            2024-09-06, 2025-03-06",
        // received on a day that the sixth month does not have
        "WITHDRAWAL,            2024-08-31, 2025-02-28",
        "WITHDRAWAL,            2023-08-31, 2024-02-29",
        // hostilities that ended on a leap day
        "CLEARANCE_AFTER_HOSTILITIES, 2016-02-29, 2026-02-28",
        // a list is of use for twelve months
        "LISTING_VALIDITY,      2019-11-20, 2020-11-20",
        "LISTING_VALIDITY,      2020-02-29, 2021-02-28",
    })
    void a_term_ends_on_this_day(Limit limit, LocalDate from, LocalDate last) {
        assertThat(standard(limit).after(from)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // before the first part of the Second Review Conference
        "EXTENSION_REQUEST, 2020-11-25, 2020-02-25",
        // before the 11MSP
        "EXTENSION_REQUEST, 2023-09-11, 2022-12-11",
        // before the Third Review Conference
        "EXTENSION_REQUEST, 2026-09-14, 2025-12-14",
        // a month that is too short: its last day
        "EXTENSION_REQUEST, 2020-11-30, 2020-02-29",
        "EXTENSION_REQUEST, 2021-11-30, 2021-02-28",
        "HORIZON,           2020-08-01, 2018-08-01",
        "HORIZON,           2024-02-29, 2022-02-28",
    })
    void a_term_before_a_day_begins_on_this_day(Limit limit, LocalDate day, LocalDate first) {
        assertThat(standard(limit).before(day)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-11, 2019-06-01",
        // on the first of a month
        "2015-10-01, 2016-04-01",
        // on the last
        "2015-08-31, 2016-02-01",
        // over the end of a year
        "2019-07-31, 2020-01-01",
    })
    void the_first_of_a_month_so_many_months_ahead_does_not_depend_on_the_day(LocalDate day, LocalDate first) {
        assertThat(standard(Limit.ENTRY_INTO_FORCE).firstOfMonthAfter(day)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "P180D; 180 days",
                "P1D; 1 day",
                "P8Y; 8 years",
                "P1Y; 1 year",
                "P1Y6M; 1 year, 6 months",
                "P1M; 1 month",
                "P0D; 0 days",
                "P2Y1M3D; 2 years, 1 month, 3 days"
            })
    void a_term_is_written_as_people_write_it(Period length, String text) {
        assertThat(of(length).text()).isEqualTo(text);
    }

    @Property
    void a_later_day_never_gives_an_earlier_end(
            @ForAll @IntRange(max = 20_000) int days,
            @ForAll @IntRange(max = 500) int later,
            @ForAll @IntRange(max = 120) int months) {
        LocalDate day = LocalDate.of(2010, 8, 1).plusDays(days);
        Term term = of(Period.ofMonths(months));

        assertThat(term.after(day.plusDays(later))).isAfterOrEqualTo(term.after(day));
        assertThat(term.before(day.plusDays(later))).isAfterOrEqualTo(term.before(day));
    }

    @Property
    void what_is_a_term_before_its_end_is_the_begin_or_a_few_days_earlier(
            @ForAll @IntRange(max = 20_000) int days, @ForAll @IntRange(max = 120) int months) {
        LocalDate day = LocalDate.of(2010, 8, 1).plusDays(days);
        Term term = of(Period.ofMonths(months));

        // the last days of a long month fall on the last day of a short one
        assertThat(term.before(term.after(day))).isBetween(day.minusDays(3), day);
    }

    @Property
    void terms_in_days_can_be_gone_back(
            @ForAll @IntRange(max = 20_000) int days, @ForAll @IntRange(max = 4000) int length) {
        LocalDate day = LocalDate.of(2010, 8, 1).plusDays(days);
        Term term = of(Period.ofDays(length));

        assertThat(term.before(term.after(day))).isEqualTo(day);
    }
}
