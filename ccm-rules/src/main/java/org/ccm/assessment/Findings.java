package org.ccm.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.time.Certainty;

/**
 * The findings of a day: at most one an id.
 *
 * @param all in order
 * @param byId the same by id
 */
record Findings(List<Finding> all, Map<String, Finding> byId) {

    /**
     * The findings in order.
     *
     * @param ruleOf names the rules that found something
     * @throws IllegalStateException if two have one id
     */
    static Findings of(Collection<Finding> found, Function<Finding, String> ruleOf) {
        // By id is by kind, State and what tells two matters apart.
        SortedMap<String, Finding> byId = new TreeMap<>();
        for (Finding finding : found) {
            Finding other = byId.putIfAbsent(finding.id(), finding);
            if (other instanceof OwnFinding one && finding instanceof OwnFinding two && one.sameBut(two)) {
                // Some of the facts from which it follows establish it, others do not: it is established.
                byId.put(finding.id(), one.certainty() == Certainty.ESTABLISHED ? one : two);
            } else if (other != null) {
                throw new IllegalStateException(
                        "two findings have the id " + finding.id() + ": " + ruleOf.apply(other)
                                + " found " + other + ", " + ruleOf.apply(finding) + " found " + finding
                                + ". Maybe one of the rules should not match where the other does, or a finding needs about(...)?");
            }
        }
        return new Findings(List.copyOf(byId.values()), Collections.unmodifiableMap(byId));
    }
}
