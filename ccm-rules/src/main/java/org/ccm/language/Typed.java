package org.ccm.language;

/**
 * An expression that has been checked.
 *
 * @param written as it stands in the file
 * @param expression as the engine is given it
 * @param sort what sort of value it has; unknown where something is wrong with it, which has been told
 */
record Typed(Expression written, Expression expression, Sort sort) {

    /** Something is wrong with it. */
    static Typed wrong(Expression written) {
        return new Typed(written, written, Sort.UNKNOWN);
    }

    Typed as(Expression other) {
        return new Typed(written, other, sort);
    }

    Span span() {
        return written.span();
    }
}
