package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ccm.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ccm register check, and registers of one's own. */
class RegisterCheckTest {

    @TempDir
    private Path directory;

    private Path register;

    @BeforeEach
    void write() {
        register = directory.resolve("mine");
        Register.reference().writeTo(register);
    }

    private void damage() throws IOException {
        Path states = register.resolve("states.csv");
        Files.writeString(states, Files.readString(states).replace("\nAFG,", "\nAfG,"));
    }

    @Test
    void a_register_without_problems_is_summed_up() {
        Run run = Run.ccm("register", "check", register.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Register mine: no problems; its record ends on 2026-02-20.")
                .containsPattern("states +197\n");
    }

    @Test
    void the_reference_register_is_checked_where_none_is_named() {
        JsonNode answer = Answers.json("register", "check");

        assertThat(answer.get("register").asText()).isEqualTo("reference");
        assertThat(answer.get("valid").asBoolean()).isTrue();
        assertThat(answer.get("problems")).isEmpty();
    }

    @Test
    void problems_are_listed_one_a_line_and_give_exit_code_2() throws IOException {
        damage();

        Run run = Run.ccm("register", "check", register.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z_]+\\.csv:\\d+.*"))
                .anyMatch(line -> line.startsWith("states.csv:2, column code: \"AfG\""));
    }

    @Test
    void problems_are_rows_in_json_and_csv() throws IOException {
        damage();

        JsonNode answer = Answers.read(Run.ccm("register", "check", register.toString(), "--format", "json")
                .out());
        Run csv = Run.ccm("register", "check", register.toString(), "--format", "csv");

        assertThat(answer.get("valid").asBoolean()).isFalse();
        assertThat(answer.get("problems").get(0).get("file").asText()).isEqualTo("states.csv");
        assertThat(csv.out().lines())
                .hasSize(1 + answer.get("problems").size())
                .startsWith("file,line,column,value,rule,hint");
    }

    @Test
    void a_command_that_needs_a_broken_register_lists_its_problems_on_standard_error() throws IOException {
        damage();

        Run run = Run.ccm("assess", "--register", register.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("ccm: the register cannot be used; it has ")
                .contains("\nstates.csv:2, ");
    }

    @Test
    void a_directory_that_is_not_there_is_a_problem_of_the_register() {
        Run run = Run.ccm("register", "check", directory.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("there is no such directory");
    }

    @Test
    void answers_name_the_register_after_its_directory() {
        assertThat(Answers.json("status", "--register", register.toString(), "--state", "CHE")
                        .get("register")
                        .asText())
                .isEqualTo("mine");
    }

    @Test
    void two_registers_at_once_are_bad_usage() {
        assertThat(Run.ccm("register", "check", "one", "--register", "two").code())
                .isEqualTo(2);
    }
}
