package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.finding.Finding;
import org.ccm.state.State;

/** All about one State on a day. */
public final class StateAnswer implements Answer {

    private final Assessment assessment;
    private final Basis basis;
    private final State state;
    private final StateRecord onRecord;

    /** An answer about a State, in a language. */
    public StateAnswer(Assessment assessment, String register, Locale language, State state) {
        this.assessment = assessment;
        this.basis = new Basis(assessment, register, language);
        this.state = state;
        this.onRecord = new StateRecord(assessment.register(), state.code(), assessment.asOf());
    }

    private StateStanding standing() {
        return assessment.standings().stream()
                .filter(standing -> standing.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private ObligationsAnswer obligations() {
        return new ObligationsAnswer(
                assessment,
                basis.register(),
                words().language(),
                assessment.obligations().stream()
                        .filter(duty -> duty.state().equals(state.code()))
                        .toList());
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with(StandingFields.of(standing(), words()))
                .with("obligations", obligations().duties())
                .with(
                        "findings",
                        assessment.of(state.code()).stream()
                                .map(finding -> FindingFields.of(basis, finding))
                                .toList())
                .with("reports", onRecord.reports())
                .with("memberships", onRecord.memberships())
                .with("otherTreaties", onRecord.otherTreaties())
                .with("votes", onRecord.votes())
                .with("signals", onRecord.signals())
                .with("warnings", warnings());
    }

    /** The findings about the State, as assess gives them. */
    @Override
    public List<String> columns() {
        return FindingFields.COLUMNS;
    }

    @Override
    public List<Fields> rows() {
        return assessment.of(state.code()).stream()
                .map(finding -> FindingFields.of(basis, finding))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    @Override
    public void print(Paper paper) {
        basis.heading(paper, words().state(state) + " (" + state.code() + ")", "");
        basis.legend(paper);
        paper.blank();
        paper.table(standingTable());
        obligations().printDuties(paper);
        printFindings(paper);
        print(paper, "state.reports", onRecord.reports(), "kind", "reportingYear", "receivedOn");
        print(paper, "state.memberships", onRecord.memberships(), "organization", "since", "until");
        print(paper, "state.treaties", onRecord.otherTreaties(), "treaty", "status", "signedOn", "consentedOn");
        print(paper, "state.votes", onRecord.votes(), "resolution", "stage", "votedOn", "cast");
        print(paper, "state.signals", onRecord.signals(), "happenedOn", "kind", "strength", "obstacle", "description");
    }

    private Table standingTable() {
        Table table = new Table("  ", "", "");
        StandingFields.of(standing(), words()).values().forEach((key, value) -> {
            if (!key.equals("state") && !key.equals("name")) {
                table.row(Ink.PLAIN, words().of("key." + key), words().value(key, value));
            }
        });
        return table;
    }

    private void printFindings(Paper paper) {
        List<Finding> findings = assessment.of(state.code());
        if (!findings.isEmpty()) {
            paper.blank();
            paper.heading(words().of("state.findings"));
        }
        for (Finding finding : findings) {
            String mark = Basis.mark(finding.certainty());
            paper.text(
                    words().of("kind", finding.id(), finding.provision().citation()),
                    mark.isEmpty() ? "  " : mark + " ",
                    "  ",
                    mark.isEmpty() ? Ink.PLAIN : Ink.YELLOW);
            paper.text(basis.proofOf(finding).because(), "      ", "      ", Ink.PLAIN);
        }
    }

    private AnswerWords words() {
        return basis.words();
    }

    private void print(Paper paper, String heading, List<Fields> rows, String... keys) {
        if (rows.isEmpty()) {
            return;
        }
        String[] columns =
                List.of(keys).stream().map(key -> words().of("key." + key)).toArray(String[]::new);
        Table table = new Table("  ", columns);
        for (Fields row : rows) {
            table.row(
                    Ink.PLAIN,
                    List.of(keys).stream()
                            .map(key -> words().value(key, row.values().getOrDefault(key, ""))
                                    .replace('_', ' '))
                            .toArray(String[]::new));
        }
        paper.blank();
        paper.heading(words().of(heading));
        paper.table(table);
    }
}
