package org.ccm.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.finding.OwnFinding;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

/** How many stood on each day. */
class CountTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = FIRST.plusDays(9);

    private static Spell spell(int from, int until) {
        return new Spell(
                OwnFinding.info("a-kind", StateCode.of("GNB")),
                FIRST.plusDays(from),
                until < 9 ? Optional.of(FIRST.plusDays(until)) : Optional.empty(),
                false);
    }

    private static Life life(Spell... spells) {
        return new Life("a-kind:GNB", List.of(spells));
    }

    private static Count count(Life... lives) {
        return Count.of(FIRST, LAST, List.of(lives));
    }

    @Test
    void it_changes_when_one_begins_and_on_the_day_after_the_last_of_one() {
        assertThat(count(life(spell(0, 4)), life(spell(2, 9))).steps())
                .containsExactly(entry(FIRST, 1), entry(FIRST.plusDays(2), 2), entry(FIRST.plusDays(5), 1));
    }

    @Test
    void it_does_not_change_when_one_ends_and_another_begins() {
        assertThat(count(life(spell(1, 3), spell(4, 6))).steps())
                .containsExactly(entry(FIRST, 0), entry(FIRST.plusDays(1), 1), entry(FIRST.plusDays(7), 0));
    }

    @Test
    void it_has_a_number_for_each_day_and_no_other() {
        Count count = count(life(spell(0, 4)), life(spell(2, 9)));

        assertThat(FIRST.datesUntil(LAST.plusDays(1)).map(count::on)).containsExactly(1, 1, 2, 2, 2, 1, 1, 1, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> count.on(FIRST.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.on(LAST.plusDays(1)))
                .withMessageContaining("2020-01-11 is not on the timeline, which runs from 2020-01-01 to 2020-01-10");
    }

    @Test
    void the_highest_is_told_with_the_first_day_that_has_it() {
        Count count = count(life(spell(1, 2), spell(5, 6)), life(spell(1, 2), spell(5, 6)));

        assertThat(count.highest()).isEqualTo(2);
        assertThat(count.highestOn()).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void where_nothing_ever_stood_the_number_is_nought() {
        Count count = count();

        assertThat(count.steps()).containsExactly(entry(FIRST, 0));
        assertThat(count.highest()).isZero();
        assertThat(count.highestOn()).isEqualTo(FIRST);
        assertThat(count.on(LAST)).isZero();
    }
}
