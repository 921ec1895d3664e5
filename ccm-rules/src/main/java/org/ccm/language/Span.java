package org.ccm.language;

/**
 * A stretch of a rule file, or of another file that an analyst writes.
 *
 * @param start offset of its first character, from 0, inclusive
 * @param end offset behind its last character, exclusive
 */
public record Span(int start, int end) {

    /** From the start of this one to the end of another. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }
}
