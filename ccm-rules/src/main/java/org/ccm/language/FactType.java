package org.ccm.language;

import java.util.List;

/**
 * A type of facts that a rule may match.
 *
 * @param name as rules write it
 * @param javaName its full name
 * @param theme the theme to which it belongs: the last part of its package's name
 * @param group where its facts come from
 * @param parts what it states, by name
 * @param helpers what can be asked of it with arguments, by name
 */
public record FactType(
        String name, String javaName, String theme, FactGroup group, List<Part> parts, List<Helper> helpers) {}
