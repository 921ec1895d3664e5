package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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
     * @param language the language of its words
     * @param shown the States to list
     */
    public StatusAnswer(Assessment assessment, String register, Locale language, List<StateStanding> shown) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
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
        return shown.stream()
                .map(standing -> StandingFields.of(standing, words()))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    Basis basis() {
        return basis;
    }

    private AnswerWords words() {
        return basis.words();
    }

    @Override
    public void print(Paper paper) {
        int all = assessment.standings().size();
        basis.heading(paper, words().of("status.title"), words().of("status.count", all));
        paper.blank();
        paper.table(counts());
        FiguresFields.target(figures, assessment.asOf()).ifPresent(progress -> printTarget(paper, progress));
        if (shown.size() == all) {
            print(paper, words().of("status.groups"), groups());
            print(paper, words().of("status.rates"), rates());
            paper.note(words().of("status.lower-bound"));
        }
        print(paper, words().of("column.states"), states());
    }

    private Table counts() {
        PartyCounts counts = figures.partyCounts();
        Table table = new Table("  ", words().column("#number"), words().column("states"));
        row(table, counts.byDeposit(), "by-deposit");
        row(table, counts.inForce(), "in-force");
        row(table, counts.signatories(), "signatories");
        row(table, counts.outside(), "outside");
        if (counts.withdrawn() > 0) {
            row(table, counts.withdrawn(), "withdrawn");
        }
        return table;
    }

    private void row(Table table, int number, String what) {
        table.row(Ink.PLAIN, Integer.toString(number), words().of("status." + what));
    }

    private void printTarget(Paper paper, TargetProgress progress) {
        OptionalInt then = progress.reachedWhenDue();
        String key =
                progress.daysLeft() >= 0 ? "target.ahead" : then.isPresent() ? "target.past" : "target.past-uncounted";
        Object reached = then.isPresent() ? Integer.toString(then.getAsInt()) : "";
        paper.blank();
        paper.text(words().of(
                        key,
                        Integer.toString(progress.target().value()),
                        target(progress.target().target()),
                        progress.target().dueOn(),
                        progress.daysLeft() < 0 ? reached : words().days(progress.daysLeft()),
                        Integer.toString(progress.shortfall())));
    }

    /** Of what the target is a number, which the record has as text. */
    private String target(String what) {
        return words().wording().find("target." + what.replace(' ', '_')).orElse(what);
    }

    private static void print(Paper paper, String heading, Table table) {
        paper.blank();
        paper.heading(heading);
        paper.table(table);
    }

    private Table groups() {
        Table table = new Table(
                "  ",
                words().column("group"),
                words().column("#members"),
                words().column("#parties"),
                words().column("#signatories"),
                words().column("#outside"),
                words().column("#gap"));
        for (GroupGap group : figures.groupGaps()) {
            table.row(
                    Ink.PLAIN,
                    words().value("organization", group.name()),
                    Integer.toString(group.members()),
                    Integer.toString(group.statesParties().size()),
                    Integer.toString(group.signatories().size()),
                    Integer.toString(group.outside().size()),
                    Integer.toString(group.gap()));
        }
        return table;
    }

    private Table rates() {
        Table table = new Table(
                "  ",
                words().column("report"),
                words().column("#due"),
                words().column("#received"),
                words().column("#not-received"),
                words().column("#not-on-record"),
                words().column("#percent"));
        for (ReportingRate rate : figures.reportingRates().rates()) {
            if (rate.region().isEmpty()) {
                table.row(
                        Ink.PLAIN,
                        rate.reportingYear().isPresent()
                                ? words().of(
                                                "status.annual",
                                                rate.reportingYear().getAsInt())
                                : words().of("status.initial"),
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
        Table table = new Table(
                "  ",
                words().column("code"),
                words().column("state"),
                words().of("key.standing"),
                words().of("key.signed"),
                words().of("key.deposited"),
                words().of("key.in-force"),
                words().of("key.withdrawn"));
        for (StateStanding standing : shown) {
            table.row(
                    standing.standing() == Standing.STATE_PARTY ? Ink.PLAIN : Ink.FAINT,
                    standing.state().code().value(),
                    words().state(standing.state()),
                    words().word(standing.standing()),
                    standing.signedOn().map(Object::toString).orElse(""),
                    standing.depositedOn().map(Object::toString).orElse(""),
                    standing.entryIntoForceOn().map(Object::toString).orElse(""),
                    standing.withdrawalEffectiveOn().map(Object::toString).orElse(""));
        }
        return table;
    }
}
