package org.ccm.language;

/**
 * The fact in whose brackets an expression stands.
 *
 * @param type its type
 * @param key what it is known by
 */
record Own(KnownType type, String key) {}
