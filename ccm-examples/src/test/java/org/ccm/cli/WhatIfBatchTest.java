package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.RulebookSettings;
import org.ccm.examples.JoiningScenarios;
import org.ccm.examples.OwnParameters;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ccm whatif --batch. */
class WhatIfBatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SCENARIOS = List.of(
            "{\"name\": \"one\", \"asOf\": \"2019-11-20\", \"changes\": [\"GNB initial-report 2019-12-01\"]}",
            "{\"asOf\": \"2019-11-20\", \"changes\": [\"AGO ratification 2019-12-01\", \"ZWE accession 2020-01-02\"]}",
            "",
            "{\"changes\": [\"LBN clearance-extension 2029-05-01 by 3RC\"]}",
            "{\"asOf\": \"2019-11-20\", \"parameters\": {\"horizon\": {\"value\": \"6 months\", \"citation\": \"a try\"}}}",
            "{\"changes\": [\"AGO ratificaton 2027-01-01\"]}",
            "{\"name\": \"signed?\", \"changes\": [\"ZWE ratification 2027-01-01\"]}",
            "{}",
            "{");

    @TempDir
    private Path directory;

    private Path file(List<String> lines) throws IOException {
        return Files.write(directory.resolve("scenarios.jsonl"), lines);
    }

    private Run batch(List<String> lines, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("whatif", "--batch", file(lines).toString()));
        arguments.addAll(List.of(more));
        return Run.ccm(arguments.toArray(String[]::new));
    }

    private static List<JsonNode> lines(Run run) {
        return run.out().lines().map(Answers::read).toList();
    }

    @Test
    void each_line_is_answered_and_bad_ones_make_the_exit_code_two() throws IOException {
        Run run = batch(SCENARIOS);

        assertThat(lines(run).stream().map(line -> line.get("line").asInt())).containsExactly(1, 2, 4, 5, 6, 7, 8, 9);
        assertThat(lines(run).stream().map(line -> line.has("error")))
                .containsExactly(false, false, false, false, true, true, false, true);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ccm: 3 lines could not be answered; each has an error in its place.\n");
    }

    @Test
    void where_all_goes_well_nothing_is_said_and_the_exit_code_is_zero() throws IOException {
        Run run = batch(SCENARIOS.subList(0, 3));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lines(run)).hasSize(2);
    }

    @Test
    void scenarios_and_results_obey_their_schemas() throws IOException {
        for (JsonNode line : lines(batch(SCENARIOS))) {
            assertThat(Answers.violations("scenario-result", line))
                    .as(line.toString())
                    .isEmpty();
        }
        for (String scenario : SCENARIOS) {
            if (scenario.length() > 1) {
                assertThat(Answers.violations("scenario", Answers.read(scenario)))
                        .as(scenario)
                        .isEmpty();
            }
        }
        String written = JSON.writeValueAsString(
                JoiningScenarios.after(Register.reference(), 1).scenario(1).toPlain());
        assertThat(Answers.violations("scenario", Answers.read(written))).isEmpty();
        assertThat(Answers.violations("scenario", Answers.read("{\"asof\": \"2019-11-20\"}")))
                .isNotEmpty();
        assertThat(Answers.violations("scenario-result", Answers.read("{\"line\": 1}")))
                .isNotEmpty();
    }

    @Test
    void standard_input_gives_the_same_as_a_file() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(String.join("\n", SCENARIOS).getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Run.ccm("whatif", "--batch", "-")).isEqualTo(batch(SCENARIOS));
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void the_number_of_threads_changes_nothing(String threads) throws IOException {
        assertThat(batch(SCENARIOS, "--threads", threads)).isEqualTo(batch(SCENARIOS));
    }

    @Test
    void how_the_file_was_split_and_joined_changes_nothing_but_the_numbers_of_lines() throws IOException {
        List<JsonNode> whole = lines(batch(SCENARIOS));
        List<JsonNode> joined = new ArrayList<>();
        for (int[] part : new int[][] {{0, 1}, {1, 5}, {5, 9}}) {
            joined.addAll(lines(batch(SCENARIOS.subList(part[0], part[1]))));
        }

        assertThat(withoutNumbers(joined)).isEqualTo(withoutNumbers(whole));
    }

    private static List<JsonNode> withoutNumbers(List<JsonNode> lines) {
        lines.forEach(line -> ((ObjectNode) line).remove("line"));
        return lines;
    }

    @Test
    void one_answer_says_what_whatif_says_of_the_same_changes() throws IOException {
        JsonNode line = lines(batch(SCENARIOS)).get(1);
        JsonNode alone = Answers.json(
                "whatif",
                "--as-of",
                "2019-11-20",
                "--change",
                "AGO ratification 2019-12-01",
                "--change",
                "ZWE accession 2020-01-02");

        assertThat(line.get("comparedOn")).isEqualTo(alone.get("comparedOn"));
        assertThat(line.get("shifts").findValuesAsText("subject"))
                .isEqualTo(alone.get("shifts").findValuesAsText("subject"));
        assertThat(line.get("shifts").findValuesAsText("move"))
                .isEqualTo(alone.get("shifts").findValuesAsText("move"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --batch nowhere.jsonl                    | --batch: nowhere.jsonl cannot be read. Maybe the name is wrong?
            --batch .                                | --batch: . is a directory, not a file.
            --batch - --threads 0                    | --threads: 0 is not from 1 to 1000. Maybe leave it out?
            --threads 2                              | --threads is for many scenarios. Maybe --batch FILE is missing?
            --batch - --as-of 2019-11-20             | --as-of does not go with --batch, whose lines say what is asked.
            --batch - --change AGO                   | --change does not go with --batch, whose lines say what is asked.
            --batch - --format json                  | --format does not go with --batch, whose lines say what is asked.
            """)
    void what_cannot_be_asked_is_told(String options, String message) {
        Run run = Run.line("whatif " + options);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("ccm: " + message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_register_is_equal_after_a_library_for_json_wrote_and_read_it() throws IOException {
        String text = JSON.writeValueAsString(Register.reference().tables());

        assertThat(Register.ofTables(
                        JSON.readValue(text, new TypeReference<Map<String, List<Map<String, String>>>>() {})))
                .isEqualTo(Register.reference());
    }

    @Test
    void a_rulebook_finds_the_same_after_a_library_for_json_wrote_and_read_its_settings() throws IOException {
        Rulebook own = OwnParameters.rulebook();
        String text = JSON.writeValueAsString(own.settings().toPlain());
        LocalDate day = LocalDate.of(2019, 11, 20);

        RulebookSettings read = RulebookSettings.of(JSON.readValue(text, Map.class));

        assertThat(read).isEqualTo(own.settings());
        assertThat(read.rulebook().assess(Register.reference(), day).findings())
                .isEqualTo(own.assess(Register.reference(), day).findings());
    }
}
