package org.ccm.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Premise;
import org.ccm.assessment.Proof;
import org.ccm.assessment.Reason;
import org.ccm.engine.RuleCard;
import org.ccm.finding.Finding;
import org.ccm.register.Nearest;

/** What one rule finds as of the end of a day, and assertions about it. Failures are {@link AssertionError}s. */
public final class RuleOnDay {

    /** Written down at once, since a rulebook of one's own may be closed by the time it is read. */
    private record Found(String id, String line, String because) {}

    private final RuleVerifier verifier;
    private final String rule;
    private final LocalDate asOf;
    private final List<Found> found;
    private final List<Found> others;

    private RuleOnDay(RuleVerifier verifier, String rule, LocalDate asOf, List<Found> found, List<Found> others) {
        this.verifier = verifier;
        this.rule = rule;
        this.asOf = asOf;
        this.found = found;
        this.others = others;
    }

    static RuleOnDay of(RuleVerifier verifier, String rule, Assessment assessment) {
        List<String> known =
                assessment.rulebook().rules().stream().map(RuleCard::id).toList();
        if (!known.contains(rule)) {
            throw new IllegalArgumentException("there is no rule \"" + rule + "\" in the rulebook. "
                    + Nearest.to(rule, known)
                            .map(near -> "Maybe " + near + "?")
                            .orElse("Maybe the file it is in was not added?"));
        }
        List<Proof> proofs =
                assessment.findings().stream().map(assessment::proofOf).toList();
        List<Proof> direct = proofs.stream()
                .filter(proof -> proof.reasons().stream()
                        .anyMatch(reason -> reason.rule().equals(rule)))
                .toList();
        List<Proof> own = direct.isEmpty()
                ? proofs.stream()
                        .filter(proof -> restsOn(rule, proof.reasons()))
                        .toList()
                : direct;
        List<Proof> others =
                proofs.stream().filter(proof -> !own.contains(proof)).toList();
        return new RuleOnDay(verifier, rule, assessment.asOf(), written(assessment, own), written(assessment, others));
    }

    private static boolean restsOn(String rule, List<Reason> reasons) {
        return reasons.stream()
                .anyMatch(reason -> reason.rule().equals(rule)
                        || reason.premises().stream()
                                .anyMatch(premise -> premise instanceof Premise.Conclusion conclusion
                                        && restsOn(rule, conclusion.reasons())));
    }

    private static List<Found> written(Assessment assessment, List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> {
                    Finding finding = proof.finding();
                    return new Found(finding.id(), Lines.of(assessment, finding), proof.because());
                })
                .toList();
    }

    /** The same rule and record as of another day. */
    public RuleOnDay asOf(LocalDate day) {
        return verifier.asOf(day);
    }

    /** That the ids of what the rule finds are these, in any order, and no others. */
    public RuleOnDay finds(String... ids) {
        Set<String> expected = new LinkedHashSet<>(Arrays.asList(ids));
        Set<String> there = found.stream().map(Found::id).collect(Collectors.toCollection(TreeSet::new));
        if (!there.equals(expected)) {
            throw new AssertionError("The rule " + rule + " is expected to find " + String.join(", ", expected)
                    + " as of " + asOf + ", and finds " + (found.isEmpty() ? "nothing." : "this:" + lines(found))
                    + beside()
                    + hint(expected));
        }
        return this;
    }

    /** That the rule finds nothing. */
    public RuleOnDay findsNothing() {
        if (!found.isEmpty()) {
            throw new AssertionError("The rule " + rule + " is expected to find nothing as of " + asOf
                    + ", and finds this:" + lines(found)
                    + "\nMaybe a day is counted once too often, or a condition is missing?");
        }
        return this;
    }

    /** That the reason of everything the rule finds has this text in it, and that it finds something. */
    public RuleOnDay because(String text) {
        if (found.isEmpty()) {
            throw new AssertionError("The rule " + rule + " finds nothing as of " + asOf
                    + " that could be so because \"" + text + "\"." + beside());
        }
        List<Found> otherwise = found.stream()
                .filter(finding -> !finding.because().contains(text))
                .toList();
        if (!otherwise.isEmpty()) {
            throw new AssertionError("The rule " + rule + " is expected to give \"" + text + "\" as a reason as of "
                    + asOf + ", and gives:" + lines(otherwise)
                    + "\nMaybe the words are others?");
        }
        return this;
    }

    private static String lines(List<Found> findings) {
        return findings.stream()
                .map(finding -> "\n  " + finding.line() + ": " + finding.because())
                .collect(Collectors.joining());
    }

    private String beside() {
        return others.isEmpty()
                ? "\nOther rules find nothing either."
                : "\nOther rules find:"
                        + others.stream()
                                .limit(Lines.SHOWN)
                                .map(finding -> "\n  " + finding.line())
                                .collect(Collectors.joining())
                        + (others.size() > Lines.SHOWN ? "\n  and " + (others.size() - Lines.SHOWN) + " more" : "");
    }

    private String hint(Set<String> expected) {
        boolean elsewhere = others.stream().anyMatch(finding -> expected.contains(finding.id()));
        if (elsewhere) {
            return "\nMaybe another rule is meant? It is found, but not by this one.";
        }
        return found.isEmpty()
                ? "\nMaybe a fact is not given, or the day is another one?"
                : "\nMaybe the ids end in a year, an episode or a meeting?";
    }
}
