package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The duties and standings behind the findings of an assessment. Apart from {@link Reasoning}, since who asks where
 * States stand should not wait for a thousand proofs.
 *
 * @param obligations in order
 * @param standings in order
 */
record Situation(List<Obligation> obligations, List<StateStanding> standings) {

    static Situation of(Assessment assessment) {
        try (Run run = Run.of(assessment.rulebook(), assessment.register(), assessment.asOf())) {
            return new Situation(
                    new ObligationReader(run.memory(), assessment).read(),
                    new StandingReader(run.memory(), assessment).read(assessment.register()));
        }
    }

    /** The duties on a later day, if nothing is added to the record. */
    static List<Obligation> ahead(Assessment assessment, LocalDate day) {
        try (Memory memory = assessment.rulebook().memory()) {
            memory.show(assessment.register(), day, assessment.asOf());
            return new ObligationReader(memory, assessment, day).read();
        }
    }
}
