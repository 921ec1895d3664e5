package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.provision.Duty;
import org.ccm.time.Certainty;

/** The duties of States on a day, by article. */
public final class ObligationsAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final List<Obligation> obligations;

    /**
     * An answer.
     *
     * @param language the language of its words
     * @param obligations those to show
     */
    public ObligationsAnswer(Assessment assessment, String register, Locale language, List<Obligation> obligations) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
        this.obligations = List.copyOf(obligations);
    }

    @Override
    public Fields fields() {
        return basis.fields().with("obligations", duties()).with("warnings", warnings());
    }

    List<Fields> duties() {
        return obligations.stream()
                .map(duty -> ObligationFields.of(duty, assessment.asOf()))
                .toList();
    }

    @Override
    public List<String> columns() {
        return ObligationFields.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return obligations.stream()
                .map(duty -> ObligationFields.row(duty, assessment.asOf(), words()))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        List<Obligation> open =
                obligations.stream().filter(ObligationFields::open).toList();
        long established = open.stream()
                .filter(duty -> duty.certainty() == Certainty.ESTABLISHED)
                .count();
        basis.heading(
                paper,
                words().of("obligations.title"),
                words().of(
                                "obligations.count",
                                obligations.size(),
                                open.size(),
                                established,
                                open.size() - established));
        if (obligations.stream().anyMatch(duty -> duty.certainty() == Certainty.UNVERIFIED)) {
            basis.legend(paper);
        }
        printDuties(paper);
    }

    /** The tables, article by article. */
    void printDuties(Paper paper) {
        print(paper, Duty.STOCKPILE_DESTRUCTION);
        print(paper, Duty.CLEARANCE);
        print(paper, Duty.INITIAL_REPORT);
        printYears(paper, Duty.ANNUAL_REPORT);
    }

    private AnswerWords words() {
        return basis.words();
    }

    private String heading(Duty duty) {
        return words().of("obligations." + duty.word());
    }

    private List<Obligation> of(Duty duty) {
        return obligations.stream()
                .filter(obligation -> obligation.duty() == duty)
                .toList();
    }

    private void print(Paper paper, Duty duty) {
        List<Obligation> duties = of(duty);
        if (duties.isEmpty()) {
            return;
        }
        paper.blank();
        paper.heading(heading(duty));
        paper.table(table(duties));
    }

    /** A table of duties with a deadline each. */
    private Table table(List<Obligation> duties) {
        Table table = new Table(
                "  ",
                "",
                words().column("code"),
                words().column("state"),
                words().column("status"),
                words().column("deadline"),
                words().column("#away"),
                words().column("particulars"));
        for (Obligation duty : duties) {
            table.row(
                    duty.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                    Basis.mark(duty.certainty()),
                    duty.state().value(),
                    basis.name(duty.state()),
                    ObligationWords.status(duty, words()),
                    duty.deadline().map(Object::toString).orElse(""),
                    ObligationWords.distance(duty, assessment.asOf(), words()),
                    ObligationWords.particulars(duty, words()));
        }
        return table;
    }

    /** Of annual reports there are many: one line for those of a State that stand alike. */
    private void printYears(Paper paper, Duty annual) {
        List<Obligation> duties = of(annual);
        if (duties.isEmpty()) {
            return;
        }
        Map<List<String>, List<Integer>> years = new LinkedHashMap<>();
        for (Obligation duty : duties) {
            List<String> alike = List.of(
                    Basis.mark(duty.certainty()),
                    duty.state().value(),
                    basis.name(duty.state()),
                    ObligationWords.status(duty, words()));
            years.computeIfAbsent(alike, key -> new ArrayList<>())
                    .add(duty.reportingYear().orElseThrow());
        }
        Table table = new Table(
                "  ",
                "",
                words().column("code"),
                words().column("state"),
                words().column("status"),
                words().column("years"));
        years.forEach((alike, ofThem) -> {
            List<String> cells = new ArrayList<>(alike);
            cells.add(FindingParticulars.years(ofThem));
            table.row(alike.get(0).isEmpty() ? Ink.PLAIN : Ink.YELLOW, cells, "");
        });
        paper.blank();
        paper.heading(heading(annual));
        paper.table(table);
    }
}
