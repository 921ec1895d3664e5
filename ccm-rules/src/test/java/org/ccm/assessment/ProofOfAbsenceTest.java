package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

/** Proofs that begin with what is not on record. */
class ProofOfAbsenceTest {

    @Test
    void a_rule_that_matches_nothing_but_an_absence_can_be_read_in_a_proof() {
        Register register = Register.reference();
        Assessment later =
                Rulebook.standard().assess(register, register.recordEnds().plusYears(1));

        assertThat(later.findings(Kind.UNIVERSALIZATION_CANDIDATE)).isNotEmpty().allSatisfy(candidate -> assertThat(
                        later.proofOf(candidate).because())
                .contains("The record of signatures and instruments is not complete on the day."));
    }

    @Test
    void every_finding_of_a_day_after_the_record_has_a_proof() {
        Assessment later = Rulebook.standard().assess(Register.reference(), LocalDate.of(2030, 12, 31));

        assertThat(later.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(later.proofOf(finding).tree()).startsWith(finding.id()));
    }
}
