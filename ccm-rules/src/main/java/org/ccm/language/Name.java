package org.ccm.language;

/**
 * A word of a rule file: an identifier, a binding with its {@code $}, or what stands between quotation marks.
 *
 * @param text the word, without quotation marks
 * @param span where it stands, with quotation marks
 */
record Name(String text, Span span) {}
