package org.ccm.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * Every candidate for universalization (paragraph 4.2 of "Ways Forward on Universalization"), ranked by a visible sum.
 *
 * <p>Nothing is counted twice: use is one signal however many incidents and lists tell of it, so is a ratification
 * however often it is reported, a voluntary report on record as received and as stated, and a shift seen in the First
 * Committee and in the plenary of one session. The grounds for being a candidate (declarations, voluntary reports, interim
 * steps) weigh nothing unless the weights say otherwise.
 *
 * <p>Zimbabwe on 20 November 2019: a commitment of 2013 (4), a meeting attended in 2012 (2), and the vote that moved from
 * no to abstention (3), together 9.
 *
 * @param weights the weights it was drawn up with
 * @param candidates highest sum of established signals first; equal sums by name
 */
public record CandidateRanking(SignalWeights weights, List<Candidate> candidates) {

    static CandidateRanking of(Assessment assessment, SignalWeights weights) {
        Map<StateCode, Map<Limb, Certainty>> limbs = new TreeMap<>();
        for (Finding finding : assessment.findings(Kind.UNIVERSALIZATION_CANDIDATE)) {
            if (finding instanceof OutreachFinding outreach) {
                outreach.limb()
                        .ifPresent(limb -> limbs.computeIfAbsent(outreach.state(), state -> new EnumMap<>(Limb.class))
                                .put(limb, outreach.certainty()));
            }
        }
        SignalReader signals = new SignalReader(assessment.register(), assessment.asOf(), weights);
        List<Candidate> candidates = new ArrayList<>();
        limbs.forEach((code, met) -> assessment
                .register()
                .state(code)
                .ifPresent(state ->
                        candidates.add(new Candidate(state, Collections.unmodifiableMap(met), signals.of(code)))));
        candidates.sort(Comparator.comparing(Candidate::established)
                .reversed()
                .thenComparing(candidate -> candidate.state().name()));
        return new CandidateRanking(weights, List.copyOf(candidates));
    }

    /** A candidate by its code; empty if the State is none. */
    public Optional<Candidate> candidate(StateCode state) {
        return candidates.stream()
                .filter(candidate -> candidate.state().code().equals(state))
                .findFirst();
    }
}
