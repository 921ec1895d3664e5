package org.ccm.language;

import java.util.List;
import java.util.stream.Collectors;

/** Conditions and expressions as people would write them, for comparison. */
final class Written {

    private Written() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().text()
                    + pattern.constraints().stream().map(Written::of).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (condition instanceof Condition.Eval eval) {
            return "eval( " + of(eval.expression()) + " )";
        }
        throw new IllegalArgumentException(condition.toString());
    }

    private static String of(Condition.Constraint constraint) {
        return constraint instanceof Condition.Binding binding
                ? binding.name().text() + " : " + of(binding.part())
                : of(((Condition.Test) constraint).expression());
    }

    private static String of(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return '"' + text.value() + '"';
        }
        if (expression instanceof Expression.Number number) {
            return number.digits();
        }
        if (expression instanceof Expression.Named named) {
            return named.name().text();
        }
        if (expression instanceof Expression.Part part) {
            return of(part.of()) + "." + part.name().text();
        }
        if (expression instanceof Expression.Call call) {
            return call.of().map(of -> of(of) + ".").orElse("") + call.name().text() + list(call.arguments());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() + of(unary.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return of(binary.left()) + " " + binary.operator() + " " + of(binary.right());
        }
        if (expression instanceof Expression.Among among) {
            return of(among.value()) + (among.negated() ? " not in " : " in ") + list(among.values());
        }
        if (expression instanceof Expression.Bracketed bracketed) {
            return "(" + of(bracketed.inner()) + ")";
        }
        throw new IllegalArgumentException(expression.toString());
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Written::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
