package org.ccm.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.finding.Finding;

/**
 * The findings of a day: at most one an id.
 *
 * @param all in order
 * @param byId the same by id
 */
record Findings(List<Finding> all, Map<String, Finding> byId) {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind).thenComparing(Finding::state).thenComparing(Finding::id);

    /**
     * The findings in order.
     *
     * @param ruleOf names the rules that found something
     * @throws IllegalStateException if two have one id
     */
    static Findings of(Collection<Finding> found, Function<Finding, String> ruleOf) {
        Map<String, Finding> byId = new HashMap<>();
        for (Finding finding : found) {
            Finding other = byId.put(finding.id(), finding);
            if (other != null) {
                throw new IllegalStateException("two findings have the id " + finding.id() + ": " + ruleOf.apply(other)
                        + " found " + other + ", " + ruleOf.apply(finding) + " found " + finding
                        + ". Maybe one of the rules should not match where the other does?");
            }
        }
        return new Findings(found.stream().sorted(ORDER).collect(Collectors.toUnmodifiableList()), Map.copyOf(byId));
    }
}
