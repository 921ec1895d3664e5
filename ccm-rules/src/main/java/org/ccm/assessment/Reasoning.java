package org.ccm.assessment;

import java.util.HashMap;
import java.util.Map;
import org.ccm.finding.Finding;
import org.ccm.wording.Wording;

/**
 * Why each finding of an assessment was found, in one language.
 *
 * @param proofs by the finding's id
 */
record Reasoning(Map<String, Proof> proofs) {

    static Reasoning of(Assessment assessment, Wording wording) {
        try (Run run = Run.of(assessment.rulebook(), assessment.register(), assessment.asOf())) {
            ProofReader reader = new ProofReader(
                    run.memory(), assessment.rulebook(), assessment.register(), assessment.asOf(), wording);
            Map<String, Proof> proofs = new HashMap<>();
            for (Finding finding : assessment.findings()) {
                proofs.put(finding.id(), reader.read(finding));
            }
            return new Reasoning(proofs);
        }
    }

    Proof proofOf(Finding finding) {
        return proofs.get(finding.id());
    }
}
