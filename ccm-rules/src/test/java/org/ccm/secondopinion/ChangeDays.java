package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ccm.time.PartialDate;

/** The days on which what a period says changes. */
final class ChangeDays {

    private ChangeDays() {}

    /** The first and last day, and the days after them. */
    static void of(PartialDate period, Consumer<LocalDate> days) {
        lastDay(period.first(), days);
        lastDay(period.last(), days);
    }

    /** A day until the end of which something holds. */
    static void lastDay(LocalDate day, Consumer<LocalDate> days) {
        days.accept(day);
        days.accept(day.plusDays(1));
    }
}
