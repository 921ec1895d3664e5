package org.ccm.secondopinion;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.StandingFinding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;

class AgreementReportTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);

    private static String report(UnaryOperator<Set<Finding>> tampered) {
        return Agreement.withSecondOpinion(Parameters.standard(), register -> {
                    SecondOpinion opinion = SecondOpinion.of(register, Parameters.standard());
                    return day -> tampered.apply(opinion.findings(day));
                })
                .report("reference", Register.reference(), FIRST, LAST);
    }

    private static boolean aboutVanuatu(Finding finding) {
        return finding.id().equals("entry-into-force-pending:VUT");
    }

    @Test
    void sides_that_conclude_the_same_have_nothing_to_report() {
        assertThat(report(findings -> findings)).isEmpty();
    }

    @Test
    void a_finding_that_the_other_side_lacks_is_missing_and_told_once() {
        assertThat(report(findings -> findings.stream()
                        .filter(finding -> !aboutVanuatu(finding))
                        .collect(toSet())))
                .startsWith("Register reference: the sides differ about [VUT].")
                .containsOnlyOnce(" missing  entry-into-force-pending:VUT")
                .contains("rows of VUT:\n    TreatyAction{confidence=VERIFIED, state=VUT");
    }

    @Test
    void a_finding_that_only_the_other_side_has_is_extra() {
        Finding invented = new StandingFinding(
                Kind.WITHDRAWAL_PENDING, StateCode.of("VUT"), Optional.empty(), Certainty.UNVERIFIED);
        assertThat(report(findings ->
                        Stream.concat(findings.stream(), Stream.of(invented)).collect(toSet())))
                .contains("2025-09-01 extra    withdrawal-pending:VUT");
    }

    @Test
    void a_finding_with_another_value_differs() {
        assertThat(report(findings -> findings.stream()
                        .map(finding -> aboutVanuatu(finding)
                                ? new StandingFinding(
                                        finding.kind(), finding.state(), Optional.empty(), finding.certainty())
                                : finding)
                        .collect(toSet())))
                .containsPattern("differs  entry-into-force-pending:VUT\n    expected .*2026-03-01.*\n    was ");
    }
}
