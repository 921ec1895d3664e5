package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.ccm.asof.AsOfView;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;

/** The next change, found by leaps, is the one that looking at every day finds. */
class NextChangeTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int YEARS_LOOKED_AT = 2;

    /** What follows on a later day from the facts that show on the day known. */
    private static Set<Finding> found(AsOfView view, LocalDate day, LocalDate known) {
        try (WorkingMemory memory = Rulebook.standard().open()) {
            memory.show(view.on(day, known), day);
            return new HashSet<>(memory.all(Finding.class));
        }
    }

    @Property(tries = 40, seed = "20080530", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void it_is_the_first_day_on_which_a_day_by_day_look_finds_something_else(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 6000) int daysLater) {
        Register register = Registers.synthetic(seed);
        LocalDate known = FIRST.plusDays(daysLater);
        LocalDate last = known.plusYears(YEARS_LOOKED_AT);
        AsOfView view = AsOfView.of(register, Parameters.standard());
        Set<Finding> before = found(view, known, known);
        Map<String, LocalDate> changes = new HashMap<>();
        Optional<LocalDate> first = Optional.empty();
        for (LocalDate day = known.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Set<Finding> now = found(view, day, known);
            if (first.isEmpty() && !now.equals(before)) {
                first = Optional.of(day);
            }
            for (Finding finding : before) {
                if (!now.contains(finding)) {
                    changes.putIfAbsent(finding.id(), day);
                }
            }
        }

        Assessment assessment = Rulebook.standard().assess(register, known);
        assertThat(assessment.nextChange().filter(day -> !day.isAfter(last)))
                .as("synthetic %s as of %s", seed, known)
                .isEqualTo(first);
        assertThat(assessment.findings())
                .as("synthetic %s as of %s", seed, known)
                .allSatisfy(
                        finding -> assertThat(assessment.nextChangeOf(finding).filter(day -> !day.isAfter(last)))
                                .as(finding.id())
                                .isEqualTo(Optional.ofNullable(changes.get(finding.id()))));
    }
}
