package org.ccm.figures;

import java.util.List;
import java.util.Map;
import org.ccm.finding.Limb;
import org.ccm.state.State;
import org.ccm.time.Certainty;

/**
 * A candidate for universalization and the signals that speak for and against its joining soon.
 *
 * @param state who
 * @param limbs the limbs of paragraph 4.2 that it meets, each with its certainty; at least one
 * @param signals the signals, by name and date
 */
public record Candidate(State state, Map<Limb, Certainty> limbs, List<RankedSignal> signals) {

    /** The sum of the weights of the established signals: the number by which candidates are ranked. */
    public int established() {
        return sum(Certainty.ESTABLISHED);
    }

    /** The sum of the weights of the signals without a source, or that have only possibly happened. */
    public int unverified() {
        return sum(Certainty.UNVERIFIED);
    }

    private int sum(Certainty certainty) {
        return signals.stream()
                .filter(signal -> signal.certainty() == certainty)
                .mapToInt(RankedSignal::weight)
                .sum();
    }
}
