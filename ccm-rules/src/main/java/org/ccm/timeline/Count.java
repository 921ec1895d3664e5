package org.ccm.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many findings stood on each day of a timeline: a number that stays the same from one day of change to the next.
 *
 * <pre>{@code
 * Count overdue = timeline.of(Kind.ANNUAL_REPORT_OVERDUE).count();
 * overdue.on(LocalDate.of(2019, 5, 1));      // 1
 * }</pre>
 */
public final class Count {

    private final LocalDate to;
    private final NavigableMap<LocalDate, Integer> steps;

    private Count(LocalDate to, NavigableMap<LocalDate, Integer> steps) {
        this.to = to;
        this.steps = steps;
    }

    /**
     * Counts the spells that contain each day.
     *
     * @param from the first day, included
     * @param to the last day, included
     */
    static Count of(LocalDate from, LocalDate to, Collection<Life> lives) {
        NavigableMap<LocalDate, Integer> turns = new TreeMap<>();
        for (Life life : lives) {
            for (Spell spell : life.spells()) {
                turns.merge(spell.from(), 1, Integer::sum);
                spell.until().ifPresent(last -> turns.merge(last.plusDays(1), -1, Integer::sum));
            }
        }
        NavigableMap<LocalDate, Integer> steps = new TreeMap<>();
        int number = turns.getOrDefault(from, 0);
        steps.put(from, number);
        for (Map.Entry<LocalDate, Integer> turn : turns.tailMap(from, false).entrySet()) {
            // One that ends while another begins changes nothing.
            if (turn.getValue() != 0) {
                number += turn.getValue();
                steps.put(turn.getKey(), number);
            }
        }
        return new Count(to, Collections.unmodifiableNavigableMap(steps));
    }

    /**
     * The number on a day.
     *
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public int on(LocalDate day) {
        Map.Entry<LocalDate, Integer> step = steps.floorEntry(day);
        if (step == null || day.isAfter(to)) {
            throw new IllegalArgumentException(Timeline.outside(day, steps.firstKey(), to));
        }
        return step.getValue();
    }

    /** The numbers by the day from which they hold: the first day of the timeline, and each on which the number changes. */
    public NavigableMap<LocalDate, Integer> steps() {
        return steps;
    }

    /** The highest number. */
    public int highest() {
        return Collections.max(steps.values());
    }

    /** The first day on which the number was the highest. */
    public LocalDate highestOn() {
        int highest = highest();
        return steps.entrySet().stream()
                .filter(step -> step.getValue() == highest)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
