package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/** What holds of the figures on any day. */
class FiguresPropertiesTest {

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.integers()
                .between(0, 8_000)
                .map(LocalDate.of(2008, 12, 3)::plusDays)
                .map(day -> Rulebook.standard().assess(Register.reference(), day));
    }

    @Property(tries = 30)
    void every_State_is_counted_once(@ForAll("assessments") Assessment assessment) {
        PartyCounts counts = Figures.of(assessment).partyCounts();
        assertThat(counts.byDeposit() + counts.signatories() + counts.outside() + counts.withdrawn())
                .isEqualTo(assessment.standings().size());
        assertThat(counts.inForce()).isLessThanOrEqualTo(counts.byDeposit());
    }

    @Property(tries = 30)
    void the_regions_together_have_all_States_Parties(@ForAll("assessments") Assessment assessment) {
        Figures figures = Figures.of(assessment);
        int inRegions = figures.groupGaps().stream()
                .filter(gap -> gap.kind() == GroupGap.Kind.UN_REGION)
                .mapToInt(gap -> gap.statesParties().size())
                .sum();
        assertThat(inRegions).isEqualTo(figures.partyCounts().byDeposit());
    }

    @Property(tries = 30)
    void no_signal_is_of_a_later_day_and_none_weighs_nothing(@ForAll("assessments") Assessment assessment) {
        assertThat(Figures.of(assessment).candidateRanking().candidates()).allSatisfy(candidate -> {
            assertThat(candidate.limbs()).isNotEmpty();
            assertThat(candidate.signals()).doesNotHaveDuplicates().allSatisfy(signal -> {
                assertThat(signal.on().first()).isBeforeOrEqualTo(assessment.asOf());
                assertThat(signal.weight()).isNotZero();
            });
        });
    }

    @Property(tries = 30)
    void a_State_that_has_missed_years_is_bound(@ForAll("assessments") Assessment assessment) {
        assertThat(Figures.of(assessment).missedYears())
                .extracting(MissedYears::state)
                .isSubsetOf(assessment.standings().stream()
                        .filter(state -> state.countsByDeposit())
                        .map(state -> state.state().code())
                        .toArray(StateCode[]::new));
    }

    @Property(tries = 30)
    void a_run_of_established_years_is_never_longer_than_the_run(@ForAll("assessments") Assessment assessment) {
        assertThat(Figures.of(assessment).missedYears())
                .allSatisfy(missed ->
                        assertThat(missed.consecutiveEstablished()).isLessThanOrEqualTo(missed.consecutive()));
    }
}
