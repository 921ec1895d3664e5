package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ccm.scenario.ScenarioException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTestsTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/org/ccm/testkit/scenarios");

    @TempDir
    private Path directory;

    private static List<DynamicTest> tests() {
        List<DynamicNode> files = ScenarioTests.in(SCENARIOS).toList();
        assertThat(files).extracting(DynamicNode::getDisplayName).containsExactly("signed.yaml");
        return ((DynamicContainer) files.get(0))
                .getChildren()
                .map(DynamicTest.class::cast)
                .toList();
    }

    @Test
    void each_scenario_is_a_test_that_knows_its_file_and_line() {
        assertThat(tests())
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "Angola signed long ago", "the Philippines owe their initial report", "Zimbabwe owes one too");
        assertThat(tests().get(1).getTestSourceUri())
                .hasValueSatisfying(place ->
                        assertThat(place.toString()).startsWith("file:///").endsWith("scenarios/signed.yaml?line=8"));
    }

    /** With rules that it names, and without. */
    @TestFactory
    Stream<DynamicTest> a_scenario_whose_expectations_are_met_passes() {
        return tests().stream().limit(2);
    }

    @Test
    void a_scenario_whose_expectations_are_not_met_fails_with_all_there_is_to_say() {
        assertThatThrownBy(() -> tests().get(2).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("failed: Zimbabwe owes one too\n  signed.yaml:17: ");
    }

    @Test
    void files_that_cannot_be_read_are_refused() {
        assertThatThrownBy(() -> ScenarioTests.in(directory.resolve("none.yaml")))
                .isInstanceOf(ScenarioException.class);
    }

    @Test
    void a_directory_without_a_scenario_could_not_fail_and_is_refused() {
        assertThatCode(() -> ScenarioTests.in(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Maybe its files end in neither .yaml nor .yml?");
    }
}
