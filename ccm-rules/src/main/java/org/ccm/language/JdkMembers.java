package org.ccm.language;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What rules may ask of values that are not the library's own: written out one by one, so that nothing comes in with the
 * next Java.
 */
final class JdkMembers {

    /** The types of Java that a part may have. */
    static final Set<Class<?>> TYPES =
            Set.of(int.class, long.class, boolean.class, String.class, LocalDate.class, Period.class, MonthDay.class);

    private static final Sort DATE = Sort.DATE;
    private static final Sort NUMBER = Sort.NUMBER;
    private static final Sort LARGE = Sort.LARGE_NUMBER;
    private static final Sort TEXT = Sort.TEXT;
    private static final Sort TRUTH = Sort.TRUTH;

    private static final List<Member> OF_DATES = List.of(
            number("year", "getYear", LocalDate.class),
            number("monthValue", "getMonthValue", LocalDate.class),
            number("dayOfMonth", "getDayOfMonth", LocalDate.class),
            number("dayOfYear", "getDayOfYear", LocalDate.class),
            number("lengthOfMonth", "lengthOfMonth", LocalDate.class),
            plain("isLeapYear", LocalDate.class, TRUTH),
            plain("isBefore", LocalDate.class, TRUTH, DATE),
            plain("isAfter", LocalDate.class, TRUTH, DATE),
            plain("isEqual", LocalDate.class, TRUTH, DATE),
            plain("plusDays", LocalDate.class, DATE, LARGE),
            plain("plusWeeks", LocalDate.class, DATE, LARGE),
            plain("plusMonths", LocalDate.class, DATE, LARGE),
            plain("plusYears", LocalDate.class, DATE, LARGE),
            plain("minusDays", LocalDate.class, DATE, LARGE),
            plain("minusWeeks", LocalDate.class, DATE, LARGE),
            plain("minusMonths", LocalDate.class, DATE, LARGE),
            plain("minusYears", LocalDate.class, DATE, LARGE),
            plain("toString", LocalDate.class, TEXT));

    private static final List<Member> OF_TEXTS = List.of(
            number("length", "length", String.class),
            plain("isEmpty", String.class, TRUTH),
            plain("isBlank", String.class, TRUTH),
            plain("contains", String.class, TRUTH, TEXT),
            plain("startsWith", String.class, TRUTH, TEXT),
            plain("endsWith", String.class, TRUTH, TEXT),
            plain("equals", String.class, TRUTH, TEXT),
            plain("equalsIgnoreCase", String.class, TRUTH, TEXT));

    private static final List<Member> OF_PERIODS = List.of(
            number("years", "getYears", Period.class),
            number("months", "getMonths", Period.class),
            number("days", "getDays", Period.class));

    private static final List<Member> OF_YEARLY_DAYS = List.of(
            number("monthValue", "getMonthValue", MonthDay.class),
            number("dayOfMonth", "getDayOfMonth", MonthDay.class));

    /** {@code LocalDate.of(2019, 11, 20)}. */
    static final Member DATE_OF = plain("of", LocalDate.class, DATE, NUMBER, NUMBER, NUMBER);

    private JdkMembers() {}

    /** What rules may ask of values of a sort that is Java's own. */
    static List<Member> of(Sort sort) {
        if (sort.date()) {
            return OF_DATES;
        }
        if (sort.text()) {
            return OF_TEXTS;
        }
        if (sort.raw() == Period.class) {
            return OF_PERIODS;
        }
        if (sort.raw() == MonthDay.class) {
            return OF_YEARLY_DAYS;
        }
        if (sort.optional()) {
            return ofOptionals(sort);
        }
        return sort.collection() ? ofCollections(sort) : List.of();
    }

    /** What stands for the value of something that may be missing: {@code get}, or {@code getAsInt} of numbers. */
    static String get(Sort optional) {
        return optional.of() == int.class ? "getAsInt" : optional.of() == long.class ? "getAsLong" : "get";
    }

    private static List<Member> ofOptionals(Sort sort) {
        List<Member> members = new ArrayList<>();
        members.add(plain("isPresent", sort.raw(), TRUTH));
        members.add(plain("isEmpty", sort.raw(), TRUTH));
        members.add(plain(get(sort), sort.raw(), sort.held()));
        members.add(plain("orElse", sort.raw(), sort.held(), sort.held()));
        return members;
    }

    private static List<Member> ofCollections(Sort sort) {
        return List.of(
                number("size", "size", sort.raw()),
                plain("isEmpty", sort.raw(), TRUTH),
                plain("contains", sort.raw(), TRUTH, sort.held()));
    }

    private static Member number(String name, String javaName, Class<?> type) {
        return new Member(name, javaName, type, List.of(), NUMBER);
    }

    private static Member plain(String name, Class<?> type, Sort result, Sort... parameters) {
        return new Member(name, name, type, List.of(parameters), result);
    }
}
