package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ccm status. */
class StatusTest {

    @ParameterizedTest
    @CsvSource({
        // the Convention enters into force
        "2010-08-01, 38, 30",
        // the First Review Conference
        "2015-09-07, 95, 91",
        // the Maldives have acceded and are not yet bound
        "2019-11-20, 107, 106",
        // the Second Review Conference opens
        "2020-11-25, 110, 108",
        "2022-08-01, 110, 110",
        // Lithuania has withdrawn
        "2025-03-07, 111, 111",
        // Vanuatu has acceded and is not yet bound
        "2026-02-20, 112, 111",
    })
    void states_parties_are_counted_by_deposit_and_in_force(String day, int byDeposit, int inForce) {
        JsonNode status = Answers.json("status", "--as-of", day);

        assertThat(status.get("byDeposit").asInt()).isEqualTo(byDeposit);
        assertThat(status.get("inForce").asInt()).isEqualTo(inForce);
        assertThat(byDeposit
                        + status.get("signatories").asInt()
                        + status.get("outside").asInt()
                        + status.get("withdrawn").asInt())
                .isEqualTo(status.get("states").size());
        assertThat(Answers.violations("status", status)).isEmpty();
    }

    @Test
    void a_state_has_its_dates() {
        JsonNode gambia =
                Answers.json("status", "--state", "Gambia").get("states").get(0);

        assertThat(gambia.get("state").asText()).isEqualTo("GMB");
        assertThat(gambia.get("standing").asText()).isEqualTo("state-party");
        assertThat(gambia.get("deposited").asText()).isEqualTo("2018-12-11");
        assertThat(gambia.get("entryIntoForce").asText()).isEqualTo("2019-06-01");
    }

    @Test
    void a_state_that_has_withdrawn_has_the_days_of_its_withdrawal() {
        JsonNode lithuania =
                Answers.json("status", "--state", "LTU").get("states").get(0);

        assertThat(lithuania.get("standing").asText()).isEqualTo("withdrawn");
        assertThat(lithuania.get("withdrawalReceived").asText()).isEqualTo("2024-09-06");
        assertThat(lithuania.get("withdrawalEffective").asText()).isEqualTo("2025-03-06");
    }

    @Test
    void the_target_has_its_progress() {
        JsonNode target = Answers.json("status", "--as-of", "2019-11-20").get("target");

        assertThat(target.get("value").asInt()).isEqualTo(130);
        assertThat(target.get("reached").asInt()).isEqualTo(107);
        assertThat(target.get("shortfall").asInt()).isEqualTo(23);
        assertThat(target.get("neededPerYear").asDouble()).isEqualTo(22.522);
        assertThat(Run.ccm("status", "--as-of", "2019-11-20").out())
                .contains("it is due on\n2020-11-27, in 373 days. Shortfall on this day: 23.");
    }

    @Test
    void a_day_before_any_target_was_set_has_none() {
        assertThat(Answers.json("status", "--as-of", "2012-01-01").has("target"))
                .isFalse();
    }

    @Test
    void groups_have_their_gap() {
        assertThat(Answers.each(Answers.json("status", "--as-of", "2019-11-20").get("groups"))
                        .filter(group -> group.get("name").asText().equals("ASEAN")))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.get("members").asInt()).isEqualTo(10);
                    assertThat(group.get("gap").asInt()).isEqualTo(8);
                });
    }

    @Test
    void reporting_rates_name_their_denominator() {
        JsonNode initial = Answers.json("status", "--as-of", "2019-11-20")
                .get("reportingRates")
                .get(0);

        assertThat(initial.get("due").asInt()).isEqualTo(104);
        assertThat(initial.get("received").get("established").asInt()).isEqualTo(95);
        assertThat(initial.get("share").asDouble()).isEqualTo(0.913);
    }

    @Test
    void naming_states_does_not_change_the_counts() {
        assertThat(Answers.json("status", "--state", "LTU").get("byDeposit").asInt())
                .isEqualTo(112);
    }

    @Test
    void csv_has_one_row_a_state() {
        assertThat(Run.ccm("status", "--as-of", "2026-02-20", "--state", "VUT", "--format", "csv")
                        .out())
                .isEqualTo("""
                        state,name,standing,signed,deposited,entryIntoForce,withdrawalReceived,withdrawalEffective,region,subregion,regionalGroup
                        VUT,Vanuatu,contracting-state,,2025-09-05,2026-03-01,,,Oceania,Melanesia,Asia-Pacific
                        """);
    }
}
