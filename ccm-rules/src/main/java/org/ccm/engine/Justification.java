package org.ccm.engine;

import java.util.List;

/**
 * Why something was derived: a rule, and what it matched. What is absent from a match leaves no trace in it.
 *
 * @param rule the rule
 * @param matched the facts that matched its patterns, in the order of the patterns
 */
public record Justification(RuleCard rule, List<Object> matched) {}
