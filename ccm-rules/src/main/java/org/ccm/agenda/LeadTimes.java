package org.ccm.agenda;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many days ahead of a date to remind of it. Immutable.
 *
 * <p>The standard times, and why:
 *
 * <ul>
 *   <li>29 days ahead of an initial report: the coordinators wrote to the Gambia on 30 October 2019 of the report due on
 *       28 November 2019 (their minutes of 20 November 2019, paragraph 7.5).
 *   <li>60 days ahead of an annual report: on 1 March, when the year to be reported has been over for two months. A choice of
 *       this library.
 *   <li>180 days ahead of the last day to ask for an extension: a request takes a plan, and a plan half a year. A choice of this library.
 *   <li>90 days ahead of a deadline or declaration of compliance: time to prepare what is to be declared. A choice.
 *   <li>30 days ahead of an entry into force or a meeting, and 90 ahead of a withdrawal, half of the six months in which
 *       it can be reconsidered. Choices.
 * </ul>
 */
public final class LeadTimes {

    private final Map<Occasion, Integer> days;

    private LeadTimes(Map<Occasion, Integer> days) {
        this.days = days;
    }

    /** The standard times. */
    public static LeadTimes standard() {
        Map<Occasion, Integer> days = new EnumMap<>(Occasion.class);
        days.put(Occasion.INITIAL_REPORT, 29);
        days.put(Occasion.ANNUAL_REPORT, 60);
        days.put(Occasion.LAST_DAY_TO_ASK, 180);
        days.put(Occasion.DEADLINE, 90);
        days.put(Occasion.DECLARATION, 90);
        days.put(Occasion.CLARIFICATION, 14);
        days.put(Occasion.ENTRY_INTO_FORCE, 30);
        days.put(Occasion.WITHDRAWAL, 90);
        days.put(Occasion.MEETING, 30);
        return new LeadTimes(days);
    }

    /**
     * The same, with another time for an occasion.
     *
     * @param ahead days ahead of the date, 0 for the day itself
     * @throws IllegalArgumentException if it is negative
     */
    public LeadTimes with(Occasion occasion, int ahead) {
        if (ahead < 0) {
            throw new IllegalArgumentException(
                    "a lead time is a number of days ahead, not " + ahead + ". Maybe " + -ahead + "?");
        }
        Map<Occasion, Integer> others = new EnumMap<>(days);
        others.put(occasion, ahead);
        return new LeadTimes(others);
    }

    /** The same, without reminders of an occasion. */
    public LeadTimes without(Occasion occasion) {
        Map<Occasion, Integer> others = new EnumMap<>(days);
        others.remove(occasion);
        return new LeadTimes(others);
    }

    /** How many days ahead to remind of an occasion; empty: never. */
    public OptionalInt of(Occasion occasion) {
        Integer ahead = days.get(occasion);
        return ahead == null ? OptionalInt.empty() : OptionalInt.of(ahead);
    }

    /** The longest of them, in days; 0 where there is none. */
    public int longest() {
        return days.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
