package org.ccm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioRuns;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that analysts copy, with their scenarios. */
class ExampleRulesTest {

    private static final Path RULES = Path.of("rules");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_passes() {
        return ScenarioRuns.of(Rulebook.standard()).run(Scenarios.read(RULES)).stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.scenario().toString(),
                        () -> assertThat(result.passed()).as(result.text()).isTrue()));
    }

    @Test
    void every_rule_has_scenarios_beside_it() throws IOException {
        var byRules = Scenarios.read(RULES).stream().collect(Collectors.groupingBy(Scenario::rules));

        assertThat(files()).hasSizeGreaterThanOrEqualTo(9).allSatisfy(file -> assertThat(byRules.get(List.of(file)))
                .as("scenarios that name " + file)
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void every_rule_begins_with_why() throws IOException {
        assertThat(files()).allSatisfy(file -> assertThat(file).content().startsWith("// "));
    }

    @Test
    void all_of_them_go_together_without_a_warning() {
        try (Rulebook all = Rulebook.standard().plus(RuleSource.directory(RULES))) {
            assertThat(all.warnings()).isEmpty();
        }
    }
}
