package org.ccm.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.language.RuleFailure;
import org.ccm.time.Certainty;

/**
 * The findings of a day: at most one an id.
 *
 * @param all in order
 * @param byId the same by id
 */
record Findings(List<Finding> all, Map<String, Finding> byId) {

    /** What a memory holds, in order, with the same errors. */
    static Findings of(Memory memory) {
        return of(memory.all(Finding.class), memory);
    }

    /** Some of what a memory holds, in order, with the same errors. */
    static Findings of(Collection<Finding> found, Memory memory) {
        return of(found, finding -> rules(finding, memory));
    }

    private static String rules(Finding finding, Memory memory) {
        return memory.justifications(finding).stream()
                .map(justification -> justification.rule().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    /**
     * The findings in order.
     *
     * @param ruleOf names the rules that found something
     * @throws IllegalStateException if two of the statute rules' have one id
     * @throws RuleFailure if one of an analyst's rule has the id of another
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
                throw twice(other, finding, ruleOf);
            }
        }
        return new Findings(List.copyOf(byId.values()), Collections.unmodifiableMap(byId));
    }

    private static RuntimeException twice(Finding one, Finding two, Function<Finding, String> ruleOf) {
        String rules = ruleOf.apply(one).equals(ruleOf.apply(two))
                ? "rule " + ruleOf.apply(one) + " found both"
                : ruleOf.apply(one) + " found the first, " + ruleOf.apply(two) + " the second";
        String message = "two findings have the id " + one.id() + ": " + one + " and " + two + "; " + rules
                + ". Maybe one of the rules should not match where the other does, or a finding needs about(...)?";
        // Only rules of analysts are their authors' business; among the statute's it is a defect.
        return one instanceof OwnFinding || two instanceof OwnFinding
                ? new RuleFailure(ruleOf.apply(two instanceof OwnFinding ? two : one), message)
                : new IllegalStateException(message);
    }
}
