package org.ccm.scenario;

import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Obligation;
import org.ccm.provision.Duty;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * How a duty is expected to stand.
 *
 * @param state whose
 * @param duty which
 * @param number the year of an annual report, or the episode
 * @param status how it stands
 * @param certainty how certain that is
 * @param days the days expected, by their key
 * @param line where it stands
 */
record ExpectedObligation(
        StateCode state,
        Duty duty,
        Optional<Integer> number,
        Optional<Obligation.Status> status,
        Optional<Certainty> certainty,
        Map<String, ExpectedDay> days,
        int line) {

    String text() {
        return "the duty of " + state + " under Article " + duty.provision()
                + number.map(value -> (duty == Duty.ANNUAL_REPORT ? " for " : ", episode ") + value)
                        .orElse("");
    }
}
