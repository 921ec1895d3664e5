package org.ccm.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ccm.assessment.FindingChange;
import org.ccm.assessment.FindingChange.Appeared;
import org.ccm.assessment.FindingChange.Changed;
import org.ccm.assessment.FindingChange.Resolved;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Session;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The life of every finding from one day to another, both included. Immutable.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(
 *         Rulebook.standard(), Register.reference(), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
 *
 * timeline.life("annual-report-overdue:ZAF:2018");     // from 2019-07-01, when it may have been listed as missing
 * timeline.on(LocalDate.of(2019, 11, 20));             // what an assessment of that day finds
 * timeline.of(Kind.ANNUAL_REPORT_OVERDUE).where(Certainty.ESTABLISHED).count().on(LocalDate.of(2019, 11, 20));
 * }</pre>
 *
 * <p>A session goes from one day of change to the next; no day is assessed afresh. Each day shows what an assessment of
 * that day shows: what held at its end, in the light of the register as it is today.
 */
public final class Timeline {

    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Finding> eve;
    private final SortedMap<String, Life> lives;

    private Timeline(LocalDate from, LocalDate to, Map<String, Finding> eve, SortedMap<String, Life> lives) {
        this.from = from;
        this.to = to;
        this.eve = eve;
        this.lives = lives;
    }

    /**
     * What was found from one day to another.
     *
     * @param from the first day, included
     * @param to the last day, included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Timeline of(Rulebook rulebook, Register register, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a timeline from " + from + " cannot end on " + to
                    + ", which is before it. Maybe the other way round?");
        }
        try (Session session = rulebook.open(register, from.minusDays(1))) {
            List<Finding> eve = session.findings();
            Chronicle chronicle = new Chronicle(from, eve);
            for (LocalDate day = from; !day.isAfter(to); day = session.nextDay()) {
                chronicle.record(day, session.goTo(day));
            }
            return new Timeline(from, to, byId(eve), chronicle.lives());
        }
    }

    private static Map<String, Finding> byId(Collection<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    /** The first day, included. */
    public LocalDate from() {
        return from;
    }

    /** The last day, included. */
    public LocalDate to() {
        return to;
    }

    /** The lives of all findings that stood on any of the days, by id. */
    public List<Life> lives() {
        return List.copyOf(lives.values());
    }

    /** The life of the finding with an id, for example {@code annual-report-overdue:ZAF:2018}; empty if it never stood. */
    public Optional<Life> life(String id) {
        return Optional.ofNullable(lives.get(id));
    }

    /**
     * What was found on a day, in the order of an assessment.
     *
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public List<Finding> on(LocalDate day) {
        check(day);
        return lives.values().stream().flatMap(life -> life.on(day).stream()).toList();
    }

    /** The days, from the first to the last, on which something was not as on the day before. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Life life : lives.values()) {
            for (Spell spell : life.spells()) {
                if (!spell.already()) {
                    days.add(spell.from());
                }
                spell.until().ifPresent(last -> days.add(last.plusDays(1)));
            }
        }
        if (!changes(from).isEmpty()) {
            days.add(from);
        }
        return Collections.unmodifiableNavigableSet(days);
    }

    /**
     * What was not as on the day before, by id.
     *
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public List<FindingChange> changes(LocalDate day) {
        Map<String, Finding> before = day.equals(from) ? eve : byId(on(day.minusDays(1)));
        SortedMap<String, FindingChange> changes = new TreeMap<>();
        before.forEach((id, finding) -> changes.put(id, new Resolved(finding)));
        for (Finding now : on(day)) {
            Finding was = before.get(now.id());
            if (was == null) {
                changes.put(now.id(), new Appeared(now));
            } else if (was.equals(now)) {
                changes.remove(now.id());
            } else {
                changes.put(now.id(), new Changed(was, now));
            }
        }
        return List.copyOf(changes.values());
    }

    /** The same days, with the findings about some States only. */
    public Timeline of(StateCode... states) {
        return where(finding -> Arrays.asList(states).contains(finding.state()));
    }

    /** The same days, with the findings of some kinds only. */
    public Timeline of(Kind... kinds) {
        return where(finding -> Arrays.asList(kinds).contains(finding.kind()));
    }

    /** The same days, with the findings of a certainty only: one that becomes established appears on that day. */
    public Timeline where(Certainty certainty) {
        return where(finding -> finding.certainty() == certainty);
    }

    /** The same days, with such findings only: a finding stands on the days on which it stands and is such a one. */
    public Timeline where(Predicate<? super Finding> which) {
        SortedMap<String, Life> some = new TreeMap<>();
        lives.forEach((id, life) -> {
            List<Spell> spells = life.spells().stream()
                    .filter(spell -> which.test(spell.finding()))
                    .toList();
            if (!spells.isEmpty()) {
                some.put(id, new Life(id, spells));
            }
        });
        return new Timeline(
                from, to, byId(eve.values().stream().filter(which::test).toList()), some);
    }

    /** How many findings stood on each day. */
    public Count count() {
        return Count.of(from, to, lives.values());
    }

    private void check(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            throw new IllegalArgumentException(outside(day, from, to));
        }
    }

    static String outside(LocalDate day, LocalDate from, LocalDate to) {
        return day + " is not on the timeline, which runs from " + from + " to " + to + ". Maybe a longer timeline?";
    }
}
