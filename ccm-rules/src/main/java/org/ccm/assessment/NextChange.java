package org.ccm.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.finding.Finding;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * When findings change if nothing is added to the record: found by walking from one day of change to the next with the
 * facts that show on the day one starts from. Where a rule of analysts asks for the day itself, every day of the first
 * two years is tried.
 */
final class NextChange {

    private final Memory memory;
    private final Rulebook rulebook;
    private final Register register;
    private final LocalDate known;
    private final NavigableSet<LocalDate> changeDays;
    private LocalDate day;
    private LocalDate end;

    private NextChange(Memory memory, Rulebook rulebook, Register register, LocalDate known) {
        this.memory = memory;
        this.rulebook = rulebook;
        this.register = register;
        this.known = known;
        this.day = known;
        this.changeDays = rulebook.changeDays(register);
        this.end = known.plusYears(2);
        if (!changeDays.isEmpty() && changeDays.last().isAfter(end)) {
            end = changeDays.last();
        }
        memory.show(register, known, known);
        lookAhead();
    }

    /** The first day on which the findings are others. */
    static Optional<LocalDate> first(Rulebook rulebook, Register register, LocalDate asOf) {
        try (Memory memory = rulebook.memory()) {
            NextChange walk = new NextChange(memory, rulebook, register, asOf);
            Set<Finding> now = walk.found();
            while (walk.step()) {
                if (!walk.found().equals(now)) {
                    return Optional.of(walk.day);
                }
            }
            return Optional.empty();
        }
    }

    /** For each finding by id the first day on which it has ended or changed; those that never do are left out. */
    static Map<String, LocalDate> ofEach(Rulebook rulebook, Register register, LocalDate asOf) {
        Map<String, LocalDate> changes = new HashMap<>();
        try (Memory memory = rulebook.memory()) {
            NextChange walk = new NextChange(memory, rulebook, register, asOf);
            Set<Finding> unchanged = walk.found();
            while (!unchanged.isEmpty() && walk.step()) {
                Set<Finding> found = walk.found();
                unchanged.removeIf(finding -> {
                    boolean changed = !found.contains(finding);
                    if (changed) {
                        changes.put(finding.id(), walk.day);
                    }
                    return changed;
                });
            }
        }
        return new TreeMap<>(changes);
    }

    private Set<Finding> found() {
        return new HashSet<>(memory.all(Finding.class));
    }

    /** Goes to the next day of change; false when there is none left. */
    private boolean step() {
        LocalDate next = LocalDate.of(day.getYear() + 1, 1, 1);
        if (rulebook.asksDay() && day.isBefore(known.plusYears(2))) {
            next = day.plusDays(1);
        }
        next = earliest(next, changeDays.higher(day));
        next = earliest(next, memory.daysAhead().higher(day));
        if (next.isAfter(end)) {
            return false;
        }
        day = next;
        if (day.getDayOfYear() == 1 || changeDays.contains(day)) {
            memory.show(register, day, known);
        } else {
            memory.goTo(register, day, known);
        }
        lookAhead();
        return true;
    }

    /**
     * New reporting years begin without end, each with days less than two years ahead. Any other day ahead puts off the
     * end of the walk.
     */
    private void lookAhead() {
        NavigableSet<LocalDate> ahead = memory.daysAhead();
        if (!ahead.isEmpty()
                && ahead.last().isAfter(day.plusYears(2))
                && ahead.last().isAfter(end)) {
            end = ahead.last();
        }
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
