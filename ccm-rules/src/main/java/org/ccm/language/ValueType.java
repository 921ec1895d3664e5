package org.ccm.language;

import java.util.List;

/**
 * A type that parts of facts have.
 *
 * @param name as rules write it
 * @param javaName its full name
 * @param parts what it states, by name
 * @param helpers what can be asked of it, or made with it, with arguments; by name
 * @param constants the values there are, of a closed set; else empty
 */
public record ValueType(String name, String javaName, List<Part> parts, List<Helper> helpers, List<String> constants) {}
