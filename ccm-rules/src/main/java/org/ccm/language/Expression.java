package org.ccm.language;

import java.util.List;
import java.util.Optional;

/** Something that has a value. */
sealed interface Expression {

    /** Where it stands. */
    Span span();

    /** The same without brackets around it. */
    default Expression bare() {
        Expression bare = this;
        while (bare instanceof Bracketed bracketed) {
            bare = bracketed.inner();
        }
        return bare;
    }

    /** A text, {@code "7(1)"}. */
    record Text(String value, Span span) implements Expression {}

    /** A whole number, {@code 180}. */
    record Number(String digits, Span span) implements Expression {}

    /** {@code true}, {@code false}. */
    record Truth(boolean value, Span span) implements Expression {}

    /** {@code null}. */
    record Nothing(Span span) implements Expression {}

    /** {@code this}: the fact of the pattern. */
    record This(Span span) implements Expression {}

    /** A binding, a property of the pattern's fact, or a type: {@code $state}, {@code dueOn}, {@code Duty}. */
    record Named(Name name) implements Expression {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** A part of something, {@code $matter.state} or {@code Duty.ANNUAL_REPORT}. */
    record Part(Expression of, Name name, Span span) implements Expression {}

    /**
     * A call, {@code $receipt.laterThan($dueOn)} or {@code Outstanding.established($report)}.
     *
     * @param of what it is asked of; empty for a method of the pattern's fact
     */
    record Call(Optional<Expression> of, Name name, List<Expression> arguments, Span span) implements Expression {}

    /** {@code new Withdrawn($state)}. */
    record New(Name type, List<Expression> arguments, Span span) implements Expression {}

    /** {@code !inForce}, {@code -1}. */
    record Unary(String operator, Expression operand, Span span) implements Expression {}

    /**
     * Two values and what is asked of them. The operators are those of Java for logic, comparison and arithmetic, and
     * {@code contains}, {@code not contains}, {@code memberOf}, {@code not memberOf}, {@code matches}, {@code not
     * matches}.
     *
     * @param operatorSpan where the operator stands
     */
    record Binary(Expression left, String operator, Expression right, Span operatorSpan) implements Expression {
        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    /** {@code cast in ( VoteCast.YES, VoteCast.ABSTAIN )}, {@code cast not in ( ... )}. */
    record Among(Expression value, boolean negated, List<Expression> values, Span span) implements Expression {}

    /** {@code ( $year + 1 )}. */
    record Bracketed(Expression inner, Span span) implements Expression {}
}
