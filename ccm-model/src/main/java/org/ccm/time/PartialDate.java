package org.ccm.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day that is known exactly, to the month, to the year, or as lying in a span.
 *
 * <p>Whatever the precision it is a period: {@link #first()} and {@link #last()} are both inclusive, and the first is
 * never after the last. What it dates has <em>possibly</em> happened from the first day and <em>certainly</em> from the
 * end of the last.
 *
 * <pre>{@code
 * PartialDate.parse("2021-04").last()                          // 2021-04-30
 * PartialDate.parse("2019-11-20/2019-11-28").occurredBy(day)   // POSSIBLY on 2019-11-20
 * }</pre>
 */
public final class PartialDate {

    private final String text;
    private final LocalDate first;
    private final LocalDate last;

    private PartialDate(String text, LocalDate first, LocalDate last) {
        this.text = text;
        this.first = first;
        this.last = last;
    }

    /** A day known exactly. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** A month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /**
     * An unknown day of a calendar year.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PartialDate inYear(int year) {
        return parse(Integer.toString(year));
    }

    /**
     * An unknown day from the first to the last, both inclusive; the same day twice is that day.
     *
     * @throws IllegalArgumentException if the first is after the last
     */
    public static PartialDate between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("span " + first + "/" + last + " ends before it begins");
        }
        return first.equals(last) ? of(first) : new PartialDate(first + "/" + last, first, last);
    }

    /**
     * Reads {@code 2019-11-20}, {@code 2021-04}, {@code 2021} or a span of two of these, {@code 2021-02/2021-04}.
     *
     * @throws IllegalArgumentException if the text is none of these, names a day that does not exist, or ends before it
     *     begins; the message is a sentence
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        PartialDate from = single(text.substring(0, slash));
        PartialDate to = single(text.substring(slash + 1));
        if (from.first.isAfter(to.last)) {
            throw new IllegalArgumentException("span \"" + text + "\" ends before it begins");
        }
        return from.exact() && from.equals(to) ? from : new PartialDate(text, from.first, to.last);
    }

    /** By hand and without YearMonth, since the formatters of java.time take a cold start longer than all dates do. */
    private static PartialDate single(String text) {
        try {
            int length = text.length();
            boolean dashes = (length < 7 || text.charAt(4) == '-') && (length < 10 || text.charAt(7) == '-');
            if (dashes && length == 10) {
                LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                return new PartialDate(text, day, day);
            }
            if (dashes && length == 7) {
                LocalDate first = LocalDate.of(number(text, 0, 4), number(text, 5, 7), 1);
                return new PartialDate(text, first, first.withDayOfMonth(first.lengthOfMonth()));
            }
            if (length == 4) {
                int year = number(text, 0, 4);
                return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        } catch (DateTimeException e) {
            // falls through to the one message for whatever is no date
        }
        throw new IllegalArgumentException(
                "\"" + text
                        + "\" is not a day (2019-11-20), a month (2019-11), a year (2019) or a span of two of these (2019-11-20/2019-11-28)");
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit");
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** First day on which it may have happened. */
    public LocalDate first() {
        return first;
    }

    /** Last day on which it may have happened. */
    public LocalDate last() {
        return last;
    }

    /** Whether the day is known exactly. */
    public boolean exact() {
        return first.equals(last);
    }

    /** Whether it is known to the month and no closer, as {@code 2021-04} is. */
    public boolean month() {
        return text.length() == 7;
    }

    /** Whether it has happened by the end of that day. */
    public Occurrence occurredBy(LocalDate day) {
        if (day.isBefore(first)) {
            return Occurrence.NOT_YET;
        }
        return day.isBefore(last) ? Occurrence.POSSIBLY : Occurrence.CERTAINLY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
