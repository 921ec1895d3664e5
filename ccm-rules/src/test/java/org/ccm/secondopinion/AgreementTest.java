package org.ccm.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ccm.assessment.Rulebook;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules and the second opinion agree, finding by finding, certainty and dates included. */
class AgreementTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final Agreement agreement = Agreement.withSecondOpinion(
            Parameters.standard(),
            register -> asOf ->
                    new HashSet<>(Rulebook.standard().assess(register, asOf).findings()));

    @Test
    void they_agree_on_the_reference_register_on_every_day_of_change() {
        assertThat(agreement.report("reference", Register.reference(), FIRST, LAST))
                .isEmpty();
    }

    @Test
    void they_agree_on_small_registers_that_provoke_every_rule() {
        LongStream.range(0, Long.getLong("ccm.small", 100)).forEach(seed -> assertThat(
                        agreement.report("synthetic " + seed, Registers.synthetic(seed), FIRST, LAST))
                .isEmpty());
    }

    @Test
    void they_agree_on_the_reference_register_damaged_in_meaning() {
        LongStream.range(0, 100).forEach(this::compareDamaged);
    }

    private void compareDamaged(long seed) {
        Register register = Registers.damaged(seed);
        SortedSet<LocalDate> days =
                SecondOpinion.of(register, Parameters.standard()).changeDays(FIRST, LAST);
        SortedSet<LocalDate> some = sample(days, new Random(seed), 25);
        assertThat(agreement.report("damaged " + seed, register, some)).isEmpty();
    }

    private static SortedSet<LocalDate> sample(SortedSet<LocalDate> days, Random random, int number) {
        LocalDate[] all = days.toArray(LocalDate[]::new);
        SortedSet<LocalDate> some = new TreeSet<>();
        IntStream.range(0, number).forEach(i -> some.add(all[random.nextInt(all.length)]));
        return some;
    }

    @Test
    @Tag("long")
    void they_agree_on_the_reference_register_on_every_single_day() {
        SortedSet<LocalDate> days =
                new TreeSet<>(FIRST.datesUntil(LAST.plusDays(1)).toList());
        assertThat(agreement.report("reference", Register.reference(), days)).isEmpty();
    }

    @Test
    @Tag("long")
    void they_agree_on_two_thousand_more_registers() {
        LongStream.range(1000, 2000).forEach(seed -> assertThat(
                        agreement.report("synthetic " + seed, Registers.synthetic(seed), FIRST, LAST))
                .isEmpty());
        LongStream.range(1000, 2000).forEach(this::compareDamaged);
    }
}
