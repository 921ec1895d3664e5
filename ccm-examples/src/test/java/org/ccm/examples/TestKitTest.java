package org.ccm.examples;

import static org.ccm.testkit.CcmAssertions.assertThat;
import static org.ccm.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Standing;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.testkit.AsOf;
import org.ccm.testkit.Ccm;
import org.junit.jupiter.api.Test;

/** Compliance as a test suite of one's own would assert it. */
@Ccm
@AsOf("2019-11-20")
class TestKitTest {

    @Test
    void guinea_bissau_has_passed_its_deadline_for_destruction(Assessment minutes) {
        assertThat(minutes)
                .of("Guinea-Bissau")
                .hasOverdue(Duty.STOCKPILE_DESTRUCTION)
                .established()
                .dueOn(LocalDate.of(2019, 5, 1))
                .because("passed 203 days ago")
                .and()
                .hasOverdue(Duty.INITIAL_REPORT)
                .unverified();
    }

    @Test
    void bulgaria_has_time_until_april_2021(Assessment minutes) {
        assertThat(minutes)
                .of("BGR")
                .hasDeadline(Duty.STOCKPILE_DESTRUCTION, LocalDate.of(2021, 4, 1))
                .hasNoFinding(Kind.STOCKPILE_DESTRUCTION_DEADLINE_PASSED)
                .and()
                .hasNoFindings(Kind.WITHDRAWAL_PENDING);
    }

    @Test
    @AsOf("2025-03-07")
    void lithuania_has_withdrawn(Assessment assessment) {
        assertThat(assessment)
                .of("LTU")
                .hasStanding(Standing.WITHDRAWN)
                .hasOnly("withdrawn")
                .hasNothingOverdue();
    }

    @Test
    void another_register_can_be_asserted_about() {
        Assessment then = Rulebook.standard().assess(RegisterByHand.register(), LocalDate.of(2016, 9, 29));

        assertThat(then)
                .findsExactly("initial-report-overdue:XAA")
                .of("Exampleland")
                .hasOverdue(Duty.INITIAL_REPORT);
    }

    @Test
    void the_convention_enters_into_force_for_south_sudan_six_months_on() {
        TreatyAction accession = TreatyAction.builder()
                .state(StateCode.of("SSD"))
                .action(Action.ACCESSION)
                .takenOn(LocalDate.of(2023, 8, 3))
                .addSources(SourceId.of("a-test"))
                .confidence(Confidence.VERIFIED)
                .build();

        verify("entry-into-force-pending")
                .given(accession)
                .asOf(LocalDate.of(2023, 8, 2))
                .findsNothing()
                .asOf(LocalDate.of(2024, 1, 31))
                .finds("entry-into-force-pending:SSD")
                .because("1 February 2024")
                .asOf(LocalDate.of(2024, 2, 1))
                .findsNothing();
    }

    @Test
    void the_reference_register_is_there_too(Register register) {
        verify("initial-report-due")
                .given(register)
                .asOf(LocalDate.of(2019, 11, 20))
                .finds("initial-report-due:GMB", "initial-report-due:PHL");
    }
}
