package org.ccm.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day from the command line, and guesses what else was meant. */
final class Day {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");

    private Day() {}

    static LocalDate parse(String option, String text) {
        Matcher iso = ISO.matcher(text);
        Optional<LocalDate> day = iso.matches() ? exact(iso, 1, 2, 3) : Optional.empty();
        return day.orElseThrow(() -> new BadInput(option + ": \"" + text + "\" is not a day of the calendar written as "
                + "2019-11-20. Maybe "
                + meant(text).map(LocalDate::toString).orElse("year, month and day with hyphens") + "?"));
    }

    private static Optional<LocalDate> meant(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            Matcher yearFirst = pattern.matcher(text);
            if (yearFirst.matches()) {
                return exact(yearFirst, 1, 2, 3).or(() -> endOfMonth(yearFirst));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return exact(dayFirst, 3, 2, 1);
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() ? endOfMonth(month) : Optional.empty();
    }

    private static Optional<LocalDate> exact(Matcher found, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(found, year), number(found, month), number(found, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> endOfMonth(Matcher found) {
        try {
            return Optional.of(YearMonth.of(number(found, 1), number(found, 2)).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
