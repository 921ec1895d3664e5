package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm rules list, show, coverage, vocabulary and book. */
class RulesCommandTest {

    @TempDir
    private Path directory;

    @Test
    void every_rule_is_listed() {
        assertThat(Answers.json("rules", "list").get("rules"))
                .hasSize(Rulebook.standard().rules().size());
    }

    @Test
    void rules_of_one_article_are_listed_alone() {
        assertThat(Answers.each(Answers.json("rules", "list", "--article", "17").get("rules")))
                .extracting(rule -> rule.get("rule").asText())
                .containsExactly("bound-with-the-convention", "bound-later", "entry-into-force-pending");
    }

    @Test
    void a_rule_is_shown_as_it_is_written() {
        Run run = Run.ccm("rules", "show", "withdrawal-pending");

        assertThat(run.out())
                .startsWith("withdrawal-pending (Article 20(3))\nSays: {state} has given notice of withdrawal")
                .contains("consent/findings.drl:18")
                .contains("    not Reached( day == $effective )\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules | A command is missing. Maybe \"ccm rules list\"?",
                "rules show inital-report-overdue | there is no rule \"inital-report-overdue\". Maybe initial-report-overdue?",
                "rules vocabulary Balot | no fact and no value \"Balot\". Maybe Ballot?",
                "rules coverage --every 0 | --every: 0 is no step. Maybe 1, for all days?",
                "rules coverage --without-record | there is nothing to cover. Maybe --scenarios PATH?",
                "rules list --rules nowhere.drl | --rules: nowhere.drl",
                "rules check nowhere.drl | nowhere.drl",
                "rules test nowhere.yaml | there is no such file or directory",
                "rules list --format xml | Maybe",
            })
    void a_mistake_is_answered_with_a_way_out(String command, String message) {
        Run run = Run.ccm(command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ccm: ").contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "check", "test", "coverage", "vocabulary", "book", "new", "watch"})
    void every_command_explains_itself(String command) {
        Run run = Run.ccm("rules", command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: ccm rules " + command);
    }

    @Test
    void coverage_tells_which_condition_is_never_met() throws Exception {
        Files.writeString(directory.resolve("left.drl"), """
                rule "left" @article("20") @reason("{$state}")
                when
                    Membership( organization == "ASEAN", $state : state )
                    WithdrawalNotice( state == $state )
                then
                    insertLogical( OwnFinding.info("left", $state) );
                end
                """);

        JsonNode answer = Answers.json("rules", "coverage", "left", "--every", "60", "--rules", directory.toString());

        assertThat(answer.get("fired").asInt()).isZero();
        JsonNode never = answer.get("coverage").get(0).get("neverMet");
        assertThat(never.get("condition").asInt()).isEqualTo(2);
        assertThat(never.get("line").asInt()).isEqualTo(4);
        assertThat(never.get("text").asText()).isEqualTo("WithdrawalNotice( state == $state )");
    }

    @Test
    void coverage_of_scenarios_takes_the_rules_they_name() {
        assertThat(Run.ccm("rules", "new", "mine", "--dir", directory.toString())
                        .code())
                .isZero();

        Run run = Run.ccm(
                "rules",
                "coverage",
                "mine",
                "--without-record",
                "--scenarios",
                directory.toString(),
                "--rules",
                directory.toString());

        assertThat(run.out()).startsWith("1 of 1 rules fired.\n").contains("mine ");
    }

    @Test
    void the_vocabulary_is_the_document_of_the_repository() throws Exception {
        assertThat(Run.ccm("rules", "vocabulary").out()).isEqualTo(Files.readString(Path.of("../docs/vocabulary.md")));
    }

    @Test
    void the_vocabulary_is_data_for_other_programs() {
        JsonNode answer = Answers.json("rules", "vocabulary");

        JsonNode ballot = Answers.each(answer.get("facts"))
                .filter(fact -> fact.get("fact").asText().equals("Ballot"))
                .findFirst()
                .orElseThrow();
        assertThat(Answers.each(ballot.get("parts")))
                .extracting(part -> part.get("part").asText())
                .contains("cast", "resolution", "votedOn");
        assertThat(List.of("values", "kinds", "provisions", "states", "codes"))
                .allSatisfy(key -> assertThat(answer.get(key)).isNotEmpty());
    }

    @Test
    void the_book_has_every_article() {
        JsonNode answer = Answers.json("rules", "book");

        assertThat(Answers.each(answer.get("provisions"))
                        .filter(provision -> provision.has("title"))
                        .count())
                .isEqualTo(23);
        assertThat(Run.ccm("rules", "book").out()).contains("## Article 7: Transparency measures\n");
    }
}
