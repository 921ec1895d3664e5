package org.ccm.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleFailure;
import org.ccm.time.AsOf;
import org.ccm.time.Dated;
import org.ccm.time.Reached;
import org.drools.base.InitialFact;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * The facts of one day and what the rules derive from them. Can be moved to other days and other facts: what is derived
 * is then what it would be had it been derived anew. For one thread at a time.
 *
 * <p>The clock is a set of days reached. A fact that is {@link Dated} names the days on which something about it
 * changes; each such day is stated once it is reached, and rules join it. So a day costs what changes on it.
 */
public final class WorkingMemory implements AutoCloseable {

    private final RuleBase rules;
    private final KieSession session;
    private final NavigableMap<LocalDate, FactHandle> reached = new TreeMap<>();
    private final NavigableSet<LocalDate> ahead = new TreeSet<>();
    private final List<FactHandle> first = new ArrayList<>();
    private final Map<Object, FactHandle> stated = new HashMap<>();
    private boolean shown;
    private LocalDate asOf = LocalDate.MIN;
    private @Nullable FactHandle today;

    WorkingMemory(RuleBase rules, KieSession session, Collection<?> constants) {
        this.rules = rules;
        this.session = session;
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Dated dated) {
                    dated.days().forEach(WorkingMemory.this::watch);
                }
            }
        });
        if (rules.extended()) {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    String rule = event.getMatch().getRule().getName();
                    if (rules.added(rule)) {
                        Allowance.fires(rule);
                    }
                }
            });
        }
        constants.forEach(session::insert);
    }

    private void watch(LocalDate day) {
        if (day.isAfter(asOf)) {
            ahead.add(day);
        } else if (!reached.containsKey(day)) {
            reached.put(day, session.insert(new Reached(day)));
        }
    }

    /**
     * Replaces the facts by those of a day, and lets the rules derive what follows.
     *
     * @return how many times a rule fired
     * @throws LimitExceeded if rules that were added to those of the statute spend more than they may
     * @throws RuleFailure if one of them cannot be applied; nothing can be read from this memory then
     */
    public int show(Collection<?> facts, LocalDate day) {
        return spending(() -> derive(facts, day));
    }

    /**
     * Goes to a day on which the facts are the same.
     *
     * @return how many times a rule fired
     * @throws LimitExceeded as {@link #show} does
     * @throws RuleFailure as {@link #show} does
     */
    public int goTo(LocalDate day) {
        return spending(() -> {
            moveTo(day);
            return session.fireAllRules();
        });
    }

    /**
     * Goes to a day on which some facts are others.
     *
     * @param gone facts that do not hold on it
     * @param come facts that did not hold before
     * @return how many times a rule fired
     * @throws LimitExceeded as {@link #show} does
     * @throws RuleFailure as {@link #show} does
     */
    public int change(Collection<?> gone, Collection<?> come, LocalDate day) {
        return spending(() -> {
            moveTo(day);
            remember();
            gone.forEach(fact -> session.delete(stated.remove(fact)));
            come.forEach(fact -> stated.put(fact, session.insert(fact)));
            return session.fireAllRules();
        });
    }

    private int spending(IntSupplier run) {
        if (!rules.extended()) {
            return run.getAsInt();
        }
        try {
            return Allowance.within(rules.limits(), run);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    private int derive(Collection<?> facts, LocalDate day) {
        moveTo(day);
        if (!shown) {
            // Most memories show one day: what they would need to move to another is left undone until they do.
            facts.forEach(fact -> first.add(session.insert(fact)));
            shown = true;
        } else {
            replaceBy(facts);
        }
        return session.fireAllRules();
    }

    private void replaceBy(Collection<?> facts) {
        remember();
        Set<Object> kept = new HashSet<>(facts);
        stated.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                session.delete(entry.getValue());
            }
            return gone;
        });
        for (Object fact : kept) {
            stated.computeIfAbsent(fact, session::insert);
        }
    }

    private void remember() {
        first.forEach(handle -> stated.put(((InternalFactHandle) handle).getObject(), handle));
        first.clear();
    }

    private void moveTo(LocalDate day) {
        asOf = day;
        if (rules.extended()) {
            if (today != null) {
                session.delete(today);
            }
            today = session.insert(new AsOf(day));
        }
        NavigableMap<LocalDate, FactHandle> notYet = reached.tailMap(day, false);
        notYet.forEach((later, handle) -> {
            session.delete(handle);
            ahead.add(later);
        });
        notYet.clear();
        NavigableSet<LocalDate> now = ahead.headSet(day, true);
        now.forEach(earlier -> reached.put(earlier, session.insert(new Reached(earlier))));
        now.clear();
    }

    /** Tells from now on the name of each rule that fires. */
    public void tellFirings(Consumer<String> fired) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.accept(event.getMatch().getRule().getName());
            }
        });
    }

    /** Tells from now on what comes and goes of a type; what is derived in a second way, or in one of several no more, does neither. */
    public <T> void follow(Class<T> type, Consumer<T> come, Consumer<T> gone) {
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (type.isInstance(event.getObject())) {
                    come.accept(type.cast(event.getObject()));
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                if (type.isInstance(event.getOldObject())) {
                    gone.accept(type.cast(event.getOldObject()));
                }
            }
        });
    }

    /** The first day ahead on which something about the facts changes, or empty. */
    public Optional<LocalDate> nextDay() {
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.first());
    }

    /** The days ahead on which something about the facts changes, whatever else happens. */
    public NavigableSet<LocalDate> daysAhead() {
        return new TreeSet<>(ahead);
    }

    /** Everything of a type, derived or stated. */
    public <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object fact : session.getObjects()) {
            if (type.isInstance(fact)) {
                found.add(type.cast(fact));
            }
        }
        return found;
    }

    /** How many facts there are, stated and derived. */
    public long size() {
        return session.getFactCount();
    }

    /** Why something was derived, one justification for each way in which it was; empty for what was stated. */
    public List<Justification> justifications(Object derived) {
        EqualityKey key = truth().get(derived);
        return key instanceof TruthMaintenanceSystemEqualityKey logical && logical.getBeliefSet() != null
                ? justifications(logical.getBeliefSet())
                : List.of();
    }

    private TruthMaintenanceSystem truth() {
        return TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
    }

    @SuppressWarnings("rawtypes") // The engine hands out belief sets without types.
    private List<Justification> justifications(BeliefSet beliefs) {
        List<Justification> justifications = new ArrayList<>();
        SimpleMode belief = (SimpleMode) beliefs.getFirst();
        while (belief != null) {
            TruthMaintenanceSystemInternalMatch<?> match = belief.getObject().getJustifier();
            justifications.add(new Justification(rules.card(match.getRule().getName()), matched(match)));
            belief = belief.getNext();
        }
        return justifications;
    }

    /** Of a rule that begins with what is absent, the engine matches a fact of its own first. */
    private static List<Object> matched(Match match) {
        return match.getObjects().stream()
                .filter(fact -> !(fact instanceof InitialFact))
                .toList();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
