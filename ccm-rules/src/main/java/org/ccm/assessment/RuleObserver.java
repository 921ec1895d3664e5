package org.ccm.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.ccm.engine.Excluded;
import org.ccm.engine.Seen;
import org.ccm.engine.WorkingMemory;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Watches the rules of a rulebook at work: which of them fire, and how far the others come to match. For one thread at a
 * time.
 *
 * <pre>{@code
 * try (RuleObserver observer = RuleObserver.of(rulebook)) {
 *     observer.observe(Register.reference(), LocalDate.of(2019, 11, 20));
 *     observer.firings("initial-report-overdue").times();
 * }
 * }</pre>
 */
public final class RuleObserver implements AutoCloseable {

    /** The Convention was opened for signature: nothing happened before. */
    private static final LocalDate BEGIN = LocalDate.of(2008, 12, 3);

    /**
     * How often a rule fired. While one register is observed from day to day, a rule fires once for each thing that newly
     * makes it fire.
     *
     * @param times how often
     * @param days on how many days, one after the other, it did so
     * @param first the first of the days; empty if there was none
     */
    public record Firings(int times, int days, Optional<LocalDate> first) {

        /** Never. */
        public static final Firings NONE = new Firings(0, 0, Optional.empty());

        private Firings and(LocalDate day, int more) {
            LocalDate earliest = first.filter(day::isAfter).orElse(day);
            return new Firings(times + more, days + 1, Optional.of(earliest));
        }
    }

    private Rulebook rulebook;
    private final boolean probed;
    private final Map<String, Firings> firings = new HashMap<>();
    private final Map<String, Integer> today = new HashMap<>();
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Excluded> excluded = new HashSet<>();
    private @Nullable Register register;
    private @Nullable WorkingMemory memory;

    private RuleObserver(Rulebook rulebook, boolean probed) {
        this.rulebook = rulebook;
        this.probed = probed;
    }

    /** Observes which rules fire. */
    public static RuleObserver of(Rulebook rulebook) {
        return new RuleObserver(rulebook, false);
    }

    /**
     * Observes how far some rules come to match, too. This compiles several rules for each of them.
     *
     * @param rules their names
     */
    public static RuleObserver probing(Rulebook rulebook, Set<String> rules) {
        return new RuleObserver(rulebook.withProbes(rules::contains), true);
    }

    /** Goes on under other parameters. */
    public void under(Parameters parameters) {
        close();
        rulebook = rulebook.with(parameters);
    }

    /** Lets the rules work on a register as of the end of a day. */
    public void observe(Register observed, LocalDate day) {
        WorkingMemory current = memory;
        if (current == null || register != observed) {
            current = reopen(observed);
        }
        today.clear();
        current.show(rulebook.facts(observed, day, day), day);
        today.forEach((rule, times) ->
                firings.merge(rule, Firings.NONE.and(day, times), (before, now) -> before.and(day, times)));
        if (probed) {
            seen.addAll(current.all(Seen.class));
            excluded.addAll(current.all(Excluded.class));
        }
    }

    private WorkingMemory reopen(Register observed) {
        close();
        WorkingMemory opened = rulebook.open();
        opened.tellFirings(rule -> today.merge(rule, 1, Integer::sum));
        register = observed;
        memory = opened;
        return opened;
    }

    /**
     * Lets the rules work on a register day by day, from the day the Convention was opened for signature to the end of
     * the record, on every day on which something about it changes.
     *
     * @param every only every so many of these days; 1 for all of them
     * @return on how many days
     */
    public int observeHistory(Register observed, int every) {
        NavigableSet<LocalDate> changeDays = rulebook.changeDays(observed);
        int shown = 0;
        int passed = 0;
        LocalDate day = BEGIN;
        while (!day.isAfter(observed.recordEnds())) {
            if (passed % every == 0 || day.equals(observed.recordEnds())) {
                observe(observed, day);
                shown++;
            }
            passed++;
            LocalDate next = LocalDate.of(day.getYear() + 1, 1, 1);
            next = earliest(next, changeDays.higher(day));
            next = earliest(next, memory == null ? null : memory.daysAhead().higher(day));
            day = day.isBefore(observed.recordEnds()) ? earliest(next, observed.recordEnds()) : next;
        }
        return shown;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /** How often a rule fired. */
    public Firings firings(String rule) {
        return firings.getOrDefault(rule, Firings.NONE);
    }

    /**
     * Whether a condition of a rule was ever met together with all conditions before it; known of rules that are probed.
     *
     * @param condition its number, from 1
     */
    public boolean met(String rule, int condition) {
        return seen.contains(new Seen(rule, condition));
    }

    /**
     * Whether, with all conditions before it met, there ever was what a condition says there is not; known of rules that
     * are probed.
     *
     * @param condition its number, from 1
     */
    public boolean excluded(String rule, int condition) {
        return excluded.contains(new Excluded(rule, condition));
    }

    /** Lets go of the register observed last; what was observed stays. */
    @Override
    public void close() {
        if (memory != null) {
            memory.close();
            memory = null;
        }
    }
}
