package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many scenarios, and the rules that they name. */
class ScenarioRunsTest {

    private static final String RULE = """
            rule "signed" @article("15") @reason("{$state} signed.")
            when
                Signature( $state : state )
            then
                insertLogical( OwnFinding.info("signed", $state) );
            end
            """;

    private static final String SCENARIOS = """
            scenarios:
              - name: with the rule
                as-of: 2019-11-20
                rules: [ signed.drl ]
                expect: { at-least: [ "signed:PHL" ] }
              - name: without it
                as-of: 2019-11-20
                expect: { at-least: [ "initial-report-due:PHL" ] }
              - name: with the rule, and otherwise than expected
                as-of: 2019-11-20
                rules: [ signed.drl ]
                expect: { none: [ "signed:PHL" ] }
            """;

    @TempDir
    private Path directory;

    private Path rule;
    private List<Scenario> scenarios;

    @BeforeEach
    void write() throws IOException {
        rule = Files.writeString(directory.resolve("signed.drl"), RULE);
        scenarios = Scenarios.read(Files.writeString(directory.resolve("signed.yaml"), SCENARIOS));
    }

    @Test
    void results_come_in_the_order_of_the_scenarios() {
        List<ScenarioResult> results = ScenarioRuns.of(Rulebook.standard()).run(scenarios);

        assertThat(results).extracting(ScenarioResult::scenario).isEqualTo(scenarios);
        assertThat(results).extracting(ScenarioResult::passed).containsExactly(true, true, false);
    }

    @Test
    void rules_that_the_rulebook_has_are_not_added_again() {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.file(rule))) {
            assertThatThrownBy(() -> ScenarioRuns.of(mine).run(scenarios))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining("rule-twice");

            Path named = directory.resolve(".").resolve("signed.drl");
            assertThat(ScenarioRuns.of(mine).having(List.of(named)).run(scenarios))
                    .extracting(ScenarioResult::passed)
                    .containsExactly(true, true, false);
        }
    }

    @Test
    void each_file_of_rules_is_told_once() throws IOException {
        assertThat(ScenarioRuns.rulesOf(scenarios)).containsExactly(rule.toRealPath());
    }
}
