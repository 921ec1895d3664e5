package org.ccm.examples;

import java.time.LocalDate;
import java.time.Period;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;

/** Parameters of one's own: list clearance deadlines twelve months ahead, not twenty-four. */
public final class OwnParameters {

    private OwnParameters() {}

    /** The standard rules with a shorter horizon; every proof that uses it cites the reason given here. */
    public static Rulebook rulebook() {
        return Rulebook.standard()
                .with(Parameters.standard()
                        .with(Limit.HORIZON, Period.ofMonths(12), "the secretariat plans a year ahead"));
    }

    /** Prints the clearance deadlines within the horizon, and the first one's proof. */
    public static void main(String[] arguments) {
        Assessment then = rulebook().assess(Register.reference(), LocalDate.of(2019, 11, 20));
        for (Finding deadline : then.findings(Kind.CLEARANCE_DEADLINE_APPROACHING)) {
            System.out.println(deadline.state() + " " + deadline.dueOn().orElseThrow());
        }
        System.out.println(
                then.proofOf(then.findings(Kind.CLEARANCE_DEADLINE_APPROACHING).get(0))
                        .tree());
    }
}
