package org.ccm.machinery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccm.register.Register;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meeting is next, and which was before. */
@NullMarked
class MeetingsTest {

    private static final Meetings MEETINGS = Meetings.of(Register.reference().meetings());

    @ParameterizedTest
    @CsvSource({
        "2010-08-01, 1MSP, ", // before the first
        "2010-11-12, 1MSP, ", // it closes on this day
        "2010-11-13, 2MSP, 1MSP",
        "2020-11-25, 2RC.1, 9MSP", // a conference in parts meets in each of them
        "2020-11-28, 2RC.2, 2RC.1",
        "2021-09-21, 2RC.2, 2RC.1",
        "2021-09-22, 10MSP, 2RC.2",
        "2026-09-18, 3RC, 13MSP",
        "2026-09-19, , 3RC" // after the last of the calendar
    })
    void a_meeting_is_the_meeting_until_it_closes_and_the_one_before_from_the_next_day(
            LocalDate day, @Nullable String next, @Nullable String before) {
        assertThat(MEETINGS.inSessionOrNext(day).map(Meeting::id).orElse(null)).isEqualTo(next);
        assertThat(MEETINGS.closedBefore(day).map(Meeting::id).orElse(null)).isEqualTo(before);
    }

    @Test
    void the_whole_of_a_conference_in_parts_is_not_among_them() {
        assertThat(MEETINGS.inOrder())
                .extracting(Meeting::id)
                .contains("2RC.1", "2RC.2", "1RC")
                .doesNotContain("2RC");
    }

    @Test
    void without_meetings_there_is_none() {
        assertThat(Meetings.of(List.of()).inSessionOrNext(LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }
}
