package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.ccm.engine.Justification;
import org.ccm.engine.RuleCard;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.OwnFinding;
import org.ccm.register.Register;
import org.ccm.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The memory of an isolated rulebook: the statute rules run here, those of analysts in a process of their own. What that
 * process concludes names facts of this memory; of its word nothing else is taken.
 */
final class IsolatedMemory implements Memory {

    private final Rulebook rulebook;
    private final WorkingMemory memory;
    private final IsolatedRules isolated;
    private final Map<OwnFinding, List<Justification>> concluded = new LinkedHashMap<>();

    IsolatedMemory(Rulebook rulebook, WorkingMemory memory, IsolatedRules isolated) {
        this.rulebook = rulebook;
        this.memory = memory;
        this.isolated = isolated;
    }

    @Override
    public int show(Register register, LocalDate day, LocalDate known) {
        List<?> facts = rulebook.facts(register, day, known);
        int fired = memory.show(facts, day);
        concluded.clear();
        Map<String, RuleCard> cards = new HashMap<>();
        rulebook.rules().forEach(rule -> cards.put(rule.id(), rule));
        List<IsolatedConclusion> conclusions = isolated.conclusions(register, day, known);
        Map<String, Object> named = new HashMap<>();
        facts.forEach(fact -> named.put(fact.toString(), fact));
        memory.all(Object.class).forEach(fact -> named.put(fact.toString(), fact));
        conclusions.forEach(conclusion -> named.put(conclusion.finding().toString(), conclusion.finding()));
        named.put(new AsOf(day).toString(), new AsOf(day));
        for (IsolatedConclusion conclusion : conclusions) {
            RuleCard card = known(cards.get(conclusion.rule()), conclusion.rule());
            check(conclusion);
            List<Object> matched = conclusion.matched().stream()
                    .map(name -> known(named.get(name), name))
                    .toList();
            concluded
                    .computeIfAbsent(conclusion.finding(), finding -> new ArrayList<>())
                    .add(new Justification(card, matched));
        }
        return fired + conclusions.size();
    }

    /** Of a finding nothing is taken that the rule, as it was read here, does not say. */
    private void check(IsolatedConclusion conclusion) {
        OwnFinding finding = conclusion.finding();
        boolean said = rulebook.added().stream()
                .anyMatch(rule -> rule.name().equals(conclusion.rule())
                        && rule.kind().filter(finding.kind()::equals).isPresent()
                        && rule.article().equals(finding.provision().citation()));
        if (!said) {
            throw new IllegalStateException("the isolated rules say that " + conclusion.rule() + " found " + finding
                    + ", which that rule does not. Maybe the two processes run different versions?");
        }
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalStateException("the isolated rules name " + name
                    + ", which this assessment does not have. Maybe the two processes run different versions?");
        }
        return found;
    }

    @Override
    public int goTo(Register register, LocalDate day, LocalDate known) {
        return show(register, day, known);
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        List<T> all = memory.all(type);
        concluded.keySet().stream().filter(type::isInstance).map(type::cast).forEach(all::add);
        return all;
    }

    @Override
    public List<Justification> justifications(Object derived) {
        return derived instanceof OwnFinding own
                ? concluded.getOrDefault(own, List.of())
                : memory.justifications(derived);
    }

    @Override
    public NavigableSet<LocalDate> daysAhead() {
        return memory.daysAhead();
    }

    @Override
    public void close() {
        memory.close();
    }
}
