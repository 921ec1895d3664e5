package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Assumption;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of scenarios. */
class ScenarioRunTest {

    private static final Path FAILING = Path.of("src/test/resources/org/ccm/scenario/failing");

    private static final Path WITH_RULES = Path.of("src/test/resources/org/ccm/scenario/rules");

    @TempDir
    private Path directory;

    private Scenario scenario(String... lines) throws IOException {
        Path file = directory.resolve("scenario.yaml");
        Files.writeString(
                file, "scenarios:\n  - name: one\n    as-of: 2019-11-20\n    " + String.join("\n    ", lines));
        return Scenarios.read(file).get(0);
    }

    @Test
    void a_failure_says_what_was_expected_and_what_is_found_and_why() throws IOException {
        String found = Scenarios.read(FAILING).stream()
                        .map(scenario -> scenario.run(Rulebook.standard()))
                        .map(ScenarioResult::text)
                        .collect(Collectors.joining("\n"))
                + "\n";
        Path golden = FAILING.resolve("failing.txt");
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.writeString(golden, found);
        }
        assertThat(found)
                .as("if the change is meant, run the tests with -Dccm.updateGolden")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void a_failure_knows_its_line() {
        assertThat(Scenarios.read(FAILING).get(0).run(Rulebook.standard()).failures())
                .extracting(ScenarioResult.Failure::line)
                .containsExactly(6);
    }

    @Test
    void a_scenario_knows_where_it_stands() {
        assertThat(Scenarios.read(FAILING).get(1)).hasToString("the year is another (failing.yaml:7)");
    }

    @Test
    void running_twice_gives_the_same() {
        Scenario scenario = Scenarios.read(FAILING).get(6);
        assertThat(scenario.run(Rulebook.standard()).failures())
                .isEqualTo(scenario.run(Rulebook.standard()).failures());
    }

    @Test
    void a_scenario_without_register_and_facts_is_about_the_record() throws IOException {
        assertThat(scenario("expect: { exactly: [] }").register()).isSameAs(Register.reference());
    }

    @Test
    void facts_stand_on_States_in_which_nothing_has_happened() throws IOException {
        Scenario scenario = scenario("facts: { adherence: [] }", "expect: { exactly: [] }");
        ScenarioResult result = scenario.run(Rulebook.standard());

        assertThat(result.passed()).as(result.text()).isTrue();
        assertThat(result.text()).isEqualTo("passed: one");
        assertThat(scenario.register()).isEqualTo(Scenarios.bareRegister());
        assertThat(Scenarios.bareRegister().states())
                .hasSameSizeAs(Register.reference().states());
    }

    @Test
    void facts_can_be_added_to_the_record() throws IOException {
        Scenario scenario = scenario(
                "register: reference",
                "facts:",
                "  adherence: [ { code: MNG, action: accession, date: 2019-11-01 } ]",
                "expect: { at-least: [ entry-into-force-pending:MNG ] }");
        assertThat(scenario.run(Rulebook.standard()).passed()).isTrue();
        assertThat(scenario.register().treatyActions()).last().satisfies(row -> {
            assertThat(row.state()).isEqualTo(StateCode.of("MNG"));
            assertThat(row.sources()).containsExactly(Assumption.SOURCE.id());
        });
    }

    @Test
    void a_fact_keeps_the_sources_and_the_confidence_that_it_names() throws IOException {
        Register register = scenario(
                        "facts:",
                        "  adherence:",
                        "    - { code: MNG, action: accession, date: 2019-11-01, sources: [ S:untc-mondiale ] }",
                        "    - { code: AND, action: accession, date: 2019-11-01, confidence: unsourced, note: }",
                        "expect: { exactly: [] }")
                .register();
        assertThat(register.treatyActions())
                .extracting(row -> row.sources() + " " + row.confidence())
                .containsExactly("[S:untc-mondiale] SINGLE", "[] UNSOURCED");
    }

    @Test
    void a_register_can_lie_beside_the_scenario() throws IOException {
        Scenarios.bareRegister().writeTo(directory.resolve("small"));
        assertThat(scenario("register: small", "expect: { exactly: [] }").register())
                .isEqualTo(Scenarios.bareRegister());
    }

