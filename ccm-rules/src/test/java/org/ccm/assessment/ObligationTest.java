package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Obligation.Status;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

    private static Assessment on(String day) {
        return Rulebook.standard().assess(Register.reference(), LocalDate.parse(day));
    }

    private static Optional<Obligation> obligation(Assessment assessment, String state, String article, int number) {
        return assessment.obligations().stream()
                .filter(duty -> duty.state().value().equals(state))
                .filter(duty -> duty.article().equals(article) && duty.matter().number() == number)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day, State, article, number, status, certainty, base deadline, deadline in force, possible deadline
            # extended at the 9MSP
            2019-11-20, BGR, 3, 1, OPEN, ESTABLISHED, 2019-10-01, 2021-04-01,
            # passed, and still open
            2019-11-20, GNB, 3, 1, OPEN, ESTABLISHED, 2019-05-01, 2019-05-01,
            # may hold stocks
            2019-11-20, GIN, 3, 1, OPEN, UNVERIFIED, 2023-04-01, 2023-04-01,
            # destroyed before entry into force
            2019-11-20, COL, 3, 0, NONE_HELD, ESTABLISHED,,,
            # the first stock was gone before entry into force, the one found later destroyed in time
            2019-11-20, ESP, 3, 1, FULFILLED, ESTABLISHED, 2018-08-01, 2018-08-01,
            # found after completion
            2019-11-20, BIH, 3, 2, FULFILLED, ESTABLISHED, 2019-03-01, 2019-03-01,
            # possibly decided under the silence procedure
            2021-02-10, BIH, 4, 1, OPEN, ESTABLISHED, 2021-03-01, 2021-03-01, 2022-09-01
            # shows from the deposit
            2023-08-03, SSD, 4, 1, OPEN, ESTABLISHED, 2034-02-01, 2034-02-01,
            2023-08-03, SSD, 7(1), 0, OPEN, UNVERIFIED, 2024-07-30, 2024-07-30,
            # two extensions without a source
            2026-02-20, DEU, 4, 1, OPEN, UNVERIFIED, 2020-08-01, 2030-08-01,
            # a report received, one listed as missing, one merely not on record
            2019-11-20, ZAF, 7(1), 0, FULFILLED, ESTABLISHED, 2016-04-29, 2016-04-29,
            2019-11-20, ZAF, 7(2), 2018, OPEN, ESTABLISHED, 2019-04-30, 2019-04-30,
            2019-11-20, CHL, 7(2), 2018, OPEN, UNVERIFIED, 2019-04-30, 2019-04-30,
            """)
    void duties_stand_as_law_and_record_say(
            String day,
            String state,
            String article,
            int number,
            Status status,
            Certainty certainty,
            LocalDate base,
            LocalDate deadline,
            LocalDate possible) {
        Obligation duty = obligation(on(day), state, article, number).orElseThrow();
        assertThat(duty.status()).isEqualTo(status);
        assertThat(duty.certainty()).isEqualTo(certainty);
        assertThat(duty.baseDeadline()).isEqualTo(Optional.ofNullable(base));
        assertThat(duty.deadline()).isEqualTo(Optional.ofNullable(deadline));
        assertThat(duty.possibleDeadline()).isEqualTo(Optional.ofNullable(possible));
        assertThat(duty.sources()).isNotEmpty();
    }

    @Test
    void duties_of_a_state_that_has_withdrawn_are_ended_with_their_last_state() {
        List<Obligation> lithuania = on("2025-03-07").obligations().stream()
                .filter(duty -> duty.state().equals(StateCode.of("LTU")))
                .toList();
        assertThat(lithuania).isNotEmpty().allSatisfy(duty -> assertThat(duty.status())
                .isEqualTo(Status.ENDED));
        assertThat(lithuania)
                .extracting(duty -> duty.lastStatus().orElseThrow())
                .contains(Status.FULFILLED, Status.OPEN)
                .doesNotContain(Status.ENDED);
    }

    @Test
    void days_left_are_counted_for_open_duties_and_turn_negative_after_the_deadline() {
        Assessment minutes = on("2019-11-20");
        assertThat(obligation(minutes, "LBN", "4", 1).orElseThrow().daysLeft(minutes.asOf()))
                .hasValue(528);
        assertThat(obligation(minutes, "GNB", "3", 1).orElseThrow().daysLeft(minutes.asOf()))
                .hasValue(-203);
        assertThat(obligation(minutes, "COL", "3", 0).orElseThrow().daysLeft(minutes.asOf()))
                .isEmpty();
    }

    @Test
    void extensions_are_listed_with_those_that_have_only_possibly_been_granted() {
        Obligation bulgaria = obligation(on("2021-03-01"), "BGR", "3", 1).orElseThrow();
        assertThat(bulgaria.extensions())
                .extracting(grant -> grant.number() + " " + grant.newDeadline() + " " + grant.occurrence())
                .containsExactly("1 2021-04-01 CERTAINLY", "2 2022-10-01 POSSIBLY");
    }

    @Test
    void years_episodes_and_none_are_told_apart() {
        Assessment minutes = on("2019-11-20");
        assertThat(obligation(minutes, "ZAF", "7(2)", 2018).orElseThrow().reportingYear())
                .hasValue(2018);
        assertThat(obligation(minutes, "ZAF", "7(2)", 2018).orElseThrow().episode())
                .isEmpty();
        assertThat(obligation(minutes, "BIH", "3", 2).orElseThrow().episode()).hasValue(2);
        assertThat(obligation(minutes, "BIH", "3", 2).orElseThrow().reportingYear())
                .isEmpty();
        assertThat(obligation(minutes, "COL", "3", 0).orElseThrow().episode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day, State, article, number, last day to ask
            # nine months before the Second Review Conference opens
            2019-11-20, LBN, 4, 1, 2020-02-25
            # nine months before the 11MSP opens
            2022-09-02, IRQ, 4, 1, 2022-12-11
            # passed: nine months before the Third Review Conference opens
            2026-02-20, TCD, 4, 1, 2025-12-14
            # the meeting before the deadline is not in the calendar
            2026-02-20, DEU, 4, 1,
            # fulfilled
            2026-02-20, HRV, 4, 1,
            # a report, for which nobody asks an extension
            2019-11-20, GMB, 7(1), 0,
            # ended by withdrawal
            2025-03-07, LTU, 4, 1,
            """)
    void the_last_day_to_ask_belongs_to_open_deadlines_whose_last_meeting_is_known(
            String day, String state, String article, int number, LocalDate lastDay) {
        assertThat(obligation(on(day), state, article, number).flatMap(Obligation::lastDayToAsk))
                .isEqualTo(Optional.ofNullable(lastDay));
    }

    @Test
    void an_outlook_has_the_annual_reports_of_coming_years() {
        Assessment end = on("2026-02-20");

        assertThat(obligation(end, "PRT", "7(2)", 2026)).isEmpty();
        assertThat(ahead(end, "2027-12-31", "PRT", "7(2)", 2026)).hasValueSatisfying(duty -> {
            assertThat(duty.deadline()).contains(LocalDate.of(2027, 4, 30));
            assertThat(duty.status()).isEqualTo(Status.OPEN);
            assertThat(duty.certainty()).isEqualTo(Certainty.ESTABLISHED);
        });
    }

    @Test
    void an_open_duty_is_as_certain_in_the_outlook_as_it_is_now() {
        Assessment minutes = on("2019-11-20");

        assertThat(minutes.outlook(LocalDate.of(2023, 1, 1)))
                .filteredOn(duty -> duty.status() == Status.OPEN)
                .filteredOn(duty -> obligation(
                                minutes,
                                duty.state().value(),
                                duty.article(),
                                duty.matter().number())
                        .isPresent())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.certainty())
                        .isEqualTo(obligation(
                                        minutes,
                                        duty.state().value(),
                                        duty.article(),
                                        duty.matter().number())
                                .orElseThrow()
                                .certainty()));
    }

    @Test
    void an_outlook_knows_no_report_that_comes_later() {
        assertThat(obligation(on("2026-02-20"), "PHL", "7(1)", 0).orElseThrow().status())
                .isEqualTo(Status.FULFILLED);
        assertThat(ahead(on("2019-11-20"), "2026-02-20", "PHL", "7(1)", 0)
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void what_has_possibly_been_granted_is_granted_in_the_outlook() {
        assertThat(ahead(on("2021-02-10"), "2021-06-01", "BIH", "4", 1)
                        .orElseThrow()
                        .deadline())
                .contains(LocalDate.of(2022, 9, 1));
    }

    @Test
    void duties_end_in_the_outlook_with_a_withdrawal_that_takes_effect() {
        assertThat(on("2024-12-01").outlook(LocalDate.of(2026, 1, 1)))
                .filteredOn(duty -> duty.state().equals(StateCode.of("LTU")))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.status()).isEqualTo(Status.ENDED));
    }

    @Test
    void the_outlook_to_the_day_itself_is_the_day() {
        Assessment minutes = on("2019-11-20");

        assertThat(minutes.outlook(minutes.asOf())).isEqualTo(minutes.obligations());
    }

    @Test
    void there_is_no_outlook_to_the_past() {
        assertThatThrownBy(() -> on("2019-11-20").outlook(LocalDate.of(2019, 11, 19)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe assess the register as of 2019-11-19?");
    }

    private static Optional<Obligation> ahead(
            Assessment assessment, String until, String state, String article, int number) {
        return assessment.outlook(LocalDate.parse(until)).stream()
                .filter(duty -> duty.state().value().equals(state))
                .filter(duty -> duty.article().equals(article) && duty.matter().number() == number)
                .findFirst();
    }
}
