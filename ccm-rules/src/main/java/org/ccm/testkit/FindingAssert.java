package org.ccm.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.state.State;
import org.ccm.time.Certainty;

/**
 * Assertions about a finding. Where a kind has several findings for a State, such as one a year, each assertion leaves
 * those of which it is true, and fails when none is left.
 *
 * @param <B> what {@link #and()} goes back to
 */
public final class FindingAssert<B> extends AbstractAssert<FindingAssert<B>, List<Finding>> {

    private final B origin;
    private final Assessment assessment;

    FindingAssert(B origin, Assessment assessment, List<Finding> findings) {
        super(findings, FindingAssert.class);
        this.origin = origin;
        this.assessment = assessment;
    }

    /** Goes back to what the finding was asked of. */
    public B and() {
        return origin;
    }

    /** That the record establishes it. */
    public FindingAssert<B> established() {
        return certainty(Certainty.ESTABLISHED);
    }

    /** That it fits the record, which does not establish it. */
    public FindingAssert<B> unverified() {
        return certainty(Certainty.UNVERIFIED);
    }

    private FindingAssert<B> certainty(Certainty certainty) {
        String word = certainty.name().toLowerCase(Locale.ROOT);
        return only(
                finding -> finding.certainty() == certainty,
                "to be " + word,
                finding -> "is " + Lines.certainty(finding),
                certainty == Certainty.ESTABLISHED
                        ? "Maybe the record is not said to be complete on that day, or a fact has no source?"
                        : "Maybe established() is meant?");
    }

    /** That the last day on which the act could, or can, be done in time is this one. */
    public FindingAssert<B> dueOn(LocalDate day) {
        boolean dayAfter = actual.stream()
                .anyMatch(finding ->
                        finding.dueOn().filter(day.minusDays(1)::equals).isPresent());
        return only(
                finding -> finding.dueOn().filter(day::equals).isPresent(),
                "to be due on " + day,
                finding -> finding.dueOn().map(due -> "is due on " + due).orElse("is due on no day"),
                dayAfter
                        ? "Maybe the day before is meant? An act due on a day may still be done on that day."
                        : "Maybe the deadline was extended, or the day is another one?");
    }

    /** That it is overdue by so many days on the as-of day; a day after the last day in time it is 1. */
    public FindingAssert<B> daysOverdue(long days) {
        return only(
                finding -> Lines.overdue(assessment, finding).orElse(0) == days && days > 0,
                "to be overdue by " + Lines.days(days),
                finding -> Lines.overdue(assessment, finding).stream()
                        .mapToObj(overdue -> "is overdue by " + Lines.days(overdue))
                        .findFirst()
                        .orElse("is not overdue"),
                "Maybe count from the day after the last day in time?");
    }

    /** That it is about this of several matters: a reporting year, an episode, a meeting, as the end of its id says. */
    public FindingAssert<B> about(String matter) {
        return only(
                finding -> finding.discriminator().equals(matter),
                "to be about " + matter,
                finding -> finding.discriminator().isEmpty() ? "is about one thing only" : "is another",
                "Maybe one of these ids has it at its end?");
    }

    /** The same with a year or a number. */
    public FindingAssert<B> about(int number) {
        return about(Integer.toString(number));
    }

    /** That its reason, in plain sentences, has this text in it. */
    public FindingAssert<B> because(String text) {
        return only(
                finding -> assessment.proofOf(finding).because().contains(text),
                "because \"" + text + "\"",
                finding -> "is so because: " + assessment.proofOf(finding).because(),
                "Maybe the words are others, or another rule found it?");
    }

    /** That a rule found it, by name. */
    public FindingAssert<B> by(String rule) {
        return only(
                finding -> rules(finding).contains(rule),
                "to be found by the rule " + rule,
                finding -> "was found by " + String.join(" and ", rules(finding)),
                "Maybe the rule is not in the rulebook, or matches another case?");
    }

    private List<String> rules(Finding finding) {
        return assessment.proofOf(finding).reasons().stream()
                .map(reason -> reason.rule())
                .distinct()
                .toList();
    }

    private FindingAssert<B> only(
            Predicate<Finding> expected, String toBe, Function<Finding, String> instead, String hint) {
        List<Finding> left = actual.stream().filter(expected).toList();
        if (left.isEmpty()) {
            throw failure(
                    "%s",
                    name() + " is expected " + toBe + " as of " + assessment.asOf()
                            + (actual.size() > 1 ? ", and:" : ", and ")
                            + actual.stream()
                                    .map(finding -> (actual.size() > 1 ? "\n  " + finding.id() + " " : "")
                                            + instead.apply(finding))
                                    .collect(Collectors.joining())
                            + (actual.size() == 1
                                            && instead.apply(actual.get(0)).endsWith(".")
                                    ? ""
                                    : ".")
                            + facts() + "\n" + hint);
        }
        return new FindingAssert<>(origin, assessment, left).as(descriptionText());
    }

    private String name() {
        Finding first = actual.get(0);
        return actual.size() == 1 ? first.id() : "One of the findings " + first.kind() + " of " + first.state();
    }

    /** What the record has, since it decides on all of this. */
    private String facts() {
        Finding first = actual.get(0);
        State state = assessment.register().statesByCode().get(first.state());
        return (actual.size() == 1 ? "\nFound:" + Lines.of(assessment, actual, true) : "")
                + (state == null
                        ? ""
                        : FactsOnRecord.text(
                                assessment, state, first.provision().article()));
    }
}
