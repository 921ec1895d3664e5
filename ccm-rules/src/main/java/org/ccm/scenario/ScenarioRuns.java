package org.ccm.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;

/**
 * Runs many scenarios, and compiles the rules that several of them name once.
 *
 * <pre>{@code
 * ScenarioRuns.of(Rulebook.standard()).run(Scenarios.read(directory))
 * }</pre>
 */
public final class ScenarioRuns {

    private final Rulebook rulebook;
    private final Set<Path> there;

    private ScenarioRuns(Rulebook rulebook, Set<Path> there) {
        this.rulebook = rulebook;
        this.there = there;
    }

    /** Runs by a rulebook, which stays open, and the rules that scenarios name. */
    public static ScenarioRuns of(Rulebook rulebook) {
        return new ScenarioRuns(rulebook, Set.of());
    }

    /** The same where the rulebook has the rules of some files already: those are not added again. */
    public ScenarioRuns having(Collection<Path> files) {
        return new ScenarioRuns(rulebook, real(files));
    }

    /**
     * The files of rules that some scenarios name, each once.
     *
     * @param scenarios the scenarios
     */
    public static Set<Path> rulesOf(Collection<Scenario> scenarios) {
        return real(scenarios.stream()
                .flatMap(scenario -> scenario.rules().stream())
                .toList());
    }

    private static Set<Path> real(Collection<Path> files) {
        Set<Path> real = new LinkedHashSet<>();
        files.forEach(file -> real.add(real(file)));
        return real;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * What comes of each, in their order.
     *
     * @throws org.ccm.language.RuleException with everything that is wrong with the rules that a scenario names
     */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        Map<Set<Path>, List<Scenario>> groups = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            Set<Path> missing = rulesOf(List.of(scenario));
            missing.removeAll(there);
            groups.computeIfAbsent(missing, rules -> new ArrayList<>()).add(scenario);
        }
        Map<Scenario, ScenarioResult> results = new LinkedHashMap<>();
        groups.forEach((rules, group) -> run(rules, group, results));
        return scenarios.stream().map(results::get).toList();
    }

    private void run(Set<Path> rules, List<Scenario> group, Map<Scenario, ScenarioResult> results) {
        if (rules.isEmpty()) {
            group.forEach(scenario -> results.put(scenario, scenario.runBy(rulebook)));
            return;
        }
        try (Rulebook all = rulebook.plus(rules.stream().map(RuleSource::file).toArray(RuleSource[]::new))) {
            group.forEach(scenario -> results.put(scenario, scenario.runBy(all)));
        }
    }
}
