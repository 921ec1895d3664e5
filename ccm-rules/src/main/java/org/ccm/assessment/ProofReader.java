package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.asof.Episode;
import org.ccm.asof.Ground;
import org.ccm.asof.Shown;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.DayReached;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.assessment.Premise.Setting;
import org.ccm.duty.Derived;
import org.ccm.duty.Judged;
import org.ccm.engine.Justification;
import org.ccm.finding.Finding;
import org.ccm.language.Meaning;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.source.Confidence;
import org.ccm.source.Fact;
import org.ccm.time.AsOf;
import org.ccm.time.Certainty;
import org.ccm.time.Reached;
import org.ccm.wording.Wording;

/** Reads proofs from what justifies the derived facts of a working memory. */
final class ProofReader {

    private final Memory memory;
    private final Wording wording;
    private final Sentences sentences;
    private final Map<String, Meaning> ownRules;
    private final Map<Object, Premise> premises = new HashMap<>();
    private final Map<Object, List<String>> judgements = new HashMap<>();

    ProofReader(Memory memory, Rulebook rulebook, Register register, LocalDate asOf, Wording wording) {
        this.memory = memory;
        this.wording = wording;
        this.ownRules = rulebook.added().stream().collect(Collectors.toMap(Meaning::name, Function.identity()));
        this.sentences = new Sentences(register, rulebook.parameters(), asOf, wording);
    }

    Proof read(Finding finding) {
        List<Reason> reasons = reasons(finding);
        Set<String> grounds = new LinkedHashSet<>(judgements(finding));
        grounds.addAll(gaps(new Proof(finding, wording.locale(), List.of(), reasons)));
        reasons.forEach(reason -> grounds.remove(reason.sentence()));
        return new Proof(finding, wording.locale(), List.copyOf(grounds), reasons);
    }

    private List<Reason> reasons(Object conclusion) {
        return justifications(conclusion).stream()
                .map(justification -> reason(conclusion, justification))
                .sorted(Comparator.comparing(Reason::rule).thenComparing(Reason::sentence))
                .toList();
    }

    /** In an order that does not depend on what came first into the memory. */
    private List<Justification> justifications(Object conclusion) {
        List<Justification> found = memory.justifications(conclusion);
        return found.size() < 2
                ? found
                : found.stream()
                        .sorted(Comparator.comparing((Justification justification) ->
                                        justification.rule().id())
                                .thenComparing(
                                        justification -> justification.matched().toString()))
                        .toList();
    }

    private Reason reason(Object conclusion, Justification justification) {
        List<Object> matched = justification.matched();
        String rule = justification.rule().id();
        Meaning added = ownRules.get(rule);
        return new Reason(
                rule,
                justification.rule().article(),
                added == null ? sentences.rule(rule, conclusion, matched) : sentences.rule(added, matched),
                matched.stream().map(this::premise).toList());
    }

    private Premise premise(Object fact) {
        Premise known = premises.get(fact);
        if (known == null) {
            known = newPremise(fact);
            premises.put(fact, known);
        }
        return known;
    }

    private Premise newPremise(Object fact) {
        String text = sentences.fact(fact);
        if (fact instanceof Shown shown) {
            return Evidence.of(text, shown);
        }
        if (fact instanceof Parameter parameter) {
            return new Setting(text, parameter);
        }
        if (fact instanceof Reached reached) {
            return new DayReached(text, reached.day());
        }
        if (fact instanceof AsOf asOf) {
            return new DayReached(text, asOf.date());
        }
        return derived(fact) ? new Conclusion(text, reasons(fact)) : Evidence.ofRow(text, fact);
    }

    private static boolean derived(Object fact) {
        return fact instanceof Derived || fact instanceof Finding;
    }

    /** What the judgements of absence say on which something rests. */
    private List<String> judgements(Object conclusion) {
        List<String> known = judgements.get(conclusion);
        if (known == null) {
            Set<String> said = new LinkedHashSet<>();
            for (Justification justification : justifications(conclusion)) {
                for (Object fact : justification.matched()) {
                    if (fact instanceof Judged) {
                        reasons(fact).forEach(reason -> said.add(reason.sentence()));
                    }
                    if (derived(fact)) {
                        said.addAll(judgements(fact));
                    }
                }
            }
            known = new ArrayList<>(said);
            judgements.put(conclusion, known);
        }
        return known;
    }

    /** What the record does not say about the facts of a proof, and what keeps it from establishing the finding. */
    private Set<String> gaps(Proof proof) {
        if (proof.sources().isEmpty()) {
            return Set.of(sentences.text("because.no-source"));
        }
        Set<String> gaps = new LinkedHashSet<>();
        if (proof.finding().certainty() == Certainty.UNVERIFIED) {
            proof.evidence().stream()
                    .flatMap(evidence -> gap(evidence).stream())
                    .map(sentences::text)
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private static Optional<String> gap(Evidence evidence) {
        if (evidence.rows().stream()
                .anyMatch(row -> row instanceof Fact fact && fact.confidence() == Confidence.UNSOURCED)) {
            return Optional.of("because.unsourced");
        }
        if (evidence.fact() instanceof Episode episode && episode.ground() == Ground.SUSPECTED) {
            return Optional.of("because.suspected");
        }
        return evidence.certainty() == Certainty.UNVERIFIED ? Optional.of("because.possibly") : Optional.empty();
    }
}
