package org.ccm.cli.answer;

import java.util.List;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.figures.Figures;
import org.ccm.figures.GroupGap;
import org.ccm.figures.PartyCounts;
import org.ccm.figures.ReportingRate;
import org.ccm.figures.TargetProgress;

/** Where States stand on a day, and the figures that follow. Counts and figures are always those of all States. */
public final class StatusAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final Figures figures;
    private final List<StateStanding> shown;

    /**
     * An answer.
     *
     * @param shown the States to list
     */
    public StatusAnswer(Assessment assessment, String register, List<StateStanding> shown) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register);
        this.figures = Figures.of(assessment);
        this.shown = List.copyOf(shown);
    }

    @Override
    public Fields fields() {
        PartyCounts counts = figures.partyCounts();
        return basis.fields()
                .with("byDeposit", counts.byDeposit())
                .with("inForce", counts.inForce())
                .with("signatories", counts.signatories())
                .with("outside", counts.outside())
                .with("withdrawn", counts.withdrawn())
                .with("target", FiguresFields.target(figures, assessment.asOf()).map(FiguresFields::of))
                .with(
                        "groups",
                        figures.groupGaps().stream().map(FiguresFields::of).toList())
                .with(
                        "reportingRates",
                        figures.reportingRates().rates().stream()
                                .map(FiguresFields::of)
                                .toList())
                .with("states", rows())
                .with("warnings", warnings());
    }

    /** The States. */
    @Override
    public List<String> columns() {
        return StandingFields.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return shown.stream().map(StandingFields::of).toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    void heading(Paper paper, String title, String what) {
        basis.heading(paper, title, what);
    }

    @Override
    public void print(Paper paper) {
        int all = assessment.standings().size();
        basis.heading(paper, "Status", all + " States.");
        paper.blank();
        paper.table(counts());
        FiguresFields.target(figures, assessment.asOf()).ifPresent(progress -> printTarget(paper, progress));
        if (shown.size() == all) {
            print(paper, "Groups: members still to join", groups());
            print(paper, "Reports received of those due, all States", rates());
            paper.note("A percentage is a lower bound: what is not on record may have been received.");
        }
        print(paper, "States", states());
    }

    private Table counts() {
        PartyCounts counts = figures.partyCounts();
        Table table = new Table("  ", "#Number", "States");
        row(table, counts.byDeposit(), "States Parties by deposit (instrument deposited, not withdrawn)");
        row(table, counts.inForce(), "States Parties for which the Convention is in force");
        row(table, counts.signatories(), "signatories that have not deposited an instrument");
        row(table, counts.outside(), "outside: neither");
        if (counts.withdrawn() > 0) {
            row(table, counts.withdrawn(), "withdrawn, in no other number");
        }
        return table;
    }

    private static void row(Table table, int number, String words) {
        table.row(Ink.PLAIN, Integer.toString(number), words);
    }

    private static void printTarget(Paper paper, TargetProgress progress) {
        String when = progress.daysLeft() < 0
                ? "was due on " + progress.target().dueOn()
                        + progress.reachedWhenDue().stream()
                                .mapToObj(reached -> ", when there were " + reached)
                                .findFirst()
                                .orElse("")
                : "is due on " + progress.target().dueOn() + ", in " + FindingFields.days(progress.daysLeft());
        paper.blank();
        paper.text(
                "Target: " + progress.target().value() + " " + progress.target().target() + "; it " + when
                        + ". Shortfall on this day: " + progress.shortfall() + ".");
    }

    private static void print(Paper paper, String heading, Table table) {
        paper.blank();
        paper.heading(heading);
        paper.table(table);
    }

    private Table groups() {
        Table table = new Table("  ", "Group", "#Members", "#Parties", "#Signatories", "#Outside", "#Gap");
        for (GroupGap group : figures.groupGaps()) {
            table.row(
                    Ink.PLAIN,
                    group.name(),
                    Integer.toString(group.members()),
                    Integer.toString(group.statesParties().size()),
                    Integer.toString(group.signatories().size()),
                    Integer.toString(group.outside().size()),
                    Integer.toString(group.gap()));
        }
        return table;
    }

    private Table rates() {
        Table table = new Table("  ", "Report", "#Due", "#Received", "#Not received", "#Not on record", "#Percent");
        for (ReportingRate rate : figures.reportingRates().rates()) {
            if (rate.region().isEmpty()) {
                table.row(
                        Ink.PLAIN,
                        rate.reportingYear().isPresent()
                                ? "annual for " + rate.reportingYear().getAsInt()
                                : "initial",
                        Integer.toString(rate.due()),
                        Integer.toString(rate.received().total()),
                        Integer.toString(rate.missing().established()),
                        Integer.toString(rate.missing().unverified()),
                        Long.toString(Math.round(100 * rate.share())));
            }
        }
        return table;
    }

    private Table states() {
        Table table = new Table("  ", "Code", "State", "Standing", "Signed", "Deposited", "In force", "Withdrawn");
        for (StateStanding standing : shown) {
            table.row(
                    standing.standing() == Standing.STATE_PARTY ? Ink.PLAIN : Ink.FAINT,
                    standing.state().code().value(),
                    standing.state().name(),
                    standing.standing().word(),
                    standing.signedOn().map(Object::toString).orElse(""),
                    standing.depositedOn().map(Object::toString).orElse(""),
                    standing.entryIntoForceOn().map(Object::toString).orElse(""),
                    standing.withdrawalEffectiveOn().map(Object::toString).orElse(""));
        }
        return table;
    }
}
