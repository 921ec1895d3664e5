package org.ccm.language;

/**
 * A rule that says only what the vocabulary lets it say.
 *
 * @param rule the rule as the engine is given it: parts asked by their Java names, codes of States and names of kinds in
 *     place of texts
 * @param meaning what it means
 */
record CheckedRule(WrittenRule rule, Meaning meaning) {}
