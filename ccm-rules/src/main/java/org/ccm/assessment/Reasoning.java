package org.ccm.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ccm.finding.Finding;

/**
 * What an assessment knows beyond its findings: why each was found, and the duties and standings behind them.
 *
 * @param proofs by the finding's id
 * @param obligations in order
 * @param standings in order
 */
record Reasoning(Map<String, Proof> proofs, List<Obligation> obligations, List<StateStanding> standings) {

    static Reasoning of(Assessment assessment) {
        try (Run run = Run.of(assessment.rulebook(), assessment.register(), assessment.asOf())) {
            ProofReader reader = new ProofReader(run.memory(), assessment, Locale.ENGLISH);
            Map<String, Proof> proofs = new HashMap<>();
            for (Finding finding : assessment.findings()) {
                proofs.put(finding.id(), reader.read(finding));
            }
            return new Reasoning(
                    proofs,
                    new ObligationReader(run.memory(), assessment).read(),
                    new StandingReader(run.memory(), assessment).read(assessment.register()));
        }
    }

    Proof proofOf(Finding finding) {
        return proofs.get(finding.id());
    }
}
