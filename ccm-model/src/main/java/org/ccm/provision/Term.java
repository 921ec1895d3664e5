package org.ccm.provision;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * A length of time that the Convention or a reading of it sets. An act due at the end of a term may still be done on
 * that day.
 *
 * <pre>{@code
 * Parameters.standard().term(Limit.INITIAL_REPORT).after(LocalDate.of(2019, 6, 1))   // 2019-11-28
 * }</pre>
 *
 * @param limit which term it is
 * @param length how long: calendar days, months or years
 * @param provision the provision that sets it
 * @param citation where the length comes from
 * @param since first day from which it holds
 */
public record Term(Limit limit, Period length, Provision provision, String citation, LocalDate since)
        implements Parameter {

    /** The last day of the term that begins on a day: with 8 years, 2011-05-01 gives 2019-05-01. */
    public LocalDate after(LocalDate day) {
        return day.plus(length);
    }

    /** The day so long before another; where a month is too short, its last day: 9 months before 2020-11-30 is 2020-02-29. */
    public LocalDate before(LocalDate day) {
        return day.minus(length);
    }

    /**
     * The first day of the month that lies so many months after the month of a day (Article 17(2)): with six months,
     * 2018-12-11 gives 2019-06-01, and 2015-10-01 gives 2016-04-01.
     */
    public LocalDate firstOfMonthAfter(LocalDate day) {
        return day.withDayOfMonth(1).plus(length);
    }

    @Override
    public String name() {
        return limit.word();
    }

    @Override
    public String text() {
        List<String> parts = new ArrayList<>();
        count(parts, length.getYears(), "year");
        count(parts, length.getMonths(), "month");
        count(parts, length.getDays(), "day");
        return parts.isEmpty() ? "0 days" : String.join(", ", parts);
    }

    private static void count(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
