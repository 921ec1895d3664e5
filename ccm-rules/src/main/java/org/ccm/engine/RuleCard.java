package org.ccm.engine;

/**
 * A rule by name.
 *
 * @param id its name, in kebab-case
 * @param article the provision it applies, for example {@code "7(1)"}
 * @param theme the last part of its package, for example {@code "report"}
 */
public record RuleCard(String id, String article, String theme) {}
