package org.ccm.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioResult;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios as JUnit tests, one each, which know the file and the line on which they stand.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioTests.in(Path.of("src/test/scenarios"));
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * The scenarios of a file, or of all files below a directory, by the Convention's rules and those that a scenario
     * names.
     *
     * @throws org.ccm.scenario.ScenarioException if the files cannot be used
     * @throws IllegalArgumentException if there is no scenario in them, since such a test could not fail
     */
    public static Stream<DynamicNode> in(Path fileOrDirectory) {
        return in(fileOrDirectory, Rulebook.standard());
    }

    /** The same by the rules of a rulebook, which stays open. */
    public static Stream<DynamicNode> in(Path fileOrDirectory, Rulebook rulebook) {
        Map<Path, List<Scenario>> files = Scenarios.read(fileOrDirectory).stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no scenario in " + fileOrDirectory + ". Maybe its files end in neither .yaml nor .yml?");
        }
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        String.valueOf(file.getKey().getFileName()),
                        file.getKey().toUri(),
                        file.getValue().stream().map(scenario -> test(scenario, rulebook))));
    }

    private static DynamicTest test(Scenario scenario, Rulebook rulebook) {
        URI place = URI.create(scenario.file().toUri() + "?line=" + scenario.line());
        return DynamicTest.dynamicTest(scenario.name(), place, () -> {
            ScenarioResult result = scenario.run(rulebook);
            if (!result.passed()) {
                throw new AssertionError(result.text());
            }
        });
    }
}
