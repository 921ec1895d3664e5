package org.ccm.scenario;

import java.util.List;
import java.util.Set;
import org.ccm.finding.Finding;
import org.ccm.state.StateCode;

/**
 * What {@code exactly} looks at.
 *
 * @param states the States; none named: all
 * @param kinds the names of the kinds; none named: all
 */
record Scope(Set<StateCode> states, List<String> kinds) {

    boolean takesIn(Finding finding) {
        return (states.isEmpty() || states.contains(finding.state()))
                && (kinds.isEmpty() || kinds.contains(finding.kind().name()));
    }
}
