package org.ccm.engine;

/**
 * The conditions of a rule before a {@code not} were met, and there was what it says there is not.
 *
 * @param rule name of the rule
 * @param condition number of the condition, from 1
 */
public record Excluded(String rule, int condition) {}
