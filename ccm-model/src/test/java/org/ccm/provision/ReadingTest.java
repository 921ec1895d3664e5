package org.ccm.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First annual years, yearly due dates, and the keys and citations that go with them. */
class ReadingTest {

    /** Entry into force on 1 September 2018: the initial report is due on 28 February 2019. */
    @ParameterizedTest
    @CsvSource({
        // received in the year of entry into force
        "2018-12-01, 2018, 2019, 2018",
        // in the next
        "2019-02-28, 2019, 2019, 2018",
        // years late
        "2021-06-01, 2021, 2019, 2018",
        // before entry into force, as a voluntary act: no annual report before the State is bound
        "2017-06-01, 2018, 2019, 2018",
    })
    void the_first_annual_year_depends_on_the_reading(
            LocalDate receivedOn, int whenReceived, int whenDue, int whenInForce) {
        LocalDate entry = LocalDate.of(2018, 9, 1);
        LocalDate due = LocalDate.of(2019, 2, 28);

        assertThat(FirstAnnualYear.OF_INITIAL_REPORT_RECEIVED.yearFor(entry, due, receivedOn))
                .isEqualTo(whenReceived);
        assertThat(FirstAnnualYear.OF_INITIAL_REPORT_DUE.yearFor(entry, due, receivedOn))
                .isEqualTo(whenDue);
        assertThat(FirstAnnualYear.OF_ENTRY_INTO_FORCE.yearFor(entry, due, receivedOn))
                .isEqualTo(whenInForce);
    }

    @Test
    void the_standard_reading_is_that_of_published_lists() {
        Reading reading = Parameters.standard().reading();

        assertThat(reading.name()).isEqualTo("first-annual-year");
        assertThat(reading.text()).isEqualTo("of initial report received, initial alone");
        assertThat(reading.provision()).hasToString("7(2)");
    }

    @ParameterizedTest
    @CsvSource({
        "04-30, 2018, 2019-04-30",
        "04-30, 2010, 2011-04-30",
        // the last day of February, in a leap year and in another
        "02-29, 2019, 2020-02-29",
        "02-29, 2018, 2019-02-28",
    })
    void an_annual_report_is_due_on_a_day_of_the_next_year(String monthDay, int year, LocalDate dueOn) {
        YearlyDay yearly = new YearlyDay(
                MonthDay.parse("--" + monthDay), Provision.of("7(2)"), "a test", LocalDate.of(2010, 8, 1));

        assertThat(yearly.dueFor(year)).isEqualTo(dueOn);
        assertThat(yearly.text()).isEqualTo(monthDay);
        assertThat(yearly.name()).isEqualTo("annual-report");
    }

    @ParameterizedTest
    @CsvSource({"7(1), 7", "4(1)(b), 4", "7, 7", "20(3), 20"})
    void a_provision_names_its_article(String citation, String article) {
        assertThat(Provision.of(citation).article()).isEqualTo(article);
        assertThat(Provision.of(citation)).hasToString(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_REPORT,        7(1)",
        "ANNUAL_REPORT,         7(2)",
        "STOCKPILE_DESTRUCTION, 3",
        "CLEARANCE,             4",
    })
    void a_duty_names_the_provision_that_sets_it(Duty duty, String provision) {
        assertThat(duty.provision()).hasToString(provision);
    }

    @Test
    void the_matter_of_a_report_is_the_state_the_duty_and_the_year() {
        StateCode gambia = StateCode.of("GMB");

        assertThat(Matter.initialReport(gambia)).isEqualTo(new Matter(gambia, Duty.INITIAL_REPORT, 0));
        assertThat(Matter.annualReport(gambia, 2018)).isEqualTo(new Matter(gambia, Duty.ANNUAL_REPORT, 2018));
    }
}
