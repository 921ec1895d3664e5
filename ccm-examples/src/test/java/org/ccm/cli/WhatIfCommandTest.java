package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ccm.change.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm whatif. */
class WhatIfCommandTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("changes.yaml"), text);
    }

    @Test
    void a_report_resolves_what_was_overdue() {
        JsonNode answer = Answers.json("whatif", "--as-of", "2019-11-20", "--change", "GNB initial-report 2019-12-01");

        assertThat(answer.get("comparedOn").asText()).isEqualTo("2019-12-01");
        assertThat(Answers.each(answer.get("shifts"))
                        .map(shift -> shift.get("move").asText() + " "
                                + shift.get("subject").asText()))
                .startsWith("resolved initial-report:GNB");
    }

    @Test
    void what_lies_ahead_of_a_state_that_joins_shows_in_its_duties() {
        Run run = Run.line("whatif --as-of 2019-11-20 --change \"Angola ratification 2019-12-10\""
                + " --change \"AGO contamination-held\"");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Duties that would stand otherwise: 2", "2020-11-28", "2030-06-01", "in 354 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes:\n  - AGO ratification 2019-12-10\n  - AGO contamination-held\n",
                "- AGO ratification 2019-12-10\n- AGO contamination-held\n",
            })
    void changes_stand_in_a_file_too(String text) throws IOException {
        JsonNode answer = Answers.json(
                "whatif",
                "--as-of",
                "2019-11-20",
                "--changes",
                file(text).toString(),
                "--change",
                "GNB initial-report 2019-12-01");

        assertThat(Answers.each(answer.get("changes")).map(JsonNode::asText))
                .containsExactly(
                        "AGO ratification 2019-12-10", "AGO contamination-held", "GNB initial-report 2019-12-01");
        assertThat(answer.get("duties")).hasSize(3);
    }

    @Test
    void every_mistake_is_told_at_once_with_its_place_and_a_way_out() throws IOException {
        Run run = Run.ccm(
                "whatif",
                "--changes",
                file("- GNB initial-raport 2019-12-01\n- BRA accession 2019-12-01\n- 7: 8\n")
                        .toString(),
                "--change",
                "USA ratification 2026-01-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "they have 3 errors",
                        "changes.yaml:1:7: error [unreadable-change]",
                        "^^^^",
                        "Maybe initial-report?",
                        "changes.yaml:3:3: error [wrong-shape]",
                        "--change:1:1: error [impossible-change]",
                        "(Article 16)",
                        "Maybe accession: USA accession 2026-01-01?");
    }

    @Test
    void what_cannot_be_is_refused_with_the_provision() {
        Run run = Run.line("whatif --change \"LBN clearance-extension 2040-01-01 by 2RC.1\"");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("they have 1 error:", "Article 4", "Maybe");
    }

    @Test
    void an_empty_file_and_nothing_at_all_are_mistakes() throws IOException {
        assertThat(Run.ccm("whatif", "--changes", file("").toString()).err()).contains("the file is empty", "changes:");
        assertThat(Run.ccm("whatif", "--changes", directory.resolve("none.yaml").toString())
                        .err())
                .contains("there is no such file");
        assertThat(Run.ccm("whatif").err()).contains("nothing is assumed. Maybe");
        assertThat(Run.ccm("whatif", "--changes", file("changes: 7\n").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void help_lists_every_form_of_a_change() {
        String help = Run.ccm("whatif", "--help").out();

        assertThat(Change.forms()).allSatisfy(form -> {
            String word = form.split(" ")[1];
            String last = word.substring(word.lastIndexOf('-') + 1);
            assertThat(help).contains(last);
        });
    }

    @Test
    void csv_has_a_row_for_each_shift() {
        Run run = Run.line("whatif --as-of 2019-11-20 --change \"PHL initial-report 2019-12-01\" --format csv");

        assertThat(run.out().lines()).hasSize(2).anyMatch(line -> line.startsWith("resolved,initial-report:PHL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GNB initial-report 2019-12-01",
                "VUT accession 2019-12-01",
                "LTU withdrawal 2019-12-01",
                "LBN clearance-completion 2019-12",
            })
    void answers_obey_the_schema(String change) {
        assertThat(Answers.violations(
                        "whatif", Answers.json("whatif", "--as-of", "2019-11-20", "--change", change, "--all")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FRA initial-report 2011-01-01, '', Nothing that is found on 2019-11-20 would be otherwise.",
        "USA voluntary-report 2019-11-01, --all, Nothing that is found on 2019-11-20 would be otherwise.",
        // something follows, and not for whom it was asked
        "GNB initial-report 2019-11-20, --state PHL, Nothing that is found about these States on 2019-11-20 would be",
    })
    void that_nothing_follows_is_said(String change, String more, String sentence) {
        Run run = Run.line("whatif --as-of 2019-11-20 --change \"" + change + "\" " + more);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(sentence);
    }

    @Test
    void where_something_follows_it_is_not_said_that_nothing_does() {
        Run run = Run.line("whatif --as-of 2019-11-20 --change \"GNB initial-report 2019-11-20\" --state GNB");

        assertThat(run.out()).contains("3 resolved", "Resolved: 3").doesNotContain("Nothing that is found");
    }
}
