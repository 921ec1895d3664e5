package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm obligations. */
class ObligationsTest {

    private static JsonNode then;

    @BeforeAll
    static void ask() {
        then = Answers.json("obligations", "--as-of", "2019-11-20");
    }

    private static Stream<JsonNode> duties(String article) {
        return Answers.each(then.get("obligations"))
                .filter(duty -> duty.get("article").asText().equals(article));
    }

    private static Predicate<JsonNode> has(String key, String value) {
        return duty -> duty.get(key).asText().equals(value);
    }

    private static List<String> openAndEstablished(String article) {
        return duties(article)
                .filter(has("status", "open").and(has("certainty", "established")))
                .map(duty -> duty.get("state").asText())
                .toList();
    }

    @Test
    void five_states_had_stocks_to_destroy_in_november_2019() {
        assertThat(openAndEstablished("3")).containsExactly("BGR", "GNB", "PER", "SVK", "ZAF");
    }

    @Test
    void the_four_states_of_the_minutes_had_areas_to_clear_in_november_2019() {
        assertThat(openAndEstablished("4")).contains("CHL", "HRV", "LBN", "MNE");
    }

    @Test
    void an_open_duty_on_mere_suspicion_is_unverified() {
        assertThat(duties("3").filter(has("state", "GIN"))).singleElement().matches(has("certainty", "unverified"));
    }

    @Test
    void an_extension_moves_the_deadline_and_shows_beside_the_base() {
        JsonNode bulgaria = duties("3").filter(has("state", "BGR")).findFirst().orElseThrow();

        assertThat(bulgaria.get("baseDeadline").asText()).isEqualTo("2019-10-01");
        assertThat(bulgaria.get("deadline").asText()).isEqualTo("2021-04-01");
        assertThat(bulgaria.get("daysLeft").asInt()).isEqualTo(498);
        assertThat(bulgaria.get("extensions")).singleElement().satisfies(extension -> {
            assertThat(extension.get("number").asInt()).isEqualTo(1);
            assertThat(extension.get("newDeadline").asText()).isEqualTo("2021-04-01");
            assertThat(extension.get("meeting").asText()).isEqualTo("9MSP");
            assertThat(extension.get("occurrence").asText()).isEqualTo("certainly");
        });
    }

    @Test
    void an_extension_possibly_granted_stands_beside_the_deadline() {
        JsonNode bosnia = Answers.json(
                        "obligations", "--as-of", "2021-02-10", "--state", "BIH", "--article", "4", "--open")
                .get("obligations")
                .get(0);

        assertThat(bosnia.get("deadline").asText()).isEqualTo("2021-03-01");
        assertThat(bosnia.get("possibleDeadline").asText()).isGreaterThan("2021-03-01");
        assertThat(bosnia.get("extensions").get(0).get("occurrence").asText()).isEqualTo("possibly");
        assertThat(bosnia.get("extensions").get(0).get("decidedBy").asText()).isEqualTo("silence");
    }

    @Test
    void days_left_are_negative_once_the_deadline_has_passed() {
        assertThat(duties("3").filter(has("state", "GNB")))
                .singleElement()
                .satisfies(duty -> assertThat(duty.get("daysLeft").asInt()).isEqualTo(-203));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4", "7", "7(1)", "7(2)"})
    void an_article_narrows_the_answer(String article) {
        JsonNode answer = Answers.json("obligations", "--as-of", "2019-11-20", "--article", article);

        assertThat(Answers.each(answer.get("obligations"))
                        .map(duty -> duty.get("article").asText()))
                .isNotEmpty()
                .allMatch(named -> named.equals(article) || named.startsWith(article + "("));
    }

    @Test
    void open_leaves_out_what_is_fulfilled_ended_or_never_arose() {
        JsonNode answer = Answers.json("obligations", "--open");

        assertThat(Answers.each(answer.get("obligations"))
                        .map(duty -> duty.get("status").asText()))
                .isNotEmpty()
                .allMatch(List.of("open", "undetermined")::contains);
    }

    @Test
    void the_duties_of_a_state_that_has_withdrawn_have_ended_and_show_how_they_stood() {
        JsonNode answer = Answers.json("obligations", "--as-of", "2025-03-07", "--state", "LTU");

        assertThat(Answers.each(answer.get("obligations"))).isNotEmpty().allSatisfy(duty -> {
            assertThat(duty.get("status").asText()).isEqualTo("ended");
            assertThat(duty.has("lastStatus")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-08-01", "2019-11-20", "2021-02-10", "2025-03-07", "2026-02-20"})
    void answers_of_any_day_obey_the_schema(String day) {
        assertThat(Answers.violations("obligations", Answers.json("obligations", "--as-of", day)))
                .isEmpty();
    }

    @Test
    void csv_has_extensions_in_words() {
        assertThat(Run.ccm(
                                "obligations",
                                "--as-of",
                                "2019-11-20",
                                "--state",
                                "BGR",
                                "--article",
                                "3",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("""
                        state,article,episode,reportingYear,baseDeadline,deadline,possibleDeadline,lastDayToAsk,extensions,status,lastStatus,certainty,daysLeft,sources
                        BGR,3,1,,2019-10-01,2021-04-01,,2020-02-25,"extension 1 to 2021-04-01 (9MSP, 2019-09)",open,,established,498,"""
                        + String.join(
                                ";",
                                Answers.each(duties("3")
                                                .filter(has("state", "BGR"))
                                                .findFirst()
                                                .orElseThrow()
                                                .get("sources"))
                                        .map(JsonNode::asText)
                                        .toList())
                        + "\n");
    }
}
