package org.ccm.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccm.assessment.RuleObserver;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.RuleCoverage.NumberedCondition;
import org.ccm.language.Meaning;
import org.ccm.register.Register;
import org.ccm.scenario.Scenario;

/**
 * Which rules of a rulebook fire over the history of a record, over scenarios, or over both; and of those that do not,
 * why not.
 *
 * <pre>{@code
 * Coverage.of(rulebook).overHistory(Register.reference(), 1).over(Scenarios.read(directory)).rules();
 * }</pre>
 */
public final class Coverage {

    private final Rulebook rulebook;
    private final List<Consumer<RuleObserver>> occasions;

    private Coverage(Rulebook rulebook, List<Consumer<RuleObserver>> occasions) {
        this.rulebook = rulebook;
        this.occasions = occasions;
    }

    /** The coverage of all rules, over nothing yet. */
    public static Coverage of(Rulebook rulebook) {
        return new Coverage(rulebook, List.of());
    }

    /**
     * Over the days on which something about a register changes, to the end of its record.
     *
     * @param every only every so many of these days; 1 for all of them
     * @throws IllegalArgumentException if that is less than 1
     */
    public Coverage overHistory(Register register, int every) {
        if (every < 1) {
            throw new IllegalArgumentException("every " + every + " days is no step. Maybe 1, for all of them?");
        }
        return and(observer -> observer.observeHistory(register, every));
    }

    /** Over scenarios. Rules that they name are covered if the rulebook has them. */
    public Coverage over(List<Scenario> scenarios) {
        return and(observer -> scenarios.forEach(scenario -> observer.observe(scenario.register(), scenario.asOf())));
    }

    private Coverage and(Consumer<RuleObserver> occasion) {
        List<Consumer<RuleObserver>> more = new ArrayList<>(occasions);
        more.add(occasion);
        return new Coverage(rulebook, List.copyOf(more));
    }

    /** Every rule, those of the Convention by theme first. Takes a while: the rules are run, some of them twice. */
    public List<RuleCoverage> rules() {
        List<Meaning> rules = rulebook.meanings();
        try (RuleObserver firings = RuleObserver.of(rulebook)) {
            occasions.forEach(occasion -> occasion.accept(firings));
            Set<String> doubtful = rules.stream()
                    .filter(rule -> firings.firings(rule.name()).times() == 0
                            || rule.conditions().stream().anyMatch(Meaning.Asked::absence))
                    .map(Meaning::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            try (RuleObserver probes = RuleObserver.probing(rulebook, doubtful)) {
                occasions.forEach(occasion -> occasion.accept(probes));
                return rules.stream().map(rule -> of(rule, firings, probes)).toList();
            }
        }
    }

    private static RuleCoverage of(Meaning rule, RuleObserver firings, RuleObserver probes) {
        RuleObserver.Firings fired = firings.firings(rule.name());
        Optional<NumberedCondition> neverMet = fired.times() > 0
                ? Optional.empty()
                : conditions(rule)
                        .filter(condition -> !probes.met(rule.name(), condition.number()))
                        .findFirst();
        List<NumberedCondition> untested = conditions(rule)
                .filter(condition -> condition.condition().absence())
                .filter(condition -> !probes.excluded(rule.name(), condition.number()))
                .toList();
        return new RuleCoverage(rule, rule.kind().isEmpty(), fired, neverMet, untested);
    }

    private static Stream<NumberedCondition> conditions(Meaning rule) {
        return IntStream.rangeClosed(1, rule.conditions().size())
                .mapToObj(number ->
                        new NumberedCondition(number, rule.conditions().get(number - 1)));
    }
}
