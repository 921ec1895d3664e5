package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param obligations those to show
     */
    public ObligationsAnswer(Assessment assessment, String register, List<Obligation> obligations) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register);
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
                .map(duty -> ObligationFields.row(duty, assessment.asOf()))
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
                "Obligations",
                obligations.size() + (obligations.size() == 1 ? " obligation, " : " obligations, ") + open.size()
                        + " of them open: " + established + " established, " + (open.size() - established)
                        + " unverified.");
        if (obligations.stream().anyMatch(duty -> duty.certainty() == Certainty.UNVERIFIED)) {
            Basis.legend(paper);
        }
        printDuties(paper);
    }

    /** The tables, article by article. */
    void printDuties(Paper paper) {
        print(paper, "Article 3: stockpile destruction", of(Duty.STOCKPILE_DESTRUCTION));
        print(paper, "Article 4: clearance", of(Duty.CLEARANCE));
        print(paper, "Article 7(1): initial report", of(Duty.INITIAL_REPORT));
        printYears(paper, "Article 7(2): annual reports", of(Duty.ANNUAL_REPORT));
    }

    private List<Obligation> of(Duty duty) {
        return obligations.stream()
                .filter(obligation -> obligation.duty() == duty)
                .toList();
    }

    private void print(Paper paper, String heading, List<Obligation> duties) {
        if (duties.isEmpty()) {
            return;
        }
        paper.blank();
        paper.heading(heading);
        paper.table(table(basis, duties));
    }

    /** A table of duties with a deadline each. */
    private static Table table(Basis basis, List<Obligation> duties) {
        Table table = new Table("  ", "", "Code", "State", "Status", "Deadline", "#Away", "Particulars");
        for (Obligation duty : duties) {
            table.row(
                    duty.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW,
                    Basis.mark(duty.certainty()),
                    duty.state().value(),
                    basis.name(duty.state()),
                    ObligationFields.status(duty),
                    duty.deadline().map(Object::toString).orElse(""),
                    ObligationFields.distance(duty, basis.assessment().asOf()),
                    particulars(duty));
        }
        return table;
    }

    private static String particulars(Obligation duty) {
        List<String> parts = new ArrayList<>();
        duty.reportingYear().ifPresent(year -> parts.add("for " + year));
        duty.episode().stream().filter(number -> number > 1).forEach(number -> parts.add("episode " + number));
        duty.baseDeadline()
                .filter(base -> !duty.deadline().equals(Optional.of(base)))
                .ifPresent(base -> parts.add("base " + base));
        duty.extensions().stream().map(ObligationFields::words).forEach(parts::add);
        duty.lastDayToAsk().ifPresent(day -> parts.add("last day to ask " + day));
        return String.join("; ", parts);
    }

    /** Of annual reports there are many: one line for those of a State that stand alike. */
    private void printYears(Paper paper, String heading, List<Obligation> duties) {
        if (duties.isEmpty()) {
            return;
        }
        Map<List<String>, List<Integer>> years = new LinkedHashMap<>();
        for (Obligation duty : duties) {
            List<String> alike = List.of(
                    Basis.mark(duty.certainty()),
                    duty.state().value(),
                    basis.name(duty.state()),
                    ObligationFields.status(duty));
            years.computeIfAbsent(alike, key -> new ArrayList<>())
                    .add(duty.reportingYear().orElseThrow());
        }
        Table table = new Table("  ", "", "Code", "State", "Status", "For the years");
        years.forEach((alike, ofThem) -> {
            List<String> cells = new ArrayList<>(alike);
            cells.add(FindingFields.years(ofThem));
            table.row(alike.get(0).isEmpty() ? Ink.PLAIN : Ink.YELLOW, cells, "");
        });
        paper.blank();
        paper.heading(heading);
        paper.table(table);
    }
}
