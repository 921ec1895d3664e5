package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ccm.consent.Action;
import org.ccm.knownanswers.Reference;
import org.junit.jupiter.api.Test;

class TargetProgressTest {

    private static TargetProgress on(String day) {
        return Figures.of(Reference.on(day).assessment()).targets().get(0);
    }

    @Test
    void the_target_of_130_was_23_short_on_the_day_of_the_minutes() {
        TargetProgress progress = on("2019-11-20");
        assertThat(progress.reached()).isEqualTo(107);
        assertThat(progress.shortfall()).isEqualTo(23);
        assertThat(progress.daysLeft()).isEqualTo(373);
        assertThat(progress.neededPerYear().orElseThrow()).isEqualTo(22.5, within(0.05));
        assertThat(progress.reachedWhenDue()).isEmpty();
    }

    @Test
    void on_the_day_on_which_it_is_due_no_rate_reaches_it() {
        TargetProgress progress = on("2020-11-27");
        assertThat(progress.daysLeft()).isZero();
        assertThat(progress.neededPerYear()).isEmpty();
        assertThat(progress.reachedWhenDue()).isEqualTo(OptionalInt.of(110));
    }

    @Test
    void what_was_reached_when_it_was_due_does_not_change_afterwards() {
        TargetProgress progress = on("2026-02-20");
        assertThat(progress.reached()).isEqualTo(112);
        assertThat(progress.reachedWhenDue()).isEqualTo(OptionalInt.of(110));
        assertThat(progress.daysLeft()).isNegative();
        assertThat(progress.neededPerYear()).isEmpty();
    }

    @Test
    void a_State_that_has_left_counts_until_it_leaves() {
        SmallRegister register = SmallRegister.ofStateParty()
                .act(SmallRegister.STATE, Action.WITHDRAWAL_NOTIFIED, "2018-01-10")
                .target(1, "2017-01-01", "2018-07-09")
                .target(1, "2017-01-01", "2018-07-10");
        assertThat(register.on("2019-01-01").targets())
                .extracting(TargetProgress::reachedWhenDue)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(0));
    }

    @Test
    void a_target_reached_needs_no_more_States() {
        TargetProgress progress = SmallRegister.ofStateParty()
                .target(1, "2017-01-01", "2020-01-01")
                .on("2018-01-01")
                .targets()
                .get(0);
        assertThat(progress.shortfall()).isZero();
        assertThat(progress.neededPerYear()).isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void a_target_shows_from_the_day_on_which_it_was_set() {
        assertThat(Figures.of(Reference.on("2015-09-10").assessment()).targets())
                .isEmpty();
        assertThat(Figures.of(Reference.on("2015-09-11").assessment()).targets())
                .hasSize(1);
    }
}
