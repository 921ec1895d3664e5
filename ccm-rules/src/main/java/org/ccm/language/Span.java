package org.ccm.language;

/**
 * A stretch of a rule file.
 *
 * @param start offset of its first character, from 0, inclusive
 * @param end offset behind its last character, exclusive
 */
record Span(int start, int end) {

    /** From the start of this one to the end of another. */
    Span to(Span last) {
        return new Span(start, last.end);
    }
}
