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

/** Where States stand on a day. The counts are always those of all States. */
public final class StatusAnswer implements Answer {

    private final Basis basis;
    private final List<StateStanding> all;
    private final List<StateStanding> shown;

    /**
     * An answer.
     *
     * @param shown the States to list
     */
    public StatusAnswer(Assessment assessment, String register, List<StateStanding> shown) {
        this.basis = new Basis(assessment, register);
        this.all = assessment.standings();
        this.shown = List.copyOf(shown);
    }

    private long count(Standing standing) {
        return all.stream().filter(state -> state.standing() == standing).count();
    }

    private long inForce() {
        return count(Standing.STATE_PARTY);
    }

    private long byDeposit() {
        return all.stream().filter(StateStanding::countsByDeposit).count();
    }

    /** Neither bound, nor about to be, nor signatories; a State that has withdrawn is outside again. */
    private long outside() {
        return count(Standing.NON_SIGNATORY) + count(Standing.WITHDRAWN);
    }

    @Override
    public Fields fields() {
        return basis.fields()
                .with("byDeposit", byDeposit())
                .with("inForce", inForce())
                .with("signatories", count(Standing.SIGNATORY))
                .with("outside", outside())
                .with("withdrawn", count(Standing.WITHDRAWN))
                .with("states", rows())
                .with("warnings", warnings());
    }

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

    @Override
    public void print(Paper paper) {
        basis.heading(paper, "Status", all.size() + " States.");
        paper.blank();
        long withdrawn = count(Standing.WITHDRAWN);
        Table counts = new Table("  ", "#Number", "States");
        counts.row(
                Ink.PLAIN,
                Long.toString(byDeposit()),
                "States Parties by deposit (instrument deposited, not withdrawn)");
        counts.row(Ink.PLAIN, Long.toString(inForce()), "States Parties for which the Convention is in force");
        counts.row(
                Ink.PLAIN,
                Long.toString(count(Standing.SIGNATORY)),
                "signatories that have not deposited an instrument");
        counts.row(
                Ink.PLAIN,
                Long.toString(outside()),
                "outside: neither" + (withdrawn == 0 ? "" : ", " + withdrawn + " of them withdrawn"));
        paper.table(counts);
        paper.blank();
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
        paper.table(table);
    }
}
