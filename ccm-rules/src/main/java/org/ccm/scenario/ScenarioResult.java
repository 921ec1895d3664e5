package org.ccm.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;

/**
 * What came of a scenario.
 *
 * @param scenario which
 * @param assessment what was found
 * @param failures which expectations were not met, in their order
 */
public record ScenarioResult(Scenario scenario, Assessment assessment, List<Failure> failures) {

    /** Keeps a copy of the failures. */
    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    /**
     * An expectation that was not met.
     *
     * @param line the line of the file on which it stands
     * @param sentence what was expected and what was found, with the reason that the rules give
     */
    public record Failure(int line, String sentence) {}

    /** Whether every expectation was met. */
    public boolean passed() {
        return failures.isEmpty();
    }

    /** Whether it passed and, if not, why: one line for the scenario and one for each failure, with file and line. */
    public String text() {
        String file = String.valueOf(scenario.file().getFileName());
        return (passed() ? "passed: " : "failed: ")
                + scenario.name()
                + failures.stream()
                        .map(failure -> "\n  " + file + ":" + failure.line() + ": " + failure.sentence())
                        .collect(Collectors.joining());
    }
}
