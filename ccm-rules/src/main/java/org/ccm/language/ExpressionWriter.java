package org.ccm.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes expressions, with brackets around every operand that itself has an operator. */
final class ExpressionWriter {

    private ExpressionWriter() {}

    static String write(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return quoted(text.value());
        }
        if (expression instanceof Expression.Number number) {
            return RuleWriter.number(number.digits());
        }
        if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (expression instanceof Expression.Nothing) {
            return "null";
        }
        if (expression instanceof Expression.This) {
            return "this";
        }
        if (expression instanceof Expression.Named named) {
            return RuleWriter.word(named.name().text());
        }
        if (expression instanceof Expression.Part part) {
            return operand(part.of()) + "." + RuleWriter.word(part.name().text());
        }
        if (expression instanceof Expression.Call call) {
            String of = call.of().map(it -> operand(it) + ".").orElse("");
            return of + RuleWriter.word(call.name().text()) + list(call.arguments(), "(", ")");
        }
        if (expression instanceof Expression.New made) {
            return "new " + RuleWriter.word(made.type().text()) + list(made.arguments(), "(", ")");
        }
        return operation(expression);
    }

    private static String operation(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() + operand(unary.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return operand(binary.left()) + " " + binary.operator() + " " + operand(binary.right());
        }
        if (expression instanceof Expression.Among among) {
            String in = among.negated() ? " not in " : " in ";
            return operand(among.value()) + in + list(among.values(), "( ", " )");
        }
        return write(((Expression.Bracketed) expression).inner());
    }

    private static String list(List<Expression> expressions, String open, String close) {
        return expressions.stream().map(ExpressionWriter::write).collect(Collectors.joining(", ", open, close));
    }

    /** What has an operator gets brackets; brackets that were written are not doubled. */
    private static String operand(Expression expression) {
        Expression bare = expression.bare();
        boolean operation = bare instanceof Expression.Unary
                || bare instanceof Expression.Binary
                || bare instanceof Expression.Among;
        return operation ? "(" + write(bare) + ")" : write(bare);
    }

    /** A text between quotation marks. What is beyond ASCII is written by its number, which every encoding carries. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default ->
                    quoted.append(
                            c >= ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
