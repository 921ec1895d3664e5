package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.cli.output.Fields;
import org.ccm.figures.Figures;
import org.ccm.figures.GroupGap;
import org.ccm.figures.ReportingRate;
import org.ccm.figures.Tally;
import org.ccm.figures.TargetProgress;

/** Figures of a day as fields. */
final class FiguresFields {

    private FiguresFields() {}

    /** The target that is due next, or where none is, the one that was due last. */
    static Optional<TargetProgress> target(Figures figures, LocalDate asOf) {
        List<TargetProgress> targets = figures.targets();
        return targets.stream()
                .filter(progress -> !progress.target().dueOn().isBefore(asOf))
                .findFirst()
                .or(() -> targets.stream().reduce((one, later) -> later));
    }

    static Fields of(TargetProgress progress) {
        return new Fields()
                .with("target", progress.target().target())
                .with("setOn", progress.target().setOn())
                .with("dueOn", progress.target().dueOn())
                .with("value", progress.target().value())
                .with("reached", progress.reached())
                .with("reachedWhenDue", progress.reachedWhenDue())
                .with("shortfall", progress.shortfall())
                .with("daysLeft", progress.daysLeft())
                .with("neededPerYear", progress.neededPerYear())
                .with("sources", progress.target().sources());
    }

    static Fields of(GroupGap group) {
        return new Fields()
                .with("kind", group.kind())
                .with("name", group.name())
                .with("members", group.members())
                .with("statesParties", group.statesParties())
                .with("signatories", group.signatories())
                .with("outside", group.outside())
                .with("withdrawn", group.withdrawn())
                .with("gap", group.gap());
    }

    static Fields of(ReportingRate rate) {
        return new Fields()
                .with("duty", rate.duty())
                .with("reportingYear", rate.reportingYear())
                .with("region", rate.region())
                .with("due", rate.due())
                .with("received", tally(rate.received()))
                .with("missing", tally(rate.missing()))
                .with("share", rate.share());
    }

    private static Fields tally(Tally tally) {
        return new Fields().with("established", tally.established()).with("unverified", tally.unverified());
    }
}
