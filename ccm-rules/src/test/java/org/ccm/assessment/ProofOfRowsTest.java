package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.DayReached;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.source.SourceId;
import org.ccm.state.Membership;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;

/** Proofs of rules that match rows of the register, findings and the day itself, as rules of analysts may. */
class ProofOfRowsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static final String RULE = """
            rule "asean-and-a-finding" @article("21") @reason("{$state} is a member of ASEAN, and something is found about it.")
            when
                Membership( organization == "ASEAN", $state : state )
                Coverage( table == "adherence" )
                OutreachFinding( state == $state )
                AsOf()
            then
                insertLogical( OwnFinding.info("asean-and-a-finding", $state) );
            end
            """;

    private static final Proof PROOF = proof();

    private static Proof proof() {
        try (Rulebook rulebook = Rulebook.standard().plus(RuleSource.text("asean.drl", RULE))) {
            Assessment assessment = rulebook.assess(Register.reference(), DAY);
            return assessment.proofOf(
                    assessment.finding("asean-and-a-finding:VNM").orElseThrow());
        }
    }

    private static <P extends Premise> List<P> premises(Class<P> type) {
        return PROOF.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    @Test
    void a_row_that_a_rule_matched_is_evidence_with_its_own_sources() {
        Evidence membership = premises(Evidence.class).get(0);

        assertThat(membership.text()).isEqualTo("Viet Nam is a member of ASEAN");
        assertThat(membership.fact()).isInstanceOf(Membership.class);
        assertThat(membership.rows()).isEqualTo(List.of(membership.fact()));
        assertThat(membership.certainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(PROOF.sources()).contains(SourceId.of("S:internacia-db"));
    }

    @Test
    void a_row_that_has_no_sources_of_its_own_is_evidence_without() {
        Evidence coverage = premises(Evidence.class).get(1);

        assertThat(coverage.text()).startsWith("the record of adherence is said to be complete");
        assertThat(coverage.rows()).isEmpty();
        assertThat(coverage.certainty()).isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void a_finding_that_a_rule_matched_is_a_conclusion_with_reasons_of_its_own() {
        assertThat(premises(Conclusion.class)).isNotEmpty().allSatisfy(conclusion -> {
            assertThat(conclusion.text()).startsWith("Viet Nam: ");
            assertThat(conclusion.reasons()).isNotEmpty();
        });
    }

    @Test
    void what_the_finding_rests_on_is_told_with_the_proof() {
        assertThat(PROOF.because()).contains("The record of signatures and instruments is complete on the day.");
    }

    @Test
    void the_day_that_a_rule_matched_is_a_day_reached() {
        assertThat(premises(DayReached.class))
                .containsExactly(new DayReached("the assessment speaks of 20 November 2019", DAY));
    }
}
