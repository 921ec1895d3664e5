package org.ccm.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Columns of dates. */
final class DateColumns {

    /** Years before this one are slips of the pen, except where a column says otherwise. */
    static final int FIRST_YEAR = 1990;

    /** Years after this one are slips of the pen. */
    static final int LAST_YEAR = 2100;

    private DateColumns() {}

    /** A day known exactly, because something counts from it. */
    static final class Day extends Column<LocalDate> {
        private final int firstYear;

        Day(String name, int firstYear) {
            super(name);
            this.firstYear = firstYear;
        }

        @Override
        @Nullable LocalDate read(String cell, Row row) {
            PartialDate date = date(this, cell, firstYear, row);
            if (date != null && !date.exact()) {
                row.wrong(
                        this,
                        Problem.quoted(cell) + " is not a day, and here a day is needed: something counts from it.");
                return null;
            }
            return date == null ? null : date.first();
        }

        @Override
        String text(LocalDate value) {
            return value.toString();
        }
    }

    /** A day known exactly, to the month, to the year, or as lying in a span. */
    static final class Partial extends Column<PartialDate> {
        private final int firstYear;

        Partial(String name, int firstYear) {
            super(name);
            this.firstYear = firstYear;
        }

        @Override
        @Nullable PartialDate read(String cell, Row row) {
            return date(this, cell, firstYear, row);
        }

        @Override
        String text(PartialDate value) {
            return value.toString();
        }
    }

    private static @Nullable PartialDate date(Column<?> column, String cell, int firstYear, Row row) {
        PartialDate date;
        try {
            date = PartialDate.parse(cell);
        } catch (IllegalArgumentException e) {
            row.wrong(column, notADate(cell), hint(cell));
            return null;
        }
        if (date.first().getYear() < firstYear || date.last().getYear() > LAST_YEAR) {
            row.wrong(
                    column,
                    Problem.quoted(cell) + " is not between the years " + firstYear + " and " + LAST_YEAR + ".");
            return null;
        }
        return date;
    }

    /** Only reached when something is wrong, so that regular expressions cost no start. */
    private static String notADate(String cell) {
        int slash = cell.indexOf('/');
        if (slash > 0 && parses(cell.substring(0, slash)) && parses(cell.substring(slash + 1))) {
            return Problem.quoted(cell) + " is a span that ends before it begins.";
        }
        Matcher day = Pattern.compile("(\\d{4})-(\\d\\d)(-\\d\\d)?").matcher(cell);
        return Problem.quoted(cell)
                + (day.matches()
                        ? " is not in the calendar."
                        : " is not a day (2019-11-20), a month (2019-11), a year (2019) or a span of two of these.");
    }

    private static boolean parses(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String hint(String cell) {
        int slash = cell.indexOf('/');
        if (slash > 0 && parses(cell.substring(0, slash)) && parses(cell.substring(slash + 1))) {
            return "Maybe " + cell.substring(slash + 1) + "/" + cell.substring(0, slash) + "?";
        }
        return meant(cell).map(day -> "Maybe " + day + "?").orElse("");
    }

    /** The day meant by 20/11/2019, 20.11.2019, 2019-2-3, 2019/02/03 or by a 31st of a month that has none. */
    private static Optional<LocalDate> meant(String cell) {
        Matcher dayFirst =
                Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})").matcher(cell);
        if (dayFirst.matches()) {
            Optional<LocalDate> day = day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            return day.isPresent() ? day : day(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
        }
        Matcher yearFirst =
                Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})").matcher(cell);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            int number = Integer.parseInt(day);
            return number < 1 || number > 31
                    ? Optional.empty()
                    : Optional.of(of.atDay(Math.min(number, of.lengthOfMonth())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
