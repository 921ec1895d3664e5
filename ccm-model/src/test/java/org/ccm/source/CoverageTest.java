package org.ccm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest
    @CsvSource({
        // before the first day
        "2015-12-07, 2025-12-01, 2015-12-06, false",
        // the first day is in it
        "2015-12-07, 2025-12-01, 2015-12-07, true",
        // so is the last
        "2015-12-07, 2025-12-01, 2025-12-01, true",
        // the day after is not
        "2015-12-07, 2025-12-01, 2025-12-02, false",
        // without a first day it reaches back to the beginning
        ", 2025-12-01, 1900-01-01, true",
        ", 2025-12-01, 2025-12-02, false",
        // without a last day it is never complete
        "2015-12-07, , 2015-12-07, false",
        ", , 2015-12-07, false",
    })
    void the_record_is_complete_from_the_first_day_through_the_last(
            LocalDate from, LocalDate through, LocalDate day, boolean complete) {
        Coverage coverage = Coverage.builder()
                .table("votes")
                .completeFrom(Optional.ofNullable(from))
                .completeThrough(Optional.ofNullable(through))
                .build();

        assertThat(coverage.completeOn(day)).isEqualTo(complete);
    }
}
