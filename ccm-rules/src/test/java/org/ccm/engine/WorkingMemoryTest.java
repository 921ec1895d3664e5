package org.ccm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ccm.asof.AsOfView;
import org.ccm.asof.Shown;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingMemoryTest {

    private static final RuleBase RULES = RuleBase.statute();
    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static WorkingMemory open() {
        return RULES.open(Parameters.standard().all());
    }

    private static Set<Finding> fresh(AsOfView view, LocalDate day) {
        try (WorkingMemory memory = open()) {
            memory.show(view.on(day), day);
            return new HashSet<>(memory.all(Finding.class));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void moved_to_other_days_it_holds_what_a_fresh_one_does(long seed) {
        AsOfView view = AsOfView.of(Registers.synthetic(seed), Parameters.standard());
        Random random = new Random(seed);
        try (WorkingMemory moved = open()) {
            for (int i = 0; i < 60; i++) {
                LocalDate day = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(7000));
                moved.show(view.on(day), day);
                assertThat(new HashSet<>(moved.all(Finding.class))).isEqualTo(fresh(view, day));
            }
        }
    }

    @Test
    void moved_over_the_reference_register_it_holds_what_a_fresh_one_does() {
        AsOfView view = AsOfView.of(Register.reference(), Parameters.standard());
        try (WorkingMemory moved = open()) {
            for (LocalDate day = LocalDate.of(2010, 1, 1); day.getYear() < 2028; day = day.plusDays(97)) {
                moved.show(view.on(day), day);
                assertThat(new HashSet<>(moved.all(Finding.class))).isEqualTo(fresh(view, day));
            }
        }
    }

    @Test
    void every_derived_fact_is_justified_by_rules_and_stated_ones_are_not() {
        try (WorkingMemory memory = open()) {
            List<Shown> shown =
                    AsOfView.of(Register.reference(), Parameters.standard()).on(DAY);
            memory.show(shown, DAY);
            assertThat(memory.all(Finding.class)).allSatisfy(finding -> assertThat(memory.justifications(finding))
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.rule().article()).isNotBlank()));
            assertThat(memory.justifications(shown.get(0))).isEmpty();
            assertThat(memory.size()).isGreaterThan(shown.size());
        }
    }

    @Test
    void an_assessment_fires_as_few_rules_as_it_did() {
        try (WorkingMemory memory = open()) {
            List<Shown> shown =
                    AsOfView.of(Register.reference(), Parameters.standard()).on(DAY);
            assertThat(memory.show(shown, DAY)).isBetween(1500, 2100);
        }
    }

    @Test
    void a_day_on_which_nothing_changes_fires_nothing() {
        AsOfView view = AsOfView.of(Register.reference(), Parameters.standard());
        try (WorkingMemory memory = open()) {
            memory.show(view.on(DAY), DAY);
            LocalDate quiet = DAY.plusDays(1);
            assertThat(view.changeDays()).doesNotContain(quiet);
            memory.show(view.on(quiet), quiet);
            assertThat(memory.show(view.on(quiet.plusDays(1)), quiet.plusDays(1)))
                    .isZero();
        }
    }

    @Test
    void an_assessment_allocates_no_more_than_it_did() {
        List<Shown> shown =
                AsOfView.of(Register.reference(), Parameters.standard()).on(DAY);
        long least = Allocation.least(20, () -> {
            try (WorkingMemory memory = open()) {
                memory.show(shown, DAY);
            }
        });
        assertThat(least / shown.size()).as("bytes a fact shown").isLessThan(4_600);
    }
}
