package org.ccm.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives of findings in the reference register, from TREATY.md and the record. */
class KnownLivesTest {

    private static final Timeline RECORD = Timeline.of(
            Rulebook.standard(), Register.reference(), LocalDate.of(2008, 12, 3), LocalDate.of(2026, 2, 20));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        // due 180 days after 1 July 2019, received on 11 December 2019
        "initial-report-due:PHL,                               2019-07-01, 2019-12-10, ESTABLISHED, 2019-12-28",
        // due 180 days after 1 June 2019; its receipt is only a span that begins on the day of the minutes
        "initial-report-due:GMB,                               2019-06-01, 2019-11-19, ESTABLISHED, 2019-11-28",
        // a draft only on the day of the minutes: its receipt is a span from then on
        "initial-report-overdue:GNB,                           2011-10-29, 2019-11-19, ESTABLISHED, 2011-10-28",
        "initial-report-overdue:GNB,                           2019-11-20, 2019-12-30, UNVERIFIED,  2011-10-28",
        // received on 8 September 2017: overdue on the day before
        "initial-report-overdue:ZAF,                           2016-04-30, 2017-09-07, ESTABLISHED, 2016-04-29",
        // never received: the record is complete, or a publication lists it, until 1 August 2023
        "initial-report-overdue:RWA,                           2023-08-02, ,           UNVERIFIED,  2016-07-30",
        // due on the last day on which it can be done, and not on the next
        "annual-report-due:ZAF:2018,                           2019-01-01, 2019-04-30, UNVERIFIED,  2019-04-30",
        // from the day after, merely not on record
        "annual-reports-none-on-record:ZAF,                    2019-05-01, 2019-06-30, UNVERIFIED,  2019-04-30",
        // listed as missing in July 2019, and again until a year after the last listing
        "annual-report-overdue:ZAF:2018,                       2019-07-31, 2021-08-01, ESTABLISHED, 2019-04-30",
        "report-overdue-with-open-duty:ZAF:3,                  2019-07-31, 2020-04-30, ESTABLISHED, 2019-04-30",
        // two years before the deadline, until the duty may have been fulfilled
        "stockpile-destruction-deadline-approaching:BGR:1,     2017-10-01, 2019-09-01, ESTABLISHED, 2019-10-01",
        // extended at the Ninth Meeting, which closed on 4 September 2019
        "stockpile-destruction-deadline-approaching:BGR:1,     2019-09-04, 2021-01-31, ESTABLISHED, 2021-04-01",
        // passed on the day after the deadline, until Guinea-Bissau clarified in May 2022 that it holds none
        "stockpile-destruction-deadline-passed:GNB:1,          2019-05-02, 2022-04-30, ESTABLISHED, 2019-05-01",
        // nine months before the Second Review Conference opens, listed from 12 months before
        "clearance-extension-request-due:LBN:1,                2019-02-25, 2019-12-31, ESTABLISHED, 2020-02-25",
        // nine months before the Eleventh Meeting; a request was received in November 2022
        "clearance-extension-request-due:IRQ:1,                2022-09-03, 2022-11-15, UNVERIFIED,  2022-12-11",
        // nine months before the Third Review Conference opens
        "clearance-extension-request-due:TCD:1,                2024-12-14, 2025-12-14, UNVERIFIED,  2025-12-14",
        // possibly granted under a silence procedure from February to April 2021
        "clearance-extension-pending:BIH:1,                    2021-02-01, 2021-04-29, UNVERIFIED,  2020-02-25",
        // notified on 6 September 2024, in effect six months later
        "withdrawal-pending:LTU,                               2024-09-06, 2025-03-05, ESTABLISHED, ",
        "withdrawn:LTU,                                        2025-03-06, ,           ESTABLISHED, ",
        // deposited on 3 January 2019, in force on the first day of the sixth month after
        "entry-into-force-pending:PHL,                         2019-01-03, 2019-06-30, ESTABLISHED, ",
        // in force on 1 March 2026, after the timeline's end
        "entry-into-force-pending:VUT,                         2025-09-05, ,           ESTABLISHED, ",
        // a vote speaks until the next resolution is voted on
        "voted-yes-not-party:VUT:A/RES/74/62,                  2019-12-12, 2020-12-06, ESTABLISHED, ",
        // no in 2018, abstained in 2019
        "vote-shift:ZWE:A/RES/74/62,                           2019-12-12, 2020-12-06, ESTABLISHED, ",
        // party to the Mine Ban Convention and outside this one until its deposit
        "universalization-candidate:PHL:mine-ban-party,        2008-12-03, 2019-01-02, ESTABLISHED, ",
    })
    void a_finding_stands_with_a_value_on_these_days(
            String id, LocalDate from, LocalDate until, Certainty certainty, LocalDate dueOn) {
        assertThat(RECORD.life(id).orElseThrow().spells())
                .filteredOn(spell -> spell.from().equals(from))
                .singleElement()
                .satisfies(spell -> {
                    assertThat(spell.until()).isEqualTo(Optional.ofNullable(until));
                    assertThat(spell.finding().certainty()).isEqualTo(certainty);
                    assertThat(spell.finding().dueOn()).isEqualTo(Optional.ofNullable(dueOn));
                });
    }

    @ParameterizedTest
    @CsvSource({
        // reported in time
        "initial-report-overdue:PHL",
        // the record had no decision of the silence procedure missing
        "clearance-extension-decision-not-on-record:BIH:1",
        // cleared in time
        "clearance-deadline-passed:HRV:1",
    })
    void some_findings_never_stood(String id) {
        assertThat(RECORD.life(id)).isEmpty();
    }

    @Test
    void of_a_State_that_has_withdrawn_nothing_else_stands() {
        assertThat(RECORD.of(StateCode.of("LTU")).on(day("2025-03-05"))).hasSizeGreaterThan(1);
        assertThat(RECORD.of(StateCode.of("LTU")).on(day("2025-03-06")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.WITHDRAWN));
    }

    @Test
    void most_changes_of_a_year_come_on_its_fixed_days() {
        assertThat(RECORD.days()).contains(day("2019-01-01"), day("2019-05-01"));
        assertThat(RECORD.days().size()).isLessThan(600);
    }

    @ParameterizedTest
    @CsvSource({
        // nothing can be overdue before the Convention is in force
        "2010-07-31, 0",
        // the first initial reports were due on 28 January 2011
        "2011-01-28, 0",
    })
    void no_report_is_overdue_before_the_first_was_due(LocalDate day, int number) {
        assertThat(RECORD.of(Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE)
                        .count()
                        .on(day))
                .isEqualTo(number);
    }

    @Test
    void initial_reports_are_overdue_from_the_day_after_the_first_due_date() {
        Count overdue = RECORD.of(Kind.INITIAL_REPORT_OVERDUE).count();

        assertThat(overdue.steps().higherKey(RECORD.from())).isEqualTo(day("2011-01-29"));
        assertThat(overdue.on(day("2011-01-29"))).isPositive();
    }

    @Test
    void what_presses_most_can_be_counted_too() {
        Count pressing = RECORD.where(finding -> finding.kind().severity() == Severity.OVERDUE)
                .where(Certainty.ESTABLISHED)
                .count();

        assertThat(pressing.on(pressing.highestOn())).isEqualTo(pressing.highest());
        assertThat(pressing.highest()).isGreaterThan(pressing.on(RECORD.from()));
    }
}
