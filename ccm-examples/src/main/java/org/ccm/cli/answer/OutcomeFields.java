package org.ccm.cli.answer;

import org.ccm.cli.output.Fields;
import org.ccm.difference.Move;
import org.ccm.difference.Shift;
import org.ccm.difference.WhatIf;
import org.ccm.figures.Figures;
import org.ccm.figures.NumberReached;
import org.ccm.figures.PartyCounts;
import org.ccm.finding.Finding;
import org.ccm.sweep.WhatIfScenario;

/**
 * What follows from a scenario, short enough for thousands of them: what has moved how, and not why, which takes the proofs
 * of both sides.
 */
public final class OutcomeFields {

    private OutcomeFields() {}

    /** Where it was looked at, how many States Parties there are then, and what is otherwise than without the changes. */
    public static Fields of(WhatIfScenario scenario, WhatIf outcome) {
        Figures figures = Figures.of(outcome.assessment());
        PartyCounts counts = figures.partyCounts();
        return new Fields()
                .with("asOf", scenario.asOf())
                .with("comparedOn", outcome.comparedOn())
                .with("byDeposit", counts.byDeposit())
                .with("inForce", counts.inForce())
                .with(
                        "target",
                        FiguresFields.target(figures, outcome.comparedOn())
                                .map(progress ->
                                        target(figures.reached(progress.target().value()))))
                .with(
                        "shifts",
                        outcome.difference().shifts().stream()
                                .filter(shift -> shift.move() != Move.UNCHANGED)
                                .map(OutcomeFields::shift)
                                .toList());
    }

    private static Fields target(NumberReached reached) {
        return new Fields()
                .with("number", reached.number())
                .with("byDepositOn", reached.byDepositOn())
                .with("inForceOn", reached.inForceOn());
    }

    private static Fields shift(Shift shift) {
        return new Fields()
                .with("move", shift.move())
                .with("subject", shift.subject().id())
                .with("state", shift.subject().state())
                .with("article", shift.leading().provision().citation())
                .with("before", shift.before().stream().map(Finding::id).toList())
                .with("after", shift.after().stream().map(Finding::id).toList());
    }
}
