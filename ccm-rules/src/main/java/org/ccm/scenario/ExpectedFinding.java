package org.ccm.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.language.Span;
import org.ccm.time.Certainty;

/**
 * A finding that is expected, or not to be.
 *
 * @param pattern which
 * @param certainty how certain it is to be
 * @param dueOn the day on which it is to be due
 * @param because a part of the sentence that says why
 * @param rule the rule that is to find it
 * @param line the line on which it stands
 * @param span where it stands
 */
record ExpectedFinding(
        FindingPattern pattern,
        Optional<Certainty> certainty,
        Optional<LocalDate> dueOn,
        Optional<String> because,
        Optional<String> rule,
        int line,
        Span span) {

    /** Whether it asks for no more than that there is, or is not, such a finding. */
    boolean bare() {
        return certainty.isEmpty() && dueOn.isEmpty() && because.isEmpty() && rule.isEmpty();
    }
}
