package org.ccm.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.time.Certainty;

/**
 * The findings of one subject on both sides, compared.
 *
 * @param before those of the first side, in order
 * @param after those of the second side, in order
 */
record Comparison(List<Finding> before, List<Finding> after) {

    Move move() {
        if (before.equals(after)) {
            return Move.UNCHANGED;
        }
        Stage from = Stage.of(before);
        Stage to = Stage.of(after);
        if (before.isEmpty() || from == Stage.SETTLED && to != Stage.SETTLED) {
            return Move.NEW;
        }
        if (after.isEmpty() || to == Stage.SETTLED && from != Stage.SETTLED) {
            return Move.RESOLVED;
        }
        int worse = to.compareTo(from);
        worse = worse != 0 ? worse : earlier(deadline(before), deadline(after));
        worse = worse != 0 ? worse : earlierActs();
        worse = worse != 0 ? worse : surer(certainty(before, from), certainty(after, to));
        worse = worse != 0 ? worse : surerFindings();
        if (worse == 0) {
            return Move.CHANGED;
        }
        return worse > 0 ? Move.WORSENED : Move.EASED;
    }

    /** Whether nothing but the certainty can have decided. */
    boolean sameStageAndDeadline() {
        return Stage.of(before) == Stage.of(after)
                && earlier(deadline(before), deadline(after)) == 0
                && earlierActs() == 0;
    }

    /** The deadline in force, or the due date of the report. */
    private static Optional<LocalDate> deadline(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> Stage.of(finding) != Stage.SETTLED)
                .flatMap(finding -> deadline(finding).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> deadline(Finding finding) {
        if (finding instanceof DeadlineFinding duty) {
            return duty.deadline();
        }
        boolean own = finding instanceof OwnFinding
                || finding instanceof ReportFinding
                        && Subject.of(finding).matter().isPresent();
        return own ? finding.dueOn() : Optional.empty();
    }

    /** Of findings on both sides, whether the last days for the same acts are earlier (positive) or later. */
    private int earlierActs() {
        int earlier = 0;
        Map<String, Finding> known = byId();
        for (Finding finding : after) {
            Finding old = known.get(finding.id());
            if (old != null && !finding.kind().equals(Kind.ANNUAL_REPORTS_NONE_ON_RECORD) && sameReport(old, finding)) {
                earlier += earlier(old.dueOn(), finding.dueOn());
            }
        }
        return Integer.signum(earlier);
    }

    /** What is overdue beside an open duty can be another report, which is no later deadline. */
    private static boolean sameReport(Finding one, Finding other) {
        return !(one instanceof ReportFinding report)
                || other instanceof ReportFinding same && report.matter().equals(same.matter());
    }

    private static int earlier(Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.isPresent() && after.isPresent()
                ? Integer.signum(before.get().compareTo(after.get()))
                : 0;
    }

    /** The best certainty of what has come so far. */
    private static Certainty certainty(List<Finding> findings, Stage stage) {
        return findings.stream()
                .filter(finding -> Stage.of(finding) == stage)
                .map(Finding::certainty)
                .min(Comparator.naturalOrder())
                .orElse(Certainty.UNVERIFIED);
    }

    private static int surer(Certainty before, Certainty after) {
        return before.compareTo(after);
    }

    private int surerFindings() {
        Map<String, Finding> known = byId();
        int surer = 0;
        for (Finding finding : after) {
            Finding old = known.get(finding.id());
            surer += old == null ? 0 : surer(old.certainty(), finding.certainty());
        }
        return Integer.signum(surer);
    }

    private Map<String, Finding> byId() {
        Map<String, Finding> byId = new HashMap<>();
        before.forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    /** The finding that says most: of the highest stage, and of these an established one. */
    static Optional<Finding> leading(List<Finding> findings) {
        Function<Finding, Stage> stage = Stage::of;
        return findings.stream()
                .min(Comparator.comparing(stage, Comparator.reverseOrder())
                        .thenComparing(Finding::certainty)
                        .thenComparing(Finding::id));
    }
}
