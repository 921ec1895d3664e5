package org.ccm.examples;

import java.time.LocalDate;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Kind;
import org.ccm.register.Register;

/** The shortest way to an answer: which initial reports were overdue on a day. */
public final class ThreeLines {

    private ThreeLines() {}

    /** Prints the State and the due date of each initial report overdue on 20 November 2019, and why. */
    public static void main(String[] arguments) {
        Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
        then.findings(Kind.INITIAL_REPORT_OVERDUE)
                .forEach(report -> System.out.println(
                        report.state() + " " + report.dueOn().orElseThrow() + " " + report.certainty() + ": "
                                + then.proofOf(report).because()));
    }
}
