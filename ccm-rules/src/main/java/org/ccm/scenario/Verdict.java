package org.ccm.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Proof;
import org.ccm.assessment.StateStanding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Nearest;
import org.ccm.scenario.ScenarioResult.Failure;
import org.ccm.time.Certainty;

/** Holds what was found against what was expected. */
final class Verdict {

    private final Assessment assessment;
    private final Expectations expected;
    private final List<Failure> failures = new ArrayList<>();

    Verdict(Assessment assessment, Expectations expected) {
        this.assessment = assessment;
        this.expected = expected;
    }

    List<Failure> failures() {
        expected.exactly().ifPresent(list -> list.forEach(this::expect));
        expected.exactly().ifPresent(this::refuseOthers);
        expected.atLeast().forEach(this::expect);
        expected.none().forEach(this::refuse);
        expected.obligations().forEach(this::expect);
        expected.standings().forEach(this::expect);
        failures.sort(Comparator.comparingInt(Failure::line));
        return failures;
    }

    private void fail(int line, String sentence) {
        failures.add(new Failure(line, sentence));
    }

    private List<Finding> found(FindingPattern pattern) {
        return assessment.findings().stream().filter(pattern::matches).toList();
    }

    private void expect(ExpectedFinding wanted) {
        List<Finding> found = found(wanted.pattern());
        if (found.isEmpty()) {
            fail(
                    wanted.line(),
                    "expected " + wanted.pattern().text() + ", which is not found. " + instead(wanted.pattern()));
            return;
        }
        List<List<String>> differences =
                found.stream().map(finding -> differences(wanted, finding)).toList();
        if (differences.stream().noneMatch(List::isEmpty)) {
            int nearest = differences.indexOf(
                    differences.stream().min(Comparator.comparing(List::size)).orElseThrow());
            fail(
                    wanted.line(),
                    "expected " + found.get(nearest).id() + String.join(" and", differences.get(nearest))
                            + ". It is found as " + shown(found.get(nearest)));
        }
    }

    private List<String> differences(ExpectedFinding wanted, Finding found) {
        List<String> differences = new ArrayList<>();
        wanted.certainty()
                .filter(certainty -> certainty != found.certainty())
                .ifPresent(certainty -> differences.add(" to be " + word(certainty)));
        wanted.dueOn()
                .filter(day -> !found.dueOn().equals(Optional.of(day)))
                .ifPresent(day -> differences.add(" to be due on " + day));
        wanted.rule()
                .filter(rule -> proof(found).reasons().stream()
                        .noneMatch(reason -> reason.rule().equals(rule)))
                .ifPresent(rule -> differences.add(
                        " to be found by " + rule + " (it is by " + proof(found).rule() + ")"));
        wanted.because()
                .filter(part -> !proof(found).because().contains(part))
                .ifPresent(part -> differences.add(" to be so because \"" + part + "\""));
        return differences;
    }

    private void refuseOthers(List<ExpectedFinding> wanted) {
        expected.scope().kinds().forEach(kind -> refuseUnknown(kind, expected.exactlyLine()));
        for (Finding finding : assessment.findings()) {
            if (expected.scope().takesIn(finding)
                    && wanted.stream().noneMatch(one -> one.pattern().matches(finding))) {
                fail(expected.exactlyLine(), "found beyond what \"exactly\" lists: " + shown(finding));
            }
        }
    }

    private void refuse(ExpectedFinding unwanted) {
        unwanted.pattern().kind().ifPresent(kind -> refuseUnknown(kind, unwanted.line()));
        found(unwanted.pattern()).stream()
                .filter(finding -> differences(unwanted, finding).isEmpty())
                .forEach(finding -> fail(
                        unwanted.line(),
                        "expected none of " + unwanted.pattern().text() + ", and found " + shown(finding)));
    }

    /** What no rule finds is not found in any register: an expectation of that could not fail. */
    private void refuseUnknown(String kind, int line) {
        if (!kinds().contains(kind)) {
            fail(
                    line,
                    "no rule finds \"" + kind + "\", and so it is no use to expect none. "
                            + Nearest.to(kind, kinds())
                                    .map(near -> "Maybe " + near + "?")
                                    .orElse("Maybe the rules that do are missing?"));
        }
    }

