package org.ccm.engine;

/**
 * A condition of a rule was met, and those before it.
 *
 * @param rule name of the rule
 * @param condition number of the condition, from 1
 */
public record Seen(String rule, int condition) {}
