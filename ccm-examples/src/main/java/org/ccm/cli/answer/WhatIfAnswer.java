package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.change.Change;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.difference.DutyShift;
import org.ccm.difference.Shift;
import org.ccm.difference.WhatIf;
import org.ccm.time.Certainty;

/** What would follow if something had happened, and what would then lie ahead. */
public final class WhatIfAnswer implements Answer {

    private final WhatIf whatIf;
    private final Basis basis;
    private final ShiftsShown shifts;
    private final List<DutyShift> duties;

    /**
     * An answer.
     *
     * @param register the register's name
     * @param language the language of its words
     * @param asked the shifts that were asked about
     * @param duties the duties to show
     * @param all whether to show what would not change, too
     */
    public WhatIfAnswer(
            WhatIf whatIf, String register, Locale language, List<Shift> asked, List<DutyShift> duties, boolean all) {
        this.whatIf = whatIf;
        this.basis = new Basis(whatIf.difference().before(), register, language);
        this.shifts = ShiftsShown.of(basis, asked, all);
        this.duties = List.copyOf(duties);
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("comparedOn", whatIf.comparedOn())
                .with("recordEnds", basis.assessment().register().recordEnds())
                .with("register", basis.register())
                .with("changes", changes())
                .with("counts", shifts.counts())
                .with("shifts", shifts.fields())
                .with("duties", duties.stream().map(this::duty).toList())
                .with("warnings", warnings());
    }

    private List<String> changes() {
        return whatIf.changes().stream().map(Change::toString).toList();
    }

    private Fields duty(DutyShift shift) {
        Obligation any = shift.after().or(shift::before).orElseThrow();
        return new Fields()
                .with("state", any.state())
                .with("article", any.article())
                .with("episode", any.episode())
                .with("reportingYear", any.reportingYear())
                .with("before", shift.before().map(this::standing))
                .with("after", shift.after().map(this::standing));
    }

    private Fields standing(Obligation duty) {
        return new Fields()
                .with("status", duty.status())
                .with("lastStatus", duty.lastStatus())
                .with("baseDeadline", duty.baseDeadline())
                .with("deadline", duty.deadline())
                .with("possibleDeadline", duty.possibleDeadline())
                .with("certainty", duty.certainty())
                .with("daysLeft", duty.daysLeft(whatIf.comparedOn()));
    }

    @Override
    public List<String> columns() {
        return ShiftsShown.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return shifts.rows();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        basis.head(paper, words().of("what-if.title", whatIf.comparedOn()), shifts.summary());
        basis.legend(paper);
        paper.blank();
        paper.heading(words().of("what-if.assumed"));
        changes().forEach(change -> paper.text(change, "  ", "    ", Ink.PLAIN));
        printNothing(paper);
        shifts.print(paper);
        printDuties(paper);
    }

    /** That nothing follows is an answer too. */
    private void printNothing(Paper paper) {
        if (shifts.none()) {
            paper.blank();
            int ofSome = whatIf.difference().none() ? 0 : 1;
            paper.text(words().of("what-if.nothing", ofSome, whatIf.comparedOn()), "", "", Ink.PLAIN);
        }
    }

    private void printDuties(Paper paper) {
        if (duties.isEmpty()) {
            return;
        }
        paper.blank();
        paper.heading(words().counted(words().of("what-if.duties"), duties.size()));
        Table table = new Table(
                "  ",
                "",
                words().column("code"),
                words().column("state"),
                words().column("article"),
                words().column("without"),
                words().column("with"),
                words().column("#away"));
        for (DutyShift shift : duties) {
            Obligation any = shift.after().or(shift::before).orElseThrow();
            table.row(
                    any.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                    Basis.mark(any.certainty()),
                    any.state().value(),
                    basis.name(any.state()),
                    any.reportingYear().isPresent()
                            ? words().of(
                                            "detail.article-for",
                                            any.article(),
                                            any.reportingYear().getAsInt())
                            : any.article(),
                    standingInWords(shift.before()),
                    standingInWords(shift.after()),
                    shift.after()
                            .map(duty -> ObligationWords.distance(duty, whatIf.comparedOn(), words()))
                            .orElse(""));
        }
        paper.table(table);
    }

    private String standingInWords(Optional<Obligation> duty) {
        return duty.map(this::standingInWords).orElseGet(() -> words().of("none"));
    }

    private String standingInWords(Obligation duty) {
        List<String> parts = new ArrayList<>();
        parts.add(ObligationWords.status(duty, words()));
        due(duty).ifPresent(day -> parts.add(words().of("detail.due", day)));
        duty.possibleDeadline().ifPresent(day -> parts.add(words().of("detail.possibly", day)));
        return String.join(", ", parts);
    }

    private AnswerWords words() {
        return basis.words();
    }

    private static Optional<LocalDate> due(Obligation duty) {
        return duty.status() == Status.FULFILLED ? Optional.empty() : duty.deadline();
    }
}
