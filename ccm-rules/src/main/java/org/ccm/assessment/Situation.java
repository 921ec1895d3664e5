package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The duties and standings behind the findings of an assessment, each read from a run of its own: who asks where States
 * stand should wait neither for a thousand duties nor for a thousand proofs.
 */
final class Situation {

    private Situation() {}

    /** The duties, in order. */
    static List<Obligation> obligations(Assessment assessment) {
        try (Run run = Run.of(assessment.rulebook(), assessment.register(), assessment.asOf())) {
            return new ObligationReader(run.memory(), assessment).read();
        }
    }

    /** The duties on a later day, if nothing is added to the record. */
    static List<Obligation> ahead(Assessment assessment, LocalDate day) {
        try (Memory memory = assessment.rulebook().memory()) {
            memory.show(assessment.register(), day, assessment.asOf());
            return new ObligationReader(memory, assessment, day).read();
        }
    }

    /** The standings, in order. */
    static List<StateStanding> standings(Assessment assessment) {
        try (Run run = Run.of(assessment.rulebook(), assessment.register(), assessment.asOf())) {
            return new StandingReader(run.memory(), assessment).read(assessment.register());
        }
    }
}
