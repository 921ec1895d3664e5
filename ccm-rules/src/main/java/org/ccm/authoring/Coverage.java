package org.ccm.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccm.assessment.RuleObserver;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.RuleCoverage.NumberedCondition;
import org.ccm.language.Meaning;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.WhileInitialOutstanding;
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
    private final Predicate<Meaning> asked;
    private final List<Consumer<RuleObserver>> occasions;

    private Coverage(Rulebook rulebook, Predicate<Meaning> asked, List<Consumer<RuleObserver>> occasions) {
        this.rulebook = rulebook;
        this.asked = asked;
        this.occasions = occasions;
    }

    /** The coverage of all rules, over nothing yet. */
    public static Coverage of(Rulebook rulebook) {
        return new Coverage(rulebook, rule -> true, List.of());
    }

    /** The coverage of some rules alone, which takes less time. */
    public Coverage only(Predicate<Meaning> rules) {
        return new Coverage(rulebook, rules, occasions);
    }

    /**
     * Over the days on which something about a register changes, to the end of its record.
     *
     * @param every only every so many of these days; 1 for all of them
     * @throws IllegalArgumentException if that is less than 1
     */
    public Coverage overHistory(Register register, int every) {
        return overHistory(register, every, rulebook.parameters());
    }

    /** Over scenarios. Rules that they name are covered if the rulebook has them. */
    public Coverage over(List<Scenario> scenarios) {
        return and(observer -> {
            observer.under(rulebook.parameters());
            scenarios.forEach(scenario -> observer.observe(scenario.register(), scenario.asOf()));
        });
    }

    /**
     * Over the history of a register as {@link #overHistory} goes through it, under the readings of the Convention that
     * were not chosen: some rules apply those alone.
     */
    public Coverage overHistoryUnderOtherReadings(Register register, int every) {
        Parameters chosen = rulebook.parameters();
        Parameters other = chosen.withReading(
                chosen.reading().firstAnnualYear(), WhileInitialOutstanding.ANNUAL_TOO, "the reading not chosen");
        return overHistory(register, every, other);
    }

    private Coverage overHistory(Register register, int every, Parameters parameters) {
        if (every < 1) {
            throw new IllegalArgumentException("every " + every + " days is no step. Maybe 1, for all of them?");
        }
        return and(observer -> {
            observer.under(parameters);
            observer.observeHistory(register, every);
        });
    }

    private Coverage and(Consumer<RuleObserver> occasion) {
        List<Consumer<RuleObserver>> more = new ArrayList<>(occasions);
        more.add(occasion);
        return new Coverage(rulebook, asked, List.copyOf(more));
    }

    /** The names of the rules that never fired; quicker than {@link #rules}, which says why. */
    public List<String> neverFired() {
        try (RuleObserver firings = firings()) {
            return meanings().stream()
                    .map(Meaning::name)
                    .filter(rule -> firings.firings(rule).times() == 0)
                    .toList();
        }
    }

    private List<Meaning> meanings() {
        return rulebook.meanings().stream().filter(asked).toList();
    }

    private RuleObserver firings() {
        RuleObserver firings = RuleObserver.of(rulebook);
        occasions.forEach(occasion -> occasion.accept(firings));
        return firings;
    }

    /** Every rule, those of the Convention by theme first. Takes a while: the rules are run, some of them twice. */
    public List<RuleCoverage> rules() {
        List<Meaning> rules = meanings();
        try (RuleObserver firings = firings()) {
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
