package org.ccm.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole years from left to right.
 *
 * @param from the first day, the first of a year
 * @param to the day after the last, the first of a year
 * @param left where the first day is, in units
 * @param right where the last day ends
 */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {

    /** No two years are written closer to each other. */
    private static final double YEAR = 66;

    /** The years of two days and of all between. */
    static TimeScale around(LocalDate first, LocalDate last, double left, double right) {
        return new TimeScale(first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1), left, right);
    }

    /** Where a day is, in units. */
    double x(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** Draws the lines on which years begin, from {@code top} to {@code bottom}, and the years to the right of their tops. */
    void draw(Element lines, Element words, double top, double bottom) {
        double year = (right - left) / (to.getYear() - from.getYear());
        int step = (int) Math.max(1, Math.ceil(YEAR / year));
        for (int i = from.getYear(); i <= to.getYear(); i++) {
            if (i % step == 0) {
                double x = x(LocalDate.of(i, 1, 1));
                lines.add(Sheet.line(x, top, x, bottom, Tone.HAIR));
                if (x + YEAR * 0.8 <= right) {
                    words.add(Sheet.rimmed(
                            Sheet.text(x + 3, top + Sheet.MIDDLE, "start", "" + i)
                                    .with("fill", Tone.SOFT.paint()),
                            Tone.PAPER));
                }
            }
        }
    }
}
