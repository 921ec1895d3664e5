package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccm.asof.MeetingCalendar.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last meeting before a deadline, and the first after a day (Articles 11 and 12). */
class MeetingCalendarTest {

    private static SmallRecord meetings() {
        return new SmallRecord()
                .meeting("10MSP", "2022-08-30", "2022-09-02")
                .meeting("9MSP", "2019-09-02", "2019-09-04")
                .meeting("2RC", "2020-11-25", "2021-09-21")
                .part("2RC.1", "2020-11-25", "2020-11-27", "2RC")
                .part("2RC.2", "2021-09-20", "2021-09-21", "2RC");
    }

    private static MeetingCalendar calendar(SmallRecord record) {
        return record.oneOn("2010-01-01", MeetingCalendar.class).orElseThrow();
    }

    @Test
    void the_calendar_always_shows_as_a_whole() {
        assertThat(meetings().oneOn("2008-12-03", MeetingCalendar.class))
                .isEqualTo(meetings().oneOn("2030-01-01", MeetingCalendar.class))
                .isPresent();
    }

    @Test
    void the_parts_of_a_conference_are_openings_and_the_whole_is_not() {
        assertThat(calendar(meetings()).openings())
                .extracting(Opening::meeting)
                .containsExactly("9MSP", "2RC.1", "2RC.2", "10MSP");
    }

    @Test
    void meetings_that_open_on_one_day_stand_in_the_order_of_their_ids() {
        SmallRecord record =
                new SmallRecord().meeting("B", "2019-09-02", "2019-09-04").meeting("A", "2019-09-02", "2019-09-04");

        assertThat(calendar(record).openings()).extracting(Opening::meeting).containsExactly("A", "B");
    }

    @Test
    void an_opening_names_its_first_and_last_day() {
        assertThat(calendar(meetings()).openings().get(0))
                .isEqualTo(new Opening("9MSP", LocalDate.of(2019, 9, 2), LocalDate.of(2019, 9, 4)));
        assertThat(calendar(meetings()).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // nothing before the first
        "2019-09-02, ",
        // a meeting of the deadline's year
        "2019-09-03, 9MSP",
        "2019-12-31, 9MSP",
        // a later meeting is on record
        "2020-11-25, 9MSP",
        // a part is a meeting: it opens before, however long the whole lasts
        "2020-11-26, 2RC.1",
        "2021-05-01, 2RC.1",
        "2021-09-20, 2RC.1",
        "2021-09-21, 2RC.2",
        // a meeting on the deadline shows that the one before is the last
        "2022-08-30, 2RC.2",
        "2022-08-31, 10MSP",
        "2022-12-31, 10MSP",
        // the year after the last on record: it may not be the last
        "2023-01-01, ",
        "2030-08-01, ",
    })
    void the_last_meeting_before_a_deadline_is_one_that_is_known_to_be_the_last(LocalDate deadline, String last) {
        assertThat(calendar(meetings())
                        .lastBefore(deadline)
                        .map(Opening::meeting)
                        .orElse(null))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // complete up to the deadline
        "2023-06-30, 10MSP",
        // not any more
        "2023-07-01, ",
    })
    void where_the_calendar_is_complete_up_to_the_deadline_the_last_on_record_is_the_last(
            LocalDate deadline, String last) {
        MeetingCalendar calendar = calendar(meetings().complete("meetings", "", "2010-11-09", "2023-06-30"));

        assertThat(calendar.lastBefore(deadline).map(Opening::meeting).orElse(null))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-01, 9MSP",
        // one that opens on the day is not after it
        "2019-09-02, 2RC.1",
        "2020-11-25, 2RC.2",
        "2022-08-29, 10MSP",
        "2022-08-30, ",
    })
    void the_first_meeting_after_a_day_is_the_next_to_open(LocalDate day, String first) {
        assertThat(calendar(meetings()).firstAfter(day).map(Opening::meeting).orElse(null))
                .isEqualTo(first);
    }

    @Test
    void an_empty_calendar_knows_no_meeting() {
        MeetingCalendar calendar = calendar(new SmallRecord().complete("meetings", "", "2010-11-09", "2030-12-31"));

        assertThat(calendar.lastBefore(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(calendar.firstAfter(LocalDate.of(2020, 1, 1))).isEmpty();
    }
}
