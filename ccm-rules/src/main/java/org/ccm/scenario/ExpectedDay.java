package org.ccm.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is expected, or that there is none.
 *
 * @param day the day; empty: none
 */
record ExpectedDay(Optional<LocalDate> day) {

    boolean matches(Optional<LocalDate> found) {
        return day.equals(found);
    }

    static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("none");
    }
}
