package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm timeline. */
class TimelineCommandTest {

    private static final String SPRING = "timeline --from 2019-04-01 --to 2019-08-31";

    private static Run run(String command) {
        Run run = Run.line(command);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static JsonNode json(String command) {
        return Answers.read(run(command + " --format json").out());
    }

    @Test
    void csv_has_a_row_for_each_spell_and_no_end_for_what_stands() {
        assertThat(run(SPRING + " --state ZAF --kind annual-report-due --kind annual-report-overdue --format csv")
                        .out())
                .isEqualTo("""
                        id,kind,state,from,until,certainty,dueOn
                        annual-report-due:ZAF:2018,annual-report-due,ZAF,2019-04-01,2019-04-30,unverified,2019-04-30
                        annual-report-overdue:ZAF:2017,annual-report-overdue,ZAF,2019-04-01,2019-06-25,established,2018-04-30
                        annual-report-overdue:ZAF:2017,annual-report-overdue,ZAF,2019-06-26,2019-07-30,unverified,2018-04-30
                        annual-report-overdue:ZAF:2017,annual-report-overdue,ZAF,2019-07-31,,established,2018-04-30
                        annual-report-overdue:ZAF:2018,annual-report-overdue,ZAF,2019-07-01,2019-07-30,unverified,2019-04-30
                        annual-report-overdue:ZAF:2018,annual-report-overdue,ZAF,2019-07-31,,established,2019-04-30
                        """);
    }

    @Test
    void json_tells_what_stood_already_before_the_first_day() {
        JsonNode lives =
                json(SPRING + " --state ZAF --kind annual-report-overdue").get("lives");

        assertThat(lives).hasSize(2);
        assertThat(lives.get(0).get("id").asText()).isEqualTo("annual-report-overdue:ZAF:2017");
        assertThat(lives.get(0).get("spells").get(0).get("already").asBoolean()).isTrue();
        assertThat(lives.get(1).get("spells").get(0).get("already").asBoolean()).isFalse();
        assertThat(lives.get(1).get("spells").get(0).get("reportingYear").asInt())
                .isEqualTo(2018);
    }

    @Test
    void counts_tell_how_many_reports_were_overdue_on_each_day() {
        assertThat(run("timeline --from 2019-11-18 --to 2019-11-30 --count --format csv"
                                + " --kind initial-report-overdue --kind annual-report-overdue")
                        .out())
                .startsWith("day,kind,established,unverified\n2019-11-18,initial-report-overdue,")
                .contains("\n2019-11-18,annual-report-overdue,", "\n2019-11-18,total,", "\n2019-11-20,total,");
    }

    @Test
    void the_total_of_several_kinds_is_their_sum() {
        JsonNode answer = json("timeline --from 2019-11-18 --to 2019-11-18 --count --kind initial-report-overdue"
                + " --kind annual-report-overdue");

        for (String certainty : List.of("established", "unverified")) {
            assertThat(answer.get("total").get("steps").get(0).get(certainty).asInt())
                    .isEqualTo(Answers.each(answer.get("counts"))
                            .mapToInt(count ->
                                    count.get("steps").get(0).get(certainty).asInt())
                            .sum());
        }
        assertThat(answer.get("total").get("highest").asInt()).isPositive();
    }

    @Test
    void a_kind_that_nobody_has_is_counted_as_nought() {
        assertThat(run("timeline --from 2008-12-03 --to 2009-12-31 --kind withdrawn --count --format csv")
                        .out())
                .isEqualTo("day,kind,established,unverified\n2008-12-03,withdrawn,0,0\n");
    }

    @Test
    void the_end_of_the_record_is_the_last_day_unless_one_is_given() {
        JsonNode answer = json("timeline --kind withdrawn");

        assertThat(answer.get("from").asText()).isEqualTo("2008-12-03");
        assertThat(answer.get("to").asText()).isEqualTo(answer.get("recordEnds").asText());
        assertThat(answer.get("lives").get(0).get("spells").get(0).get("from").asText())
                .isEqualTo("2025-03-06");
    }

    @Test
    void a_day_after_the_end_of_the_record_is_answered_with_a_warning() {
        Run run = run("timeline --from 2026-01-01 --to 2026-03-01 --state VUT");

        assertThat(run.err()).contains("Warning: The record ends on 2026-02-20, before 2026-03-01.");
        assertThat(run.out()).contains("2026-02-28");
    }

    @Test
    void text_for_everything_is_a_line_or_two_a_kind() {
        String text = run("timeline").out();

        assertThat(text)
                .contains("\n  withdrawn: 1; at most 1, on 2025-03-06; at the end 1 established\n")
                .contains("\n  withdrawal-pending: 1; at most 1, on 2024-09-06; at the end none\n")
                .contains("ccm timeline --state ZAF");
        assertThat(text.lines().count()).isLessThan(80);
    }

    @Test
    void text_about_one_State_is_drawn_too() {
        String text =
                run("timeline --state LTU --from 2024-01-01 --to 2025-12-31").out();

        assertThat(text).contains("""
                # = established, ? = unverified, . = not found; a character stands for about 10
                days.
                """).contains("""
                Lithuania
                  2024-01  2024-04  2024-07   2024-10   2025-01  2025-04  2025-07   2025-10
                """).contains("""
                withdrawal-pending (Article 20(3))
                  .........................####################...............................
                  From        Until       Particulars
                  2024-09-06  2025-03-05  effect on 2025-03-06
                """).contains("""
                withdrawn (Article 20(3))
                  ............................................################################
                  From        Until         Particulars
                  2025-03-06  still stands  effect on 2025-03-06
                """);
    }

    @Test
    void text_about_several_States_names_them() {
        assertThat(run("timeline --kind withdrawn --kind withdrawal-pending --kind clearance-deadline-passed")
                        .out())
                .contains("BIH   Bosnia and", "LTU   Lithuania")
                .doesNotContain("###");
    }

    @Test
    void text_of_counts_has_a_table_a_kind() {
        assertThat(run("timeline --from 2024-01-01 --kind withdrawal-pending --count")
                        .out())
                .contains("""
                withdrawal-pending: at most 1, on 2024-09-06
                  From        Established  Unverified
                  2024-01-01            0           0
                  2024-09-06            1           0
                  2025-03-06            0           0
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // everything
                "timeline",
                // nothing
                "timeline --to 2008-12-03 --kind withdrawn",
                // one State
                "timeline --state BIH --from 2019-01-01",
                // numbers, with and without a total
                "timeline --count",
                "timeline --count --from 2020-01-01 --kind initial-report-overdue --kind annual-report-overdue",
            })
    void answers_obey_the_schema(String command) {
        assertThat(Answers.violations("timeline", json(command))).isEmpty();
    }

    @Test
    void an_answer_of_lives_and_numbers_at_once_would_not_obey_it() {
        JsonNode answer = json("timeline --to 2008-12-31 --kind withdrawn");
        ((ObjectNode) answer).putArray("counts");

        assertThat(Answers.violations("timeline", answer)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeline --from 2019-05-01 --to 2019-04-30 | --to: 2019-04-30 is before the first day, 2019-05-01. Maybe the other way round?",
                "timeline --from 2027-01-01 | --from: 2027-01-01 is after the end of the record, 2026-02-20. Maybe also --to?",
                "timeline --from 2019-02-30 | --from: \"2019-02-30\" is not a day of the calendar written as 2019-11-20. Maybe 2019-02-28?",
                "timeline --to 20.11.2019 | Maybe 2019-11-20?",
                "timeline --kind withdrwan | Maybe withdrawn?",
                "timeline --state Lituania | Maybe LTU (Lithuania)?",
                "timeline --as-of 2019-11-20 | '--as-of', '2019-11-20'. See \"ccm timeline --help\".",
            })
    void a_mistake_gives_exit_code_2_a_sentence_and_a_way_out(String command, String message) {
        Run run = Run.line(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ccm: ").contains(message).hasLineCount(1);
    }
}
