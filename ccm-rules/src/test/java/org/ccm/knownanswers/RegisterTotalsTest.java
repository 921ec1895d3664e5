package org.ccm.knownanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.consent.Action;
import org.ccm.figures.Figures;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteStage;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The totals by which an import of the reference register is checked. */
class RegisterTotalsTest {

    private static final Reference END = Reference.on("2026-02-20");

    private static long actions(Action action) {
        return Register.reference().treatyActions().stream()
                .filter(row -> row.action() == action)
                .count();
    }

    @Test
    void a_hundred_and_eight_States_have_signed() {
        assertThat(actions(Action.SIGNATURE)).isEqualTo(108);
        assertThat(END.assessment().standings())
                .filteredOn(state -> state.signedOn().isPresent())
                .hasSize(108);
    }

    @Test
    void a_hundred_and_thirteen_States_have_ever_consented_and_one_has_withdrawn() {
        assertThat(END.assessment().standings())
                .filteredOn(state -> state.depositedOn().isPresent())
                .hasSize(113);
        assertThat(actions(Action.WITHDRAWAL_NOTIFIED)).isEqualTo(1);
        assertThat(END.count(Standing.WITHDRAWN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-08-01, 38, 30", // the Convention enters into force
        "2015-09-07, 95, 91", // the First Review Conference opens
        "2019-11-20, 107, 106", // the minutes
        "2020-11-25, 110, 108", // the Second Review Conference opens
        "2022-08-01, 110, 110", // nobody is about to enter
        "2025-03-07, 111, 111", // Lithuania has left
        "2026-02-20, 112, 111" // the end of the record; Vanuatu has deposited
    })
    void States_Parties_are_counted_by_deposit_and_in_force(String day, int byDeposit, int inForce) {
        assertThat(Figures.of(Reference.on(day).assessment()).partyCounts())
                .satisfies(counts -> assertThat(counts.byDeposit()).isEqualTo(byDeposit))
                .satisfies(counts -> assertThat(counts.inForce()).isEqualTo(inForce));
    }

    @Test
    void twelve_signatories_are_left_in_2026() {
        assertThat(END.count(Standing.SIGNATORY)).isEqualTo(12);
    }

    @Test
    void a_hundred_and_ninety_three_States_are_in_the_record_of_every_vote_in_the_plenary() {
        Map<String, Long> votes = Register.reference().votes().stream()
                .filter(vote -> vote.stage() == VoteStage.PLENARY)
                .collect(Collectors.groupingBy(Vote::resolution, Collectors.counting()));
        assertThat(votes).hasSize(11).allSatisfy((resolution, count) -> assertThat(count)
                .isEqualTo(193));
    }

    @Test
    void the_record_ends_on_20_February_2026_and_a_later_day_is_answered_with_a_warning() {
        assertThat(Register.reference().recordEnds()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(END.assessment().warnings()).isEmpty();
        assertThat(Reference.on("2026-02-21").assessment().warnings())
                .singleElement()
                .asString()
                .contains("2026-02-20");
    }

    @Test
    void every_State_of_the_register_has_one_standing() {
        assertThat(END.assessment().standings())
                .extracting(StateStanding::state)
                .doesNotHaveDuplicates()
                .hasSize(197);
    }
}
