package org.ccm.language;

import java.util.List;
import java.util.regex.Pattern;

/** What a file says, whatever its blanks, comments and brackets: two files with one shape mean the same. */
final class Shape {

    private static final Pattern SPAN = Pattern.compile(",? ?(span|operatorSpan)=Span\\[start=\\d+, end=\\d+]");

    private Shape() {}

    static List<String> of(List<WrittenRule> rules) {
        return rules.stream().map(Shape::of).toList();
    }

    private static String of(WrittenRule rule) {
        return rule.name().text()
                + rule.annotations().stream()
                        .map(it -> it.name().text() + "=" + it.value().map(Name::text))
                        .toList()
                + rule.conditions().stream().map(Shape::of).toList()
                + of(rule.conclusion());
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.binding().map(Name::text)
                    + pattern.type().text()
                    + pattern.constraints().stream().map(Shape::of).toList();
        }
        if (condition instanceof Condition.Not not) {
            return "Not" + of(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return "Exists" + of(exists.condition());
        }
        if (condition instanceof Condition.All all) {
            return "All" + all.conditions().stream().map(Shape::of).toList();
        }
        if (condition instanceof Condition.Any any) {
            return "Any" + any.conditions().stream().map(Shape::of).toList();
        }
        return "Eval" + of(((Condition.Eval) condition).expression());
    }

    private static String of(Condition.Constraint constraint) {
        return constraint instanceof Condition.Binding binding
                ? binding.name().text() + " : " + of(binding.part())
                : of(((Condition.Test) constraint).expression());
    }

    static String of(Expression expression) {
        Expression bare = expression.bare();
        if (bare instanceof Expression.Part part) {
            return of(part.of()) + "." + part.name().text();
        }
        if (bare instanceof Expression.Call call) {
            return call.of().map(Shape::of) + "." + call.name().text() + all(call.arguments());
        }
        if (bare instanceof Expression.New made) {
            return "new " + made.type().text() + all(made.arguments());
        }
        if (bare instanceof Expression.Unary unary) {
            return unary.operator() + "<" + of(unary.operand()) + ">";
        }
        if (bare instanceof Expression.Binary binary) {
            return "<" + of(binary.left()) + binary.operator() + of(binary.right()) + ">";
        }
        if (bare instanceof Expression.Among among) {
            return of(among.value()) + (among.negated() ? " not in " : " in ") + all(among.values());
        }
        return SPAN.matcher(bare.toString()).replaceAll("");
    }

    private static List<String> all(List<Expression> expressions) {
        return expressions.stream().map(Shape::of).toList();
    }
}
