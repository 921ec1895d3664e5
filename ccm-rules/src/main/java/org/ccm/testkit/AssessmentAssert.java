package org.ccm.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Nearest;
import org.ccm.register.StatesByName;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** Assertions about what an assessment finds. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Goes on with one State, by code or name, capitals and accents apart; fails if the register knows none such. */
    public StateAssert of(String codeOrName) {
        isNotNull();
        State state = StatesByName.find(actual.register(), codeOrName)
                .orElseThrow(
                        () -> failure("%s", unknown(StatesByName.hint(actual.register(), codeOrName), codeOrName)));
        return new StateAssert(this, actual, state).as(descriptionText());
    }

    private static String unknown(String hint, String codeOrName) {
        return "The register has no State \"" + codeOrName + "\".\n"
                + (hint.isEmpty() ? "Maybe it is to be added to the register?" : hint);
    }

    /** Goes on with one State; fails if the register does not know it. */
    public StateAssert of(StateCode code) {
        return of(code.value());
    }

    /** That there is a finding with an id, for example {@code annual-report-overdue:ZAF:2018}; goes on with it. */
    public FindingAssert<AssessmentAssert> hasFinding(String id) {
        isNotNull();
        Finding finding = actual.finding(id).orElseThrow(() -> failure("%s", missing(id)));
        return new FindingAssert<>(this, actual, List.of(finding)).as(descriptionText());
    }

    private String missing(String id) {
        String[] parts = id.split(":", 3);
        String message = "Nothing is found under " + id + " as of " + actual.asOf() + ".";
        if (parts.length > 1) {
            Kinds.among(actual, parts[0]);
            return StatesByName.find(actual.register(), parts[1])
                    .map(state -> message + Account.of(actual, state, parts[0]).text())
                    .orElse(message + "\nMaybe " + parts[1] + " is to be added to the register?");
        }
        return message
                + Nearest.to(id, actual.findings().stream().map(Finding::id).toList())
                        .map(near -> "\nMaybe " + near + "? An id has the kind, a colon and the State.")
                        .orElse("\nMaybe the State is missing, as GNB in initial-report-overdue:GNB?");
    }

    /** That the ids of all findings are these, in any order. */
    public AssessmentAssert findsExactly(String... ids) {
        isNotNull();
        Difference difference = Difference.between(
                new TreeSet<>(Arrays.asList(ids)),
                new TreeSet<>(actual.findings().stream().map(Finding::id).toList()));
        if (!difference.none()) {
            throw failure(
                    "%s",
                    "Not exactly what is expected is found as of " + actual.asOf() + "." + difference.text(actual));
        }
        return this;
    }

    /** That nothing at all is found. */
    public AssessmentAssert hasNoFindings() {
        return findsExactly();
    }

    /** That nothing of a kind is found, for any State. */
    public AssessmentAssert hasNoFindings(Kind kind) {
        return hasNoFindings(kind.name());
    }

    /** That nothing of a kind is found, for any State; fails if there is no such kind. */
    public AssessmentAssert hasNoFindings(String kind) {
        isNotNull();
        Kind known = Kinds.among(actual, kind);
        List<Finding> found = actual.findings(known);
        if (!found.isEmpty()) {
            throw failure(
                    "%s",
                    "No " + known + " is expected as of " + actual.asOf() + ", and found is:"
                            + Lines.of(actual, found, true)
                            + Account.ANSWERED);
        }
        return this;
    }
}
