package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ccm rules new, check, test and watch: rules of one's own. */
class RulesOfOnesOwnTest {

    @TempDir
    private Path directory;

    private Path rule;
    private Path scenarios;

    @BeforeEach
    void begin() {
        Run run = Run.ccm("rules", "new", "signed-in-asean", "--dir", directory.toString());
        assertThat(run.code()).as(run.err()).isZero();
        rule = directory.resolve("signed-in-asean.drl");
        scenarios = directory.resolve("signed-in-asean.yaml");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    @Test
    void a_new_rule_is_free_of_mistakes() {
        Run run = Run.ccm("rules", "check", "--strict", rule.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("No mistakes in 1 file.\n");
    }

    @Test
    void a_new_rule_passes_its_scenarios() {
        Run run = Run.ccm("rules", "test", directory.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("passed: signed-in-asean finds a member of ASEAN that signed and has not ratified\n")
                .endsWith("3 passed, 0 failed.\n");
    }

    @Test
    void what_is_there_is_not_overwritten() {
        Run run = Run.ccm("rules", "new", "signed-in-asean", "--dir", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already").contains("Maybe another name?");
    }

    @Test
    void a_new_rule_needs_a_name_in_kebab_case() {
        Run run = Run.ccm("rules", "new", "SignedInAsean");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"SignedInAsean\" is no name of a rule");
    }

    @Test
    void mistakes_are_listed_with_their_place_and_give_exit_code_2() throws IOException {
        replace(rule, "organization ==", "organisation ==");

        Run run = Run.ccm("rules", "check", rule.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(rule + """
                :4:17: error [unknown-part] in rule "signed-in-asean": a Membership has no part "organisation".
                    Membership( organisation == "ASEAN", $state : state )
                                ^^^^^^^^^^^^
                  Maybe you meant "organization"?
                """);
        assertThat(run.err()).isEqualTo("1 error and 0 warnings in 1 file.\n");
    }

    @Test
    void mistakes_are_data_for_other_programs() throws IOException {
        replace(rule, "organization ==", "organisation ==");

        Run run = Run.ccm("rules", "check", rule.toString(), "--format", "json");

        JsonNode answer = Answers.read(run.out());
        assertThat(answer.get("usable").asBoolean()).isFalse();
        JsonNode diagnostic = answer.get("diagnostics").get(0);
        assertThat(diagnostic.get("code").asText()).isEqualTo("unknown-part");
        assertThat(diagnostic.get("line").asInt()).isEqualTo(4);
        assertThat(diagnostic.get("column").asInt()).isEqualTo(17);
        assertThat(diagnostic.get("excerpt").asText()).isEqualTo("organisation");
        assertThat(diagnostic.get("hint").asText()).isEqualTo("Maybe you meant \"organization\"?");
    }

    @Test
    void what_is_doubtful_counts_only_where_asked_to() throws IOException {
        replace(rule, "    AdherenceRecord()\n", "");

        Run run = Run.ccm("rules", "check", rule.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("warning [absence-not-established]");

        assertThat(Run.ccm("rules", "check", "--strict", rule.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void a_directory_without_rules_is_bad_input() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        for (String command : new String[] {"check", "test"}) {
            Run run = Run.ccm("rules", command, empty.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("in " + empty).contains("Maybe");
        }
    }

    @Test
    void a_scenario_that_comes_out_otherwise_gives_exit_code_1() throws IOException {
        replace(scenarios, "signed-in-asean:IDN", "signed-in-asean:PHL");

        Run run = Run.ccm("rules", "test", scenarios.toString(), "--rules", rule.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("signed-in-asean.yaml:8: expected signed-in-asean:PHL, which is not found.")
                .endsWith("2 passed, 1 failed.\n");
    }

    @Test
    void a_scenario_that_cannot_be_read_gives_exit_code_2() throws IOException {
        replace(scenarios, "as-of: 2019-11-20", "as-of: 2019-11-31");

        Run run = Run.ccm("rules", "test", scenarios.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the scenarios cannot be used").contains("signed-in-asean.yaml:5:12");
    }

    @Test
    void scenarios_are_data_for_other_programs() {
        JsonNode answer = Answers.json("rules", "test", scenarios.toString());

        assertThat(answer.get("passed").asInt()).isEqualTo(3);
        assertThat(answer.get("scenarios").get(0).get("article").asText()).isEqualTo("21(1)");
    }

    @Test
    void watching_checks_and_tests_at_once() {
        Run run = Run.ccm("rules", "watch", directory.toString(), "--rounds", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("3 passed, 0 failed.\n");
        assertThat(run.err()).contains("No mistakes in 1 file.");
    }

    @Test
    void watching_checks_again_when_a_file_is_saved() throws Exception {
        Thread editor = new Thread(() -> {
            try {
                for (int saved = 0; saved < 100; saved++) {
                    Thread.sleep(300);
                    Files.writeString(rule, Files.readString(rule).replace("organization ==", "organisation =="));
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        editor.start();
        try {
            Run run = Run.ccm("rules", "watch", rule.toString(), "--rounds", "3");

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("error [unknown-part]");
        } finally {
            editor.interrupt();
            editor.join();
        }
    }
}