    @Test
    void a_register_that_is_damaged_is_told_with_its_first_problem() throws IOException {
        Scenarios.bareRegister().writeTo(directory.resolve("small"));
        Files.delete(directory.resolve("small/adherence.csv"));
        assertThatThrownBy(() -> scenario("register: small", "expect: { exactly: [] }"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("[bad-register]")
                .hasMessageContaining("the first of 1 problems: adherence.csv: this table is required");
    }

    @Test
    void rules_of_a_scenario_run_beside_those_of_the_rulebook() {
        for (Scenario scenario : Scenarios.read(WITH_RULES)) {
            ScenarioResult result = scenario.run(Rulebook.standard());
            assertThat(result.passed()).as(result.text()).isTrue();
        }
        assertThat(Rulebook.standard().added())
                .as("the rulebook stays as it is")
                .isEmpty();
    }

    @Test
    void rules_of_a_scenario_that_are_wrong_are_refused_when_it_runs() throws IOException {
        Files.writeString(directory.resolve("mine.drl"), "rule mine");
        Scenario scenario = scenario("rules: [ mine.drl ]", "expect: { none: [ withdrawn:GNB ] }");

        assertThat(scenario.rules()).containsExactly(directory.resolve("mine.drl"));
        assertThatThrownBy(() -> scenario.run(Rulebook.standard())).isInstanceOf(RuleException.class);
    }

    @Test
    void dates_and_numbers_need_no_quotation_marks() throws IOException {
        Scenario scenario = scenario(
                "article: 4",
                "expect:",
                "  obligations:",
                "    - { state: HRV, article: 4, episode: 1, deadline: 2020-08-01 }");
        assertThat(scenario.article()).contains("4");
        assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2019, 11, 20));
        assertThat(scenario.run(Rulebook.standard()).passed()).isTrue();
    }

    @Test
    void a_byte_order_mark_and_lines_ended_as_on_Windows_change_nothing() throws IOException {
        Path file = directory.resolve("windows.yaml");
        Files.writeString(
                file,
                "\ufeffscenarios:\r\n  - name: one\r\n    as-of: 2019-11-20\r\n    expect: { none: [ withdrawn:GNB ] }\r\n");
        assertThat(Scenarios.read(file)).singleElement().satisfies(scenario -> assertThat(scenario.line())
                .isEqualTo(2));
    }

    @Test
    void rules_that_a_file_names_hold_for_all_its_scenarios() throws IOException {
        Files.copy(WITH_RULES.resolve("long-signatory.drl"), directory.resolve("long-signatory.drl"));
        Path file = directory.resolve("two.yaml");
        Files.writeString(file, """
                rules: [ long-signatory.drl ]
                scenarios:
                  - name: Angola signed at the opening
                    as-of: 2019-11-20
                    expect: { at-least: [ signed-at-the-opening:AGO ] }
                  - name: a State Party did too
                    as-of: 2019-11-20
                    rules: [ long-signatory.drl ]
                    expect: { at-least: [ signed-at-the-opening:GNB ] }
                """);

        List<ScenarioResult> results = ScenarioRuns.of(Rulebook.standard()).run(Scenarios.read(file));

        assertThat(results).extracting(ScenarioResult::passed).containsExactly(true, false);
        assertThat(results)
                .extracting(result -> result.scenario().name())
                .containsExactly("Angola signed at the opening", "a State Party did too");
    }

    @Test
    void running_scenarios_without_rules_leaves_the_rulebook_open() throws IOException {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.file(WITH_RULES.resolve("long-signatory.drl")))) {
            List<Scenario> scenarios = List.of(scenario("expect: { at-least: [ signed-at-the-opening:AGO ] }"));

            assertThat(ScenarioRuns.of(mine).run(scenarios).get(0).passed()).isTrue();
            assertThat(ScenarioRuns.of(mine).run(scenarios).get(0).passed()).isTrue();
        }
    }
}
