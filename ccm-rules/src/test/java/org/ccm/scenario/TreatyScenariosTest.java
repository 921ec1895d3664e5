package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The known answers of the treaty as scenarios, as people write them who know no Java. */
class TreatyScenariosTest {

    static final Path TREATY = Path.of("src/test/resources/org/ccm/scenario/treaty");

    @TestFactory
    Stream<DynamicTest> every_scenario_passes() {
        return Scenarios.read(TREATY).stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.toString(), () -> {
                    ScenarioResult result = scenario.run(Rulebook.standard());
                    assertThat(result.passed()).as(result.text()).isTrue();
                }));
    }

    @Test
    void every_scenario_names_the_provision_that_it_tests() {
        List<Scenario> scenarios = Scenarios.read(TREATY);

        assertThat(scenarios).hasSizeGreaterThan(30).allMatch(scenario -> scenario.article()
                .isPresent());
        assertThat(scenarios)
                .extracting(scenario -> scenario.article().orElseThrow().replaceAll("\\(.*", ""))
                .contains("1", "3", "4", "5", "6", "7", "9", "17", "20", "21");
    }
}
