package org.ccm.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Standing;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.provision.Duty;
import org.ccm.state.State;

/**
 * Assertions about what an assessment finds for one State. A finding is named by its kind, for example {@code
 * initial-report-overdue}, or by its id, for example {@code annual-report-overdue:ZAF:2018}.
 */
public final class StateAssert extends AbstractAssert<StateAssert, State> {

    private final AssessmentAssert origin;
    private final Assessment assessment;

    StateAssert(AssessmentAssert origin, Assessment assessment, State state) {
        super(state, StateAssert.class);
        this.origin = origin;
        this.assessment = assessment;
    }

    /** Goes back to the whole assessment. */
    public AssessmentAssert and() {
        return origin;
    }

    /** That something of a kind is found; goes on with it. */
    public FindingAssert<StateAssert> hasFinding(Kind kind) {
        return hasFinding(kind.name());
    }

    /** That something of a kind, or with an id, is found; goes on with it. Fails if there is no such kind. */
    public FindingAssert<StateAssert> hasFinding(String kindOrId) {
        List<Finding> found = found(kindOrId);
        if (found.isEmpty()) {
            throw failure(
                    "%s",
                    who() + " has no finding " + kindOrId + " as of " + assessment.asOf() + "."
                            + Account.of(assessment, actual, kindOrId).text());
        }
        return new FindingAssert<>(this, assessment, found).as(descriptionText());
    }

    /**
     * That a duty is overdue: a report, or the deadline in force for stockpile destruction or clearance has passed; goes
     * on with the finding that says so.
     */
    public FindingAssert<StateAssert> hasOverdue(Duty duty) {
        return hasFinding(
                switch (duty) {
                    case INITIAL_REPORT -> Kind.INITIAL_REPORT_OVERDUE;
                    case ANNUAL_REPORT -> Kind.ANNUAL_REPORT_OVERDUE;
                    case STOCKPILE_DESTRUCTION -> Kind.STOCKPILE_DESTRUCTION_DEADLINE_PASSED;
                    case CLEARANCE -> Kind.CLEARANCE_DEADLINE_PASSED;
                });
    }

    /** That nothing is found whose kind says overdue or passed. */
    public StateAssert hasNothingOverdue() {
        return lacks(
                "nothing overdue",
                assessment.of(actual.code()).stream()
                        .filter(finding -> finding.kind().severity() == Severity.OVERDUE)
                        .toList());
    }

    /** That nothing of a kind is found. */
    public StateAssert hasNoFinding(Kind kind) {
        return hasNoFinding(kind.name());
    }

    /** That nothing of a kind, or with an id, is found. Fails if there is no such kind. */
    public StateAssert hasNoFinding(String kindOrId) {
        return lacks("no finding " + kindOrId, found(kindOrId));
    }

    /** That nothing at all is found. */
    public StateAssert hasNoFindings() {
        return lacks("no findings", assessment.of(actual.code()));
    }

    private StateAssert lacks(String expected, List<Finding> found) {
        if (!found.isEmpty()) {
            throw failure(
                    "%s",
                    who() + " is expected to have " + expected + " as of " + assessment.asOf() + ", and found is:"
                            + Lines.of(assessment, found, true));
        }
        return this;
    }

    /** That findings of these kinds, or with these ids, are found, and nothing else. */
    public StateAssert hasOnly(String... kindsOrIds) {
        List<String> named = Arrays.asList(kindsOrIds);
        List<Finding> all = assessment.of(actual.code());
        named.forEach(this::found);
        Difference difference = Difference.between(
                new TreeSet<>(named),
                all.stream()
                        .map(finding -> named.contains(finding.kind().name())
                                ? finding.kind().name()
                                : finding.id())
                        .collect(Collectors.toSet()));
        if (!difference.none()) {
            throw failure(
                    "%s",
                    who() + " has not exactly the findings expected as of " + assessment.asOf() + "."
                            + difference.text(assessment));
        }
        return this;
    }

    private List<Finding> found(String kindOrId) {
        int colon = kindOrId.indexOf(':');
        Kind kind = Kinds.among(assessment, colon < 0 ? kindOrId : kindOrId.substring(0, colon));
        if (colon >= 0 && !(kindOrId + ":").startsWith(kind + ":" + actual.code() + ":")) {
            throw failure(
                    "%s",
                    "The finding " + kindOrId + " is not about " + who() + ".\nMaybe " + kind + ":" + actual.code()
                            + "?");
        }
        return assessment.of(actual.code()).stream()
                .filter(finding ->
                        colon < 0 ? finding.kind().equals(kind) : finding.id().equals(kindOrId))
                .toList();
    }

    /** That the deadline in force of a duty, open or not, is a day; of several episodes or years, that of one. */
    public StateAssert hasDeadline(Duty duty, LocalDate deadline) {
        List<Obligation> duties = assessment.obligations().stream()
                .filter(obligation -> obligation.state().equals(actual.code()) && obligation.duty() == duty)
                .toList();
        if (duties.stream()
                .noneMatch(obligation ->
                        obligation.deadline().filter(deadline::equals).isPresent())) {
            throw failure(
                    "%s",
                    who() + " has no deadline for " + duty.word() + " on " + deadline + " as of "
                            + assessment.asOf() + "." + Deadlines.text(duties)
                            + FactsOnRecord.text(
                                    assessment, actual, duty.provision().article())
                            + "\n" + Deadlines.hint(assessment, actual, duties, deadline));
        }
        return this;
    }

    /** That the State stands so: State Party, signatory and so on. */
    public StateAssert hasStanding(Standing standing) {
        Standing found = Account.standing(assessment, actual).standing();
        if (found != standing) {
            throw failure(
                    "%s",
                    who() + " is expected to be " + standing.word() + " as of " + assessment.asOf()
                            + ", and is " + found.word() + "." + FactsOnRecord.text(assessment, actual, "17")
                            + Account.since(Account.standing(assessment, actual)));
        }
        return this;
    }

    private String who() {
        return Account.who(actual);
    }
}
