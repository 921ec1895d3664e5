package org.ccm.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;

/**
 * A register, a day, and what is expected of it. Immutable; running it changes nothing.
 *
 * <pre>{@code
 * for (Scenario scenario : Scenarios.read(Path.of("scenarios"))) {
 *     ScenarioResult result = scenario.run(Rulebook.standard());
 * }
 * }</pre>
 */
public final class Scenario {

    private final String name;
    private final Path file;
    private final int line;
    private final Optional<String> article;
    private final LocalDate asOf;
    private final Register register;
    private final List<Path> rules;
    private final Expectations expected;

    Scenario(
            String name,
            Path file,
            int line,
            Optional<String> article,
            LocalDate asOf,
            Register register,
            List<Path> rules,
            Expectations expected) {
        this.name = name;
        this.file = file;
        this.line = line;
        this.article = article;
        this.asOf = asOf;
        this.register = register;
        this.rules = List.copyOf(rules);
        this.expected = expected;
    }

    /** What it shows, in the words of its author. */
    public String name() {
        return name;
    }

    /** The file in which it stands. */
    public Path file() {
        return file;
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return line;
    }

    /** The provision that it tests, for example {@code "7(1)"}; several are separated by commas. */
    public Optional<String> article() {
        return article;
    }

    /** The day whose end it speaks of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The register it is about, with its facts and changes in it. */
    public Register register() {
        return register;
    }

    /** The files of rules that it needs besides those of the rulebook. */
    public List<Path> rules() {
        return rules;
    }

    /**
     * What comes of it by a rulebook, to which the rules of the scenario are added for as long as it runs.
     *
     * @throws org.ccm.language.RuleException with everything that is wrong with the rules of the scenario
     */
    public ScenarioResult run(Rulebook rulebook) {
        if (rules.isEmpty()) {
            return runBy(rulebook);
        }
        try (Rulebook all = rulebook.plus(rules.stream().map(RuleSource::file).toArray(RuleSource[]::new))) {
            return runBy(all);
        }
    }

    /** What comes of it by a rulebook that has the rules of the scenario already. */
    ScenarioResult runBy(Rulebook rulebook) {
        Assessment assessment = rulebook.assess(register, asOf);
        return new ScenarioResult(this, assessment, new Verdict(assessment, expected).failures());
    }

    /** Its name and place: {@code the report is handed in (reports.yaml:3)}. */
    @Override
    public String toString() {
        return name + " (" + file.getFileName() + ":" + line + ")";
    }
}
