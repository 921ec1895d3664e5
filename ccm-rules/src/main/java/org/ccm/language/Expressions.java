package org.ccm.language;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through expressions. */
final class Expressions {

    private Expressions() {}

    /** An expression and everything in it, from the outside in. */
    static void walk(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        inner(expression).forEach(inner -> walk(inner, visitor));
    }

    private static List<Expression> inner(Expression expression) {
        if (expression instanceof Expression.Part part) {
            return List.of(part.of());
        }
        if (expression instanceof Expression.Call call) {
            return Stream.concat(call.of().stream(), call.arguments().stream()).toList();
        }
        if (expression instanceof Expression.New making) {
            return making.arguments();
        }
        if (expression instanceof Expression.Unary unary) {
            return List.of(unary.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof Expression.Among among) {
            return Stream.concat(Stream.of(among.value()), among.values().stream())
                    .toList();
        }
        return expression instanceof Expression.Bracketed bracketed ? List.of(bracketed.inner()) : List.of();
    }
}
