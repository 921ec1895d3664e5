package org.ccm.authoring;

import java.util.List;
import java.util.Optional;
import org.ccm.assessment.RuleObserver.Firings;
import org.ccm.language.Meaning;

/**
 * How much a rule was put to the test.
 *
 * @param rule the rule
 * @param ofTheConvention whether it is one of the library's own
 * @param firings how often it fired
 * @param neverMet of a rule that never fired, the first of its conditions that was not met together with all those before
 * @param untested conditions that ask that there is none of something, where, with the conditions before them met, there
 *     never was one: had such a condition been left out, nobody would have noticed
 */
public record RuleCoverage(
        Meaning rule,
        boolean ofTheConvention,
        Firings firings,
        Optional<NumberedCondition> neverMet,
        List<NumberedCondition> untested) {

    /** Keeps a copy of the conditions. */
    public RuleCoverage {
        untested = List.copyOf(untested);
    }

    /**
     * A condition of a rule.
     *
     * @param number its number, from 1
     * @param condition as it is written
     */
    public record NumberedCondition(int number, Meaning.Asked condition) {}

    /** Whether it fired at all. */
    public boolean fired() {
        return firings.times() > 0;
    }
}
