package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ccm.change.Change;
import org.ccm.difference.Move;
import org.ccm.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ccm diff. */
class DiffTest {

    private static JsonNode since;

    @BeforeAll
    static void ask() {
        since = Answers.json("diff", "--as-of", "2019-11-20", "--to", "2020-11-25");
    }

    private static JsonNode shift(JsonNode answer, String subject) {
        return Answers.each(answer.get("shifts"))
                .filter(shift -> shift.get("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_shift_says_what_was_what_is_and_why() {
        JsonNode report = shift(since, "initial-report:PHL");

        assertThat(report.get("move").asText()).isEqualTo("resolved");
        assertThat(report.get("article").asText()).isEqualTo("7(1)");
        assertThat(report.get("before").get(0).get("id").asText()).isEqualTo("initial-report-due:PHL");
        assertThat(report.get("after")).isEmpty();
        assertThat(report.get("causes")).singleElement().satisfies(cause -> {
            assertThat(cause.get("because").asText()).isEqualTo("fulfilled");
            assertThat(cause.get("sentence").asText()).contains("11 December 2019");
            assertThat(cause.get("sources").get(0).asText()).isEqualTo("R:CCM-NEWS-2019-PHL");
        });
    }

    @Test
    void what_has_not_changed_is_counted_and_shown_when_asked_for() {
        JsonNode all = Answers.json("diff", "--as-of", "2019-11-20", "--to", "2020-11-25", "--all", "--state", "RWA");

        assertThat(Answers.each(since.get("shifts"))
                        .map(shift -> shift.get("move").asText()))
                .doesNotContain("unchanged");
        assertThat(since.get("counts").get("unchanged").asInt()).isGreaterThan(100);
        assertThat(shift(all, "initial-report:RWA").get("move").asText()).isEqualTo("unchanged");
    }

    @Test
    void the_kind_of_either_side_is_asked_for() {
        JsonNode passed = Answers.json(
                "diff", "--as-of", "2020-02-25", "--to", "2020-02-26", "--kind", "clearance-extension-request-due");

        assertThat(Answers.each(passed.get("shifts"))
                        .map(shift -> shift.get("subject").asText()))
                .containsExactly("clearance:BIH:1", "clearance:CHL:1", "clearance:LBN:1");
    }

    @Test
    void text_says_once_what_is_to_be_said_of_many_states() {
        Run run = Run.line("diff --as-of 2023-12-31 --to 2024-01-01 --kind annual-report-due");

        assertThat(run.out()).contains("alike", "From 1 January 2024 on annual reports for 2023 are due. AFG ALB");
        assertThat(run.out().lines()).hasSizeLessThan(40);
    }

    @Test
    void two_registers_are_compared_on_one_day(@TempDir Path temporary) {
        Path directory = temporary.resolve("mine");
        Change.parse("PHL initial-report 2019-11-01", Register.reference())
                .applyTo(Register.reference())
                .writeTo(directory);

        JsonNode answer = Answers.json("diff", "--as-of", "2019-11-20", "--to-register", directory.toString());

        assertThat(answer.get("after").get("asOf").asText()).isEqualTo("2019-11-20");
        assertThat(answer.get("before").get("register").asText()).isEqualTo("reference");
        assertThat(Answers.each(answer.get("shifts"))
                        .map(shift -> shift.get("subject").asText()))
                .containsExactly("initial-report:PHL");
        assertThat(Run.line("diff --as-of 2019-11-20 --to-register " + directory)
                        .out())
                .startsWith("Difference from 2019-11-20 (reference) to 2019-11-20 (mine)\nRegister: mine;");
    }

    @Test
    void two_sets_of_rules_are_compared_on_one_day(@TempDir Path directory) throws IOException {
        Path rules = directory.resolve("signatories.drl");
        Files.writeString(rules, """
                rule "signed-and-waiting" @article("16") @reason("{$state} signed.")
                when
                    Signature( $state : state )
                    AdherenceRecord()
                    not Deposit( state == $state )
                then
                    insertLogical( OwnFinding.info("signed-and-waiting", $state) );
                end
                """);

        JsonNode answer = Answers.json(
                "diff", "--as-of", "2019-11-20", "--to-rules", rules.toString(), "--kind", "signed-and-waiting");

        assertThat(answer.get("shifts")).hasSize(14);
        assertThat(answer.get("shifts")
                        .get(0)
                        .get("causes")
                        .get(0)
                        .get("because")
                        .asText())
                .isEqualTo("rule");
    }

    @Test
    void csv_has_a_row_for_each_shift() {
        Run run = Run.line("diff --as-of 2025-03-05 --to 2025-03-06 --format csv");

        assertThat(run.out().lines().findFirst())
                .contains("move,subject,state,article,kind,episode,reportingYear,certainty,before,after,because,"
                        + "sentences,sources");
        assertThat(run.out().lines()).hasSize(9).anyMatch(line -> line.startsWith("new,withdrawn:LTU,LTU,20(3)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff --as-of 2019-11-20 | there is nothing to compare with",
                "diff --to 2020-13-01 | --to: \"2020-13-01\" is not a day",
                "diff --to 2020-11-25 --kind clearance-deadline | --kind: there is no kind \"clearance-deadline\"",
                "diff --to 2020-11-25 --state Libanon | Libanon",
            })
    void a_mistake_is_answered_with_a_sentence(String command, String sentence) {
        Run run = Run.line(command.strip());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence.strip(), "Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-12-03, 2026-02-20",
        "2019-11-20, 2020-11-25",
        "2025-12-31, 2025-03-01",
    })
    void answers_obey_the_schema(String from, String to) {
        assertThat(Answers.violations("diff", Answers.json("diff", "--as-of", from, "--to", to, "--all")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--state GMB", "--state LBN", "--kind clearance-extension-request-due", "--kind withdrawn"})
    void what_was_asked_about_is_counted(String asked) {
        String question = "diff --as-of 2019-11-20 --to 2020-11-25 " + asked;
        JsonNode changed = Answers.json(question.split(" "));
        JsonNode all = Answers.json((question + " --all").split(" "));

        assertThat(changed.get("counts")).isEqualTo(all.get("counts"));
        for (Move move : Move.values()) {
            assertThat(all.get("counts").get(move.word()).asLong())
                    .as(move.word())
                    .isEqualTo(Answers.each(all.get("shifts"))
                            .filter(shift -> shift.get("move").asText().equals(move.word()))
                            .count());
        }
    }

    @Test
    void the_heading_counts_what_was_asked_about() {
        assertThat(Run.line("diff --as-of 2019-11-20 --to 2020-11-25 --state GMB --kind initial-report-due")
                        .out())
                .contains("its record ends on 2026-02-20. 1 resolved.\n");
    }
}
