package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ccm reminders. */
class RemindersTest {

    @Test
    void on_30_october_2019_iraq_writes_to_the_gambia() {
        JsonNode reminders = Answers.json("reminders", "--as-of", "2019-10-30").get("reminders");

        assertThat(reminders).singleElement().satisfies(reminder -> {
            assertThat(reminder.get("state").asText()).isEqualTo("GMB");
            assertThat(reminder.get("name").asText()).isEqualTo("Gambia");
            assertThat(reminder.get("what").asText()).isEqualTo("initial report due");
            assertThat(reminder.get("dueOn").asText()).isEqualTo("2019-11-28");
            assertThat(reminder.get("daysLeft").asInt()).isEqualTo(29);
            assertThat(reminder.get("coordinators").get(0).asText()).isEqualTo("IRQ");
            assertThat(reminder.get("article").asText()).isEqualTo("7(1)");
            assertThat(reminder.get("certainty").asText()).isEqualTo("established");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # options | who is written to
            --as-of 2019-10-30 --within 30 | GMB PHL
            --as-of 2019-10-30 --within 30 --group ASEAN | PHL
            --as-of 2019-10-30 --within 30 --state GMB | GMB
            --as-of 2019-10-30 --within 150 --theme universalization | MDV
            --as-of 2019-10-30 --within 30 --lead initial-report=none |
            --as-of 2019-11-14 --lead initial-report=14 | GMB
            # 400 days ahead of the deadlines of Bosnia and Herzegovina and of Peru
            --as-of 2020-01-26 --lead deadline=400 | BIH PER
            """)
    void options_narrow_the_answer(String options, String states) {
        JsonNode answer = Answers.json(("reminders " + options).split(" "));

        assertThat(String.join(
                        " ",
                        Answers.each(answer.get("reminders"))
                                .map(reminder -> reminder.get("state").asText())
                                .toList()))
                .isEqualTo(states == null ? "" : states);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-03-01", "2019-10-30", "2021-03-01", "2024-12-01", "2026-02-20"})
    void answers_of_any_day_obey_the_schema(String day) {
        assertThat(Answers.violations("reminders", Answers.json("reminders", "--as-of", day, "--within", "60")))
                .isEmpty();
    }

    @Test
    void csv_has_a_row_a_reminder() {
        assertThat(Run.ccm("reminders", "--as-of", "2019-10-30", "--format", "csv")
                        .out())
                .startsWith("""
                        remindOn,state,name,what,dueOn,daysLeft,coordinators,theme,article,certainty,because,id,sources
                        2019-10-30,GMB,Gambia,initial report due,2019-11-28,29,IRQ,transparency,7(1),established,The initial report of Gambia is due on 28 November 2019.,initial-report:GMB,""");
    }

    @Test
    void text_says_when_nobody_coordinates_and_what_is_unverified() {
        assertThat(Run.ccm("reminders", "--as-of", "2021-03-01", "--state", "PRT")
                        .out())
                .contains("1 reminder to be written", "? = unverified", "  ?  2021-03-01  PRT", "no coordinator");
    }

    @Test
    void a_day_without_reminders_says_so() {
        assertThat(Run.ccm("reminders", "--as-of", "2019-10-31").out()).contains("0 reminders to be written");
    }
}
