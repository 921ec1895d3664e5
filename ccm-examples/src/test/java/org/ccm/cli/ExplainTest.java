package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** ccm explain, and ccm state. */
class ExplainTest {

    @Test
    void the_beginning_of_an_id_explains_all_that_begin_so() {
        JsonNode answer = Answers.json("explain", "annual-report-overdue:ZAF", "--as-of", "2019-11-20");

        assertThat(Answers.each(answer.get("explanations"))
                        .map(found -> found.get("id").asText()))
                .containsExactly("annual-report-overdue:ZAF:2017", "annual-report-overdue:ZAF:2018");
    }

    @Test
    void a_finding_named_twice_is_explained_once() {
        JsonNode answer = Answers.json(
                "explain", "annual-report-overdue:ZAF:2018", "annual-report-overdue:ZAF", "--as-of", "2019-11-20");

        assertThat(answer.get("explanations")).hasSize(2);
    }

    @Test
    void json_has_the_proof_with_parameters_and_sources() {
        JsonNode proof = Answers.json("explain", "initial-report-overdue:RWA", "--as-of", "2019-11-20")
                .get("explanations")
                .get(0);

        assertThat(proof.get("reasons").get(0).get("rule").asText()).isEqualTo("initial-report-overdue");
        assertThat(Answers.each(proof.get("parameters"))
                        .map(parameter -> parameter.get("name").asText() + " = "
                                + parameter.get("value").asText()))
                .contains("initial-report = 180 days");
        assertThat(Answers.each(proof.get("citedSources"))
                        .map(source -> source.get("id").asText()))
                .containsExactlyElementsOf(
                        Answers.each(proof.get("sources")).map(JsonNode::asText).toList());
        assertThat(Answers.each(proof.get("citedSources")))
                .allSatisfy(source -> assertThat(source.get("title").asText()).isNotEmpty());
    }

    @Test
    void csv_has_one_row_a_source() {
        assertThat(Run.ccm("explain", "initial-report-overdue:RWA", "--as-of", "2019-11-20", "--format", "csv")
                        .out()
                        .lines())
                .hasSizeGreaterThan(1)
                .startsWith("finding,certainty,rule,article,source,title,publisher,date,location");
    }

    @Test
    void a_misspelt_state_is_answered_with_the_nearest_id() {
        Run run = Run.ccm("explain", "initial-report-overdue:GNW", "--as-of", "2019-11-20");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("ccm: nothing is found under \"initial-report-overdue:GNW\" as of 2019-11-20. "
                        + "Maybe initial-report-overdue:GNB?");
    }

    @Test
    void a_matter_that_does_not_arise_is_answered_with_what_does_for_the_state() {
        assertThat(Run.ccm("explain", "annual-report-overdue:ZAF:2031", "--as-of", "2019-11-20")
                        .err())
                .contains("Maybe annual-report-overdue:ZAF:2017, or annual-report-overdue:ZAF:2018");
    }

    @Test
    void an_id_like_no_other_is_answered_with_where_to_look() {
        assertThat(Run.ccm("explain", "nonsense", "--as-of", "2019-11-20").err())
                .contains("Maybe \"ccm assess\" for that day shows the id?");
    }

    @Test
    void a_state_is_shown_with_everything_about_it() {
        JsonNode state = Answers.json("state", "lao people's democratic republic", "--as-of", "2019-11-20");

        assertThat(state.get("state").asText()).isEqualTo("LAO");
        assertThat(Answers.each(state.get("obligations"))
                        .map(duty -> duty.get("article").asText()))
                .contains("4", "7(1)", "7(2)");
        assertThat(state.get("votes")).isNotEmpty();
        assertThat(state.get("memberships")).isNotEmpty();
        assertThat(state.get("otherTreaties")).isNotEmpty();
    }

    @Test
    void a_state_outside_is_shown_with_its_signals() {
        assertThat(Answers.json("state", "ZWE").get("signals")).isNotEmpty();
        assertThat(Run.ccm("state", "ZWE").out()).contains("Signals\n");
    }

    @Test
    void what_happened_later_does_not_show() {
        JsonNode state = Answers.json("state", "GNB", "--as-of", "2017-01-01");

        assertThat(Answers.each(state.get("votes"))
                        .map(vote -> vote.get("votedOn").asText()))
                .isNotEmpty()
                .allMatch(day -> day.compareTo("2017-01-01") <= 0);
        assertThat(state.get("reports")).isEmpty();
        assertThat(Answers.each(state.get("otherTreaties"))
                        .map(treaty -> treaty.get("treaty").asText()))
                .doesNotContain("ATT");
    }
}
