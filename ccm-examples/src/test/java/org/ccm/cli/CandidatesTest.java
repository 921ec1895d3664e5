package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ccm status --candidates and --weights. */
class CandidatesTest {

    @TempDir
    private Path directory;

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("mine.csv"), text).toString();
    }

    private static JsonNode zimbabwe(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"status", "--as-of", "2019-11-20", "--state", "ZWE"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return Answers.json(all).get("candidates").get(0);
    }

    @Test
    void candidates_have_a_score_and_each_signal_its_weight_and_sources() {
        JsonNode zimbabwe = zimbabwe("--candidates");

        assertThat(zimbabwe.get("score").asInt()).isEqualTo(9);
        assertThat(Answers.each(zimbabwe.get("signals"))
                        .filter(signal -> signal.get("certainty").asText().equals("established"))
                        .mapToInt(signal -> signal.get("weight").asInt())
                        .sum())
                .isEqualTo(9);
        assertThat(Answers.each(zimbabwe.get("signals")))
                .allSatisfy(signal -> assertThat(signal.get("sources")).isNotEmpty());
    }

    @Test
    void the_highest_score_comes_first_and_equal_scores_have_equal_ranks() {
        JsonNode status = Answers.json("status", "--candidates");
        JsonNode candidates = status.get("candidates");

        assertThat(Answers.violations("status", status)).isEmpty();
        assertThat(candidates.get(0).get("rank").asInt()).isEqualTo(1);
        for (int i = 1; i < candidates.size(); i++) {
            int before = candidates.get(i - 1).get("score").asInt();
            int score = candidates.get(i).get("score").asInt();
            int rank = candidates.get(i).get("rank").asInt();
            assertThat(score).isLessThanOrEqualTo(before);
            assertThat(rank)
                    .isEqualTo(
                            score == before ? candidates.get(i - 1).get("rank").asInt() : i + 1);
        }
    }

    @Test
    void weights_of_ones_own_change_the_score_and_say_why() throws IOException {
        String mine = file("signal,weight,why\ncommitment,40,a trial\n");
        JsonNode status = Answers.json("status", "--as-of", "2019-11-20", "--weights", mine);

        assertThat(zimbabwe("--weights", mine).get("score").asInt()).isEqualTo(9 - 4 + 40);
        assertThat(Answers.each(status.get("weights"))
                        .filter(weight -> weight.get("why").asText().equals("a trial"))
                        .map(weight -> weight.get("signal").asText()))
                .containsExactly("commitment");
    }

    @Test
    void all_problems_of_weights_are_told_at_once() throws IOException {
        Run run = Run.ccm("status", "--weights", file("signal,weight,why\ncomitment,4,test\nattended-workshop,x,\n"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                ccm: the weights cannot be used; they have 3 problems:
                mine.csv:2, column signal: "comitment" is no signal. Maybe commitment?
                mine.csv:3, column why: a weight says why. Maybe name who decided on it, and when?
                mine.csv:3, column weight: "x" is no whole number. Maybe 1, or -1 for a signal against?
                """);
    }

    @Test
    void weights_that_are_not_there_are_told() {
        Run run = Run.ccm("status", "--weights", "none.csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("ccm: --weights: the weights in none.csv cannot be read. Maybe the file is not there, or not"
                        + " UTF-8?\n");
    }

    @Test
    void csv_has_one_row_a_signal_and_one_for_a_candidate_without_any() throws IOException {
        String mine = file("signal,weight,why\n" + "vote-in-favour,0,test\nvote-moved-towards-yes,0,test\n");
        String csv = Run.ccm("status", "--as-of", "2019-11-20", "--weights", mine, "--format", "csv")
                .out();

        assertThat(csv.lines())
                .startsWith("rank,state,name,score,unverifiedScore,limbs,signal,on,about,weight,certainty,"
                        + "credentialsDisputed,sources")
                .filteredOn(line -> line.contains(",ZWE,"))
                .hasSize(2);
        assertThat(csv.lines()).anyMatch(line -> line.endsWith(",,,,,,,"));
    }

    @Test
    void text_is_as_recorded() throws IOException {
        Run run = Run.ccm("status", "--candidates", "--as-of", "2019-11-20", "--state", "ZWE", "--state", "AGO");

        assertThat(run.code()).isZero();
        Golden.compare("status-candidates.txt", run.out());
    }
}