    /** The kinds of the statute rules, and those of the rules of analysts beside them. */
    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        Kind.standard().forEach(kind -> kinds.add(kind.name()));
        assessment.rulebook().added().stream()
                .flatMap(rule -> rule.kind().stream())
                .forEach(kind -> kinds.add(kind.name()));
        return kinds;
    }

    /** What is found in place of what is missing: the nearest finding with its reason, or all there is about the State. */
    private String instead(FindingPattern pattern) {
        if (pattern.kind().isPresent() && !kinds().contains(pattern.kind().get())) {
            Optional<String> near = Nearest.to(pattern.kind().get(), kinds());
            if (near.isPresent()) {
                return "No rule finds this kind. Maybe " + near.get() + "?";
            }
        }
        if (pattern.state().isEmpty()) {
            return "Nothing of this kind is found about any State.";
        }
        List<Finding> about = assessment.of(pattern.state().get());
        Optional<Finding> nearest = about.stream()
                .filter(finding ->
                        pattern.kind().equals(Optional.of(finding.kind().name())))
                .findFirst()
                .or(() -> nearest(pattern, about));
        if (nearest.isPresent()) {
            return "The nearest is " + shown(nearest.get());
        }
        return about.isEmpty()
                ? "Nothing is found about " + pattern.state().get() + " as of " + assessment.asOf() + "."
                : "About " + pattern.state().get() + " is found: "
                        + about.stream().map(Finding::id).collect(Collectors.joining(", ")) + ".";
    }

    private static Optional<Finding> nearest(FindingPattern pattern, List<Finding> about) {
        List<String> kinds =
                about.stream().map(finding -> finding.kind().name()).distinct().toList();
        return pattern.kind().flatMap(kind -> Nearest.to(kind, kinds)).flatMap(kind -> about.stream()
                .filter(finding -> finding.kind().name().equals(kind))
                .findFirst());
    }

    private Proof proof(Finding finding) {
        return assessment.proofOf(finding);
    }

    private String shown(Finding finding) {
        return finding.id() + " (" + word(finding.certainty())
                + finding.dueOn().map(day -> ", due " + day).orElse("") + "): "
                + proof(finding).because();
    }

    private static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private void expect(ExpectedObligation wanted) {
        List<Obligation> duties = assessment.obligations().stream()
                .filter(duty -> duty.state().equals(wanted.state()) && duty.duty() == wanted.duty())
                .toList();
        List<Obligation> meant = duties.stream()
                .filter(duty -> wanted.number().isEmpty()
                        || wanted.number().get() == duty.matter().number())
                .toList();
        if (meant.size() != 1) {
            fail(
                    wanted.line(),
                    "expected " + wanted.text() + ", and " + (meant.isEmpty() ? none(duties) : several(meant)));
            return;
        }
        Obligation duty = meant.get(0);
        wanted.status()
                .filter(status -> status != duty.status())
                .ifPresent(status -> fail(
                        wanted.line(),
                        differs(wanted, "status", status.word(), duty.status().word())));
        wanted.certainty()
                .filter(certainty -> certainty != duty.certainty())
                .ifPresent(certainty ->
                        fail(wanted.line(), differs(wanted, "certainty", word(certainty), word(duty.certainty()))));
        compare(wanted.line(), wanted.text(), wanted.days(), ScenarioDays.of(duty));
    }

    private static String none(List<Obligation> duties) {
        return duties.isEmpty() ? "there is none." : "there is none, but for " + numbers(duties) + ".";
    }

    private static String several(List<Obligation> duties) {
        boolean years = duties.get(0).duty() == Duty.ANNUAL_REPORT;
        return "there are " + duties.size() + ": " + numbers(duties) + ". Maybe say which, by \""
                + (years ? "year" : "episode") + "\"?";
    }

    private static String numbers(List<Obligation> duties) {
        return duties.stream()
                .map(duty -> Integer.toString(duty.matter().number()))
                .collect(Collectors.joining(", "));
    }

    private void expect(ExpectedStanding wanted) {
        StateStanding standing = assessment.standings().stream()
                .filter(one -> one.state().code().equals(wanted.state()))
                .findFirst()
                .orElseThrow();
        String whose = "the standing of " + wanted.state();
        wanted.standing()
                .filter(expectedStanding -> expectedStanding != standing.standing())
                .ifPresent(expectedStanding -> fail(
                        wanted.line(),
                        "expected " + wanted.state() + " to be a " + expectedStanding.word() + ", and it is a "
                                + standing.standing().word() + "."));
        compare(wanted.line(), whose, wanted.days(), ScenarioDays.of(standing));
    }

    private void compare(
            int line, String whose, Map<String, ExpectedDay> wanted, Map<String, Optional<LocalDate>> found) {
        wanted.forEach((key, day) -> {
            if (!day.matches(found.getOrDefault(key, Optional.empty()))) {
                fail(
                        line,
                        "expected " + whose + " to have " + key + " " + ExpectedDay.text(day.day()) + ", and it is "
                                + ExpectedDay.text(found.getOrDefault(key, Optional.empty())) + ".");
            }
        });
    }

    private static String differs(ExpectedObligation wanted, String key, String expected, String found) {
        return "expected " + wanted.text() + " to have " + key + " " + expected + ", and it is " + found + ".";
    }
}
