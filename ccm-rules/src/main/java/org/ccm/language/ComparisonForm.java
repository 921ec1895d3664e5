package org.ccm.language;

import java.util.List;
import java.util.Optional;

/**
 * How a comparison is written for the engine. In the brackets of a fact the engine compares values; outside of them, in
 * {@code eval}, it takes expressions for Java, where {@code ==} asks whether two things are one.
 */
final class ComparisonForm {

    private final boolean inFact;

    ComparisonForm(boolean inFact) {
        this.inFact = inFact;
    }

    Typed compared(Expression.Binary binary, Typed left, Typed right) {
        boolean plain = left.sort().number() && right.sort().number()
                || left.sort().truth() && right.sort().truth();
        return inFact || plain
                ? ExpressionChecker.joined(binary, left, right, Sort.TRUTH)
                : new Typed(binary, inJava(binary, left.expression(), right.expression()), Sort.TRUTH);
    }

    Typed among(Expression.Among among, Typed value, List<Expression> values) {
        if (inFact || values.isEmpty()) {
            return new Typed(
                    among, new Expression.Among(value.expression(), among.negated(), values, among.span()), Sort.TRUTH);
        }
        boolean number = value.sort().number();
        Expression any = values.stream()
                .map(one -> number
                        ? new Expression.Binary(value.expression(), "==", one, among.span())
                        : asked(value.expression(), "equals", one))
                .reduce((one, other) -> new Expression.Binary(one, "||", other, among.span()))
                .orElseThrow();
        Expression bracketed = new Expression.Bracketed(any, among.span());
        return new Typed(among, among.negated() ? not(bracketed) : bracketed, Sort.TRUTH);
    }

    private static Expression inJava(Expression.Binary binary, Expression left, Expression right) {
        return switch (binary.operator()) {
            case "==" -> asked(left, "equals", right);
            case "!=" -> not(asked(left, "equals", right));
            case "contains" -> asked(left, "contains", right);
            case "not contains" -> not(asked(left, "contains", right));
            case "memberOf" -> asked(right, "contains", left);
            case "not memberOf" -> not(asked(right, "contains", left));
            case "matches" -> asked(left, "matches", right);
            case "not matches" -> not(asked(left, "matches", right));
            default ->
                new Expression.Binary(
                        asked(left, "compareTo", right),
                        binary.operator(),
                        new Expression.Number("0", binary.operatorSpan()),
                        binary.operatorSpan());
        };
    }

    private static Expression asked(Expression of, String question, Expression argument) {
        Span span = of.span().to(argument.span());
        return new Expression.Call(Optional.of(of), new Name(question, span), List.of(argument), span);
    }

    private static Expression not(Expression test) {
        return new Expression.Unary("!", test, test.span());
    }
}
