package org.ccm.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioRuns;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule one begins with. */
class RuleTemplateTest {

    @TempDir
    private Path directory;

    @Test
    void a_new_rule_has_no_mistake_and_passes_its_scenarios() throws IOException {
        RuleTemplate template = RuleTemplate.named("asean-signed-2");
        Path rule = directory.resolve(template.ruleFile());
        Files.writeString(rule, template.rule());
        Path scenarios = directory.resolve(template.scenarioFile());
        Files.writeString(scenarios, template.scenarios());

        List<Scenario> read = Scenarios.read(scenarios);
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.file(rule))) {
            assertThat(mine.warnings()).isEmpty();
        }
        assertThat(ScenarioRuns.of(Rulebook.standard()).run(read))
                .hasSize(3)
                .allSatisfy(
                        result -> assertThat(result.passed()).as(result.text()).isTrue());
    }

    @Test
    void its_name_is_in_kebab_case() {
        assertThatThrownBy(() -> RuleTemplate.named("My Rule")).hasMessageContaining("\"My Rule\"");
    }
}
