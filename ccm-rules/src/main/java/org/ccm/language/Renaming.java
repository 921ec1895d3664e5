package org.ccm.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.language.Condition.All;
import org.ccm.language.Condition.Any;
import org.ccm.language.Condition.Binding;
import org.ccm.language.Condition.Constraint;
import org.ccm.language.Condition.Eval;
import org.ccm.language.Condition.Exists;
import org.ccm.language.Condition.Not;
import org.ccm.language.Condition.Pattern;
import org.ccm.language.Condition.Test;
import org.ccm.language.Expression.Among;
import org.ccm.language.Expression.Binary;
import org.ccm.language.Expression.Bracketed;
import org.ccm.language.Expression.Call;
import org.ccm.language.Expression.Named;
import org.ccm.language.Expression.New;
import org.ccm.language.Expression.Part;
import org.ccm.language.Expression.Unary;

/**
 * Puts other expressions in the place of names.
 *
 * @param others what to put, by name
 */
record Renaming(Map<String, Expression> others) {

    Condition in(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return new Pattern(
                    pattern.binding(),
                    pattern.type(),
                    pattern.constraints().stream().map(this::in).toList(),
                    pattern.span());
        }
        if (condition instanceof Not not) {
            return new Not(in(not.condition()), not.span());
        }
        if (condition instanceof Exists exists) {
            return new Exists(in(exists.condition()), exists.span());
        }
        if (condition instanceof All all) {
            return new All(all.conditions().stream().map(this::in).toList(), all.span());
        }
        if (condition instanceof Any any) {
            return new Any(any.conditions().stream().map(this::in).toList(), any.span());
        }
        Eval eval = (Eval) condition;
        return new Eval(in(eval.expression()), eval.span());
    }

    private Constraint in(Constraint constraint) {
        if (constraint instanceof Binding) {
            return constraint;
        }
        Test test = (Test) constraint;
        return new Test(in(test.expression()), test.span());
    }

    Expression in(Expression expression) {
        if (expression instanceof Named named) {
            return others.getOrDefault(named.name().text(), named);
        }
        if (expression instanceof Part part) {
            return new Part(in(part.of()), part.name(), part.span());
        }
        if (expression instanceof Call call) {
            Optional<Expression> of = call.of().map(this::in);
            return new Call(of, call.name(), in(call.arguments()), call.span());
        }
        if (expression instanceof New making) {
            return new New(making.type(), in(making.arguments()), making.span());
        }
        if (expression instanceof Unary unary) {
            return new Unary(unary.operator(), in(unary.operand()), unary.span());
        }
        if (expression instanceof Binary binary) {
            return new Binary(in(binary.left()), binary.operator(), in(binary.right()), binary.operatorSpan());
        }
        if (expression instanceof Among among) {
            return new Among(in(among.value()), among.negated(), in(among.values()), among.span());
        }
        return expression instanceof Bracketed bracketed
                ? new Bracketed(in(bracketed.inner()), bracketed.span())
                : expression;
    }

    private List<Expression> in(List<Expression> expressions) {
        return expressions.stream().map(this::in).toList();
    }
}
