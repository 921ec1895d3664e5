package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm assess. */
class AssessTest {

    private static JsonNode then;

    @BeforeAll
    static void ask() {
        then = Answers.json("assess", "--as-of", "2019-11-20");
    }

    private static JsonNode finding(JsonNode answer, String id) {
        return Answers.each(answer.get("findings"))
                .filter(finding -> finding.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void json_has_the_keys_of_the_contract_in_their_order() {
        assertThat(then.fieldNames())
                .toIterable()
                .containsExactly("asOf", "recordEnds", "register", "counts", "findings", "warnings");
        assertThat(finding(then, "annual-report-overdue:ZAF:2018").fieldNames())
                .toIterable()
                .startsWith(
                        "id",
                        "kind",
                        "state",
                        "article",
                        "dueOn",
                        "daysOverdue",
                        "reportingYear",
                        "certainty",
                        "because",
                        "rule",
                        "sources",
                        "nextChange");
    }

    @Test
    void a_finding_has_its_values() {
        JsonNode finding = finding(then, "annual-report-overdue:ZAF:2018");

        assertThat(finding.get("kind").asText()).isEqualTo("annual-report-overdue");
        assertThat(finding.get("state").asText()).isEqualTo("ZAF");
        assertThat(finding.get("article").asText()).isEqualTo("7(2)");
        assertThat(finding.get("dueOn").asText()).isEqualTo("2019-04-30");
        assertThat(finding.get("daysOverdue").asInt()).isEqualTo(204);
        assertThat(finding.get("reportingYear").asInt()).isEqualTo(2018);
        assertThat(finding.get("certainty").asText()).isEqualTo("established");
    }

    @Test
    void a_key_without_a_value_is_left_out() {
        assertThat(finding(then, "initial-report-due:PHL").has("daysOverdue")).isFalse();
        assertThat(finding(then, "entry-into-force-pending:MDV").has("dueOn")).isFalse();
        assertThat(then.toString()).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-20, clearance-extension-request-due:LBN:1, 2020-02-25", // nine months before 2RC.1 opens
        "2019-11-20, clearance-extension-request-nine-month-date-passed:HRV:1, 2018-12-02", // before the 9MSP opens
        "2020-10-17, clearance-extension-pending:BIH:1, 2020-02-25", // asked since, and late
        "2031-04-06, clearance-extension-request-undetermined:SSD:1, ", // due with the deadline; when to ask is not
        // known
    })
    void the_last_day_to_ask_is_told_where_it_is_known(String asOf, String id, String lastDay) {
        JsonNode answer = Answers.json("assess", "--as-of", asOf, "--state", id.split(":")[1]);

        assertThat(finding(answer, id).path("lastDayToAsk").asText(null)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-03", "2021-02-10", "2030-01-01"})
    void answers_of_any_day_obey_the_schema(String day) {
        assertThat(Answers.violations("assess", Answers.json("assess", "--as-of", day)))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_an_answer_that_breaks_the_contract() {
        JsonNode broken = then.deepCopy();
        ((ObjectNode) broken.get("findings").get(0)).put("certainty", "perhaps").remove("rule");

        assertThat(Answers.violations("assess", broken)).hasSize(2);
    }

    @Test
    void the_schema_refuses_an_established_finding_without_a_source() {
        JsonNode broken = then.deepCopy();
        ((ObjectNode) finding(broken, "annual-report-overdue:ZAF:2018")).putArray("sources");

        assertThat(Answers.violations("assess", broken)).isNotEmpty();
    }

    @Test
    void every_finding_names_provision_rule_and_a_source_or_says_that_there_is_none() {
        assertThat(Answers.each(then.get("findings"))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("article").asText()).isNotEmpty();
            assertThat(finding.get("rule").asText()).isNotEmpty();
            if (finding.get("sources").isEmpty()) {
                assertThat(finding.get("because").asText()).contains("No source on record.");
                assertThat(finding.get("certainty").asText()).isEqualTo("unverified");
            }
        });
    }

    @Test
    void counts_add_up() {
        JsonNode counts = then.get("counts");
        int established = 0;
        int unverified = 0;
        for (JsonNode kind : counts.get("kinds")) {
            established += kind.get("established").asInt();
            unverified += kind.get("unverified").asInt();
        }

        assertThat(counts.get("established").asInt()).isEqualTo(established).isPositive();
        assertThat(counts.get("unverified").asInt()).isEqualTo(unverified).isPositive();
        assertThat(then.get("findings")).hasSize(established + unverified);
    }

    @Test
    void states_and_kinds_narrow_the_answer_and_its_counts() {
        JsonNode answer = Answers.json(
                "assess",
                "--as-of",
                "2019-11-20",
                "--state",
                "GNB",
                "--state",
                "south africa",
                "--kind",
                "initial-report-overdue",
                "--kind",
                "annual-report-overdue");

        assertThat(Answers.each(answer.get("findings"))
                        .map(finding -> finding.get("id").asText()))
                .containsExactly(
                        "initial-report-overdue:GNB",
                        "annual-report-overdue:ZAF:2017",
                        "annual-report-overdue:ZAF:2018");
        assertThat(answer.get("counts").get("established").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        // what is established and overdue fails on every severity
        "GNB, stockpile-destruction-deadline-passed, overdue, false, 1",
        "GNB, stockpile-destruction-deadline-passed, info, false, 1",
        // an approaching deadline is less than overdue
        "CHL, clearance-deadline-approaching, overdue, false, 0",
        "CHL, clearance-deadline-approaching, attention, false, 1",
        // what is unverified counts only when asked for
        "GNB, initial-report-overdue, overdue, false, 0",
        "GNB, initial-report-overdue, overdue, true, 1",
        // what is merely due fails on info alone
        "PHL, initial-report-due, attention, true, 0",
        "PHL, initial-report-due, info, false, 1",
    })
    void fail_on_gives_exit_code_1(String state, String kind, String severity, boolean unverified, int code) {
        String[] plain = {"assess", "--as-of", "2019-11-20", "--state", state, "--kind", kind, "--fail-on", severity};
        String[] all = java.util.Arrays.copyOf(plain, plain.length + 1);
        all[plain.length] = "--unverified";

        assertThat(Run.ccm(unverified ? all : plain).code()).isEqualTo(code);
    }

    @Test
    void without_fail_on_findings_are_no_failure() {
        assertThat(Run.ccm("assess", "--as-of", "2019-11-20").code()).isZero();
    }

    @Test
    void a_day_after_the_end_of_the_record_is_answered_with_a_warning() {
        Run text = Run.ccm("assess", "--as-of", "2027-01-01", "--state", "ZAF");

        assertThat(text.code()).isZero();
        assertThat(text.err()).startsWith("Warning: The record ends on 2026-02-20, before 2027-01-01.");
        assertThat(text.out()).doesNotContain("Warning");
        assertThat(Answers.json("assess", "--as-of", "2027-01-01").get("warnings"))
                .hasSize(1);
        assertThat(then.get("warnings")).isEmpty();
    }

    @Test
    void without_a_day_the_end_of_the_record_is_meant() {
        assertThat(Answers.json("assess", "--state", "LTU").get("asOf").asText())
                .isEqualTo("2026-02-20");
    }

    @Test
    void text_puts_what_is_established_first_and_marks_the_rest() {
        Run run = Run.ccm("assess", "--as-of", "2019-11-20", "--kind", "initial-report-due");

        assertThat(run.out())
                .containsSubsequence(
                        "initial-report-due (Article 7(1)): 1 established, 1 unverified",
                        "     PHL   Philippines  2019-12-28  in 38 days",
                        "  ?  GMB   Gambia       2019-11-28   in 8 days");
    }

    @Test
    void text_implies_no_view_on_territories() {
        assertThat(Run.ccm("assess", "--state", "CHE").out())
                .contains("Names and codes imply no view on the legal status of any territory.");
    }

    @Test
    void because_says_why_below_each_finding() {
        assertThat(Run.ccm("assess", "--as-of", "2019-11-20", "--state", "PHL", "--because")
                        .out())
                .contains("The initial report of Philippines is due on 28 December 2019, in 38 days.");
    }

    @Test
    void csv_has_the_values_of_json() {
        List<String> lines = Run.ccm("assess", "--as-of", "2019-11-20", "--state", "ZAF", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).startsWith("id,kind,state,article,dueOn,daysOverdue,reportingYear,certainty,because,");
        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith(
                                "annual-report-overdue:ZAF:2018,annual-report-overdue,ZAF,7(2),2019-04-30,204,2018,established,"));
        assertThat(lines)
                .hasSize(1
                        + Answers.json("assess", "--as-of", "2019-11-20", "--state", "ZAF")
                                .get("findings")
                                .size());
    }

    @Test
    void no_line_of_text_is_wider_than_the_terminal() {
        assertThat(Run.on(false, 80, "assess", "--as-of", "2019-11-20").out().lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void colour_is_only_there_when_asked_for() {
        String[] command = {"assess", "--as-of", "2019-11-20", "--state", "GNB"};

        assertThat(Run.on(true, 80, command).out()).contains("\u001b[1m");
        assertThat(Run.on(false, 80, command).out()).doesNotContain("\u001b");
        assertThat(Run.on(true, 80, command).out().replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(Run.on(false, 80, command).out());
    }
}
