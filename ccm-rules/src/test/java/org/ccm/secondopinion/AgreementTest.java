package org.ccm.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.ccm.assessment.Rulebook;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.timeline.Timeline;
import org.junit.jupiter.api.Test;

/**
 * The rules and the second opinion agree, finding by finding, certainty and dates included. A register is named by the
 * seed it is made from, which has no simpler neighbours: nothing is shrunk.
 *
 * <p>On every day of change it is the timeline that is compared, which one session makes on its way through them all; on
 * some of the days, assessments made afresh. That both are the same on any day is what the tests of sessions and timelines
 * show.
 */
class AgreementTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static final String SEED = "20080530";
    private static final String ANOTHER_SEED = "20100801";

    private static final int DAYS_OF_A_REGISTER = 12;
    private static final int DAYS_OF_THE_RECORD = 100;

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<Choices> choices() {
        return Choices.any();
    }

    private static Agreement ofAssessments(Parameters parameters) {
        Rulebook rulebook = Rulebook.standard().with(parameters);
        return Agreement.withSecondOpinion(
                parameters,
                register ->
                        asOf -> new HashSet<>(rulebook.assess(register, asOf).findings()));
    }

    private static Agreement ofTimelines(Parameters parameters) {
        Rulebook rulebook = Rulebook.standard().with(parameters);
        return Agreement.withSecondOpinion(parameters, register -> {
            Timeline timeline = Timeline.of(rulebook, register, FIRST, LAST);
            return asOf -> new HashSet<>(timeline.on(asOf));
        });
    }

    private static void agreeOnEveryDayOfChange(String name, Register register, Parameters parameters) {
        assertThat(ofTimelines(parameters).report(name, register, FIRST, LAST)).isEmpty();
    }

    private static void agreeOnSomeDays(
            String name, Register register, Parameters parameters, int number, Random random) {
        List<LocalDate> days =
                List.copyOf(SecondOpinion.of(register, parameters).changeDays(FIRST, LAST));
        SortedSet<LocalDate> some = new TreeSet<>();
        IntStream.range(0, number).forEach(i -> some.add(days.get(random.nextInt(days.size()))));
        assertThat(ofAssessments(parameters).report(name, register, some)).isEmpty();
    }

    private static void agreeOnSynthetic(int seed, Parameters parameters) {
        String name = "synthetic " + seed;
        Register register = Registers.synthetic(seed);
        agreeOnEveryDayOfChange(name, register, parameters);
        agreeOnSomeDays(name, register, parameters, DAYS_OF_A_REGISTER, new Random(seed));
    }

    private static void agreeOnDamaged(int seed, Parameters parameters) {
        agreeOnSomeDays("damaged " + seed, Registers.damaged(seed), parameters, DAYS_OF_A_REGISTER, new Random(seed));
    }

    @Test
    void they_agree_on_the_reference_register_on_every_day_of_change() {
        agreeOnEveryDayOfChange("reference", Register.reference(), Parameters.standard());
        agreeOnSomeDays("reference", Register.reference(), Parameters.standard(), DAYS_OF_THE_RECORD, new Random(1));
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void they_agree_on_small_registers_that_provoke_every_rule(@ForAll("seeds") int seed) {
        agreeOnSynthetic(seed, Parameters.standard());
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void they_agree_on_the_reference_register_damaged_in_meaning(@ForAll("seeds") int seed) {
        agreeOnDamaged(seed, Parameters.standard());
    }

    @Property(tries = 15, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void they_agree_on_small_registers_by_other_parameters(
            @ForAll("seeds") int seed, @ForAll("choices") Choices choices) {
        agreeOnSynthetic(seed, choices.parameters());
    }

    @Property(tries = 10, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void they_agree_on_the_reference_register_by_other_parameters(
            @ForAll("seeds") int seed, @ForAll("choices") Choices choices) {
        agreeOnSomeDays("reference", Register.reference(), choices.parameters(), DAYS_OF_A_REGISTER, new Random(seed));
    }

    @Test
    @org.junit.jupiter.api.Tag("long")
    void they_agree_on_the_reference_register_on_every_single_day() {
        SortedSet<LocalDate> days =
                new TreeSet<>(FIRST.datesUntil(LAST.plusDays(1)).toList());
        assertThat(ofAssessments(Parameters.standard()).report("reference", Register.reference(), days))
                .isEmpty();
    }

    @Property(tries = 1000, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void they_agree_on_a_thousand_more_small_registers(@ForAll("seeds") int seed) {
        agreeOnSynthetic(seed, Parameters.standard());
    }

    @Property(tries = 1000, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void they_agree_on_a_thousand_more_damaged_registers(@ForAll("seeds") int seed) {
        agreeOnDamaged(seed, Parameters.standard());
    }

    @Property(tries = 10, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void they_agree_on_damaged_registers_on_every_day_of_change(@ForAll("seeds") int seed) {
        agreeOnEveryDayOfChange("damaged " + seed, Registers.damaged(seed), Parameters.standard());
    }

    @Property(tries = 200, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void they_agree_on_more_registers_by_other_parameters(
            @ForAll("seeds") int seed, @ForAll("choices") Choices choices) {
        agreeOnSynthetic(seed, choices.parameters());
        agreeOnDamaged(seed, choices.parameters());
    }
}
