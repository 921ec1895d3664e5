package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm dossier and ccm letter. */
class LetterTest {

    /** What was written, wherever its lines break. */
    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-08-01", "2013-10-01", "2019-11-20", "2026-02-20", "2026-12-31"})
    void a_dossier_of_any_day_obeys_the_schema(String day) {
        assertThat(Answers.violations("dossier", Answers.json("dossier", "--as-of", day)))
                .isEmpty();
    }

    @Test
    void a_dossier_names_the_next_meeting_and_the_findings() {
        JsonNode dossier = Answers.json("dossier", "--as-of", "2019-11-20");

        assertThat(dossier.get("next").get("id").asText()).isEqualTo("2RC.1");
        assertThat(Answers.each(dossier.get("items"))
                        .filter(item -> item.has("finding"))
                        .map(item -> item.get("finding").asText())
                        .toList())
                .contains("promise-open:ZAF:annual-report:2018", "initial-report-due:GMB");
    }

    @Test
    void a_dossier_reads_as_text() {
        assertThat(words(Run.ccm("dossier", "--as-of", "2019-11-20")))
                .contains(
                        "Second Review Conference, first part",
                        "Promises: 2",
                        "South Africa announced",
                        "New parties: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SSD --as-of 2023-08-03", "NOR", "AGO --deposit 2026-03-10", "Zimbabwe --deposit 2026-03-10"})
    void a_letter_obeys_the_schema(String arguments) {
        JsonNode letter = Answers.json(("letter " + arguments).split(" "));

        assertThat(Answers.violations("letter", letter)).isEmpty();
        assertThat(letter.get("assumed").asBoolean()).isEqualTo(arguments.contains("--deposit"));
    }

    @Test
    void a_letter_reads_as_text() {
        assertThat(words(Run.ccm("letter", "SSD", "--as-of", "2023-08-03")))
                .contains("Letter for South Sudan", "on 1 February 2024. (Article 17(2))", "by 1 February 2034.");
    }

    @Test
    void a_state_that_has_not_joined_needs_a_day() {
        assertThat(Run.ccm("letter", "ZWE").err()).contains("Maybe --deposit DATE");
        assertThat(Run.ccm("letter", "NOR", "--deposit", "2026-03-10").code()).isEqualTo(2);
    }
}
