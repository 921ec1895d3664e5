package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.time.PartialDate;

/** Whether two values can be compared: like with like. */
final class ComparisonChecker {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final ExpressionChecker expressions;
    private final LiteralChecker literals;
    private final Mismatch mismatch;
    private final ComparisonForm form;

    ComparisonChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
        this.literals = new LiteralChecker(expressions);
        this.mismatch = new Mismatch(expressions);
        this.form = new ComparisonForm(expressions.own().isPresent());
    }

    Typed check(Expression.Binary binary) {
        Typed left = expressions.check(binary.left());
        if (!left.sort().known() && binary.right() instanceof Expression.Nothing) {
            return Typed.wrong(binary);
        }
        Typed right = expressions.check(binary.right());
        if (!left.sort().known() || !right.sort().known()) {
            return new Typed(binary, binary, Sort.TRUTH);
        }
        return switch (binary.operator()) {
            case "==", "!=" -> same(binary, left, right);
            case "<", "<=", ">", ">=" -> ordered(binary, left, right);
            case "contains", "not contains" -> holds(binary, left, right, left, right);
            case "memberOf", "not memberOf" -> holds(binary, left, right, right, left);
            default -> matches(binary, left, right);
        };
    }

    private Typed same(Expression.Binary binary, Typed left, Typed right) {
        if (kindWithText(left, right)) {
            return kinds(binary, left, right);
        }
        if (kindWithText(right, left)) {
            return kinds(binary, right, left);
        }
        Typed one = coerced(left, right);
        Typed other = coerced(right, left);
        if (!one.sort().known() || !other.sort().known()) {
            return new Typed(binary, binary, Sort.TRUTH);
        }
        if (!one.sort().alike(other.sort())) {
            mismatch.tell(binary, left, right);
        }
        return form.compared(binary, one, other);
    }

    private Typed ordered(Expression.Binary binary, Typed left, Typed right) {
        if (!left.sort().alike(right.sort())) {
            mismatch.tell(binary, left, right);
        } else if (!left.sort().ordered()) {
            mismatch.unordered(binary, left);
        }
        return form.compared(binary, left, right);
    }

    private Typed holds(Expression.Binary binary, Typed left, Typed right, Typed holder, Typed held) {
        Sort sort = holder.sort();
        boolean textInText =
                sort.text() && held.sort().text() && binary.operator().endsWith("contains");
        Typed element = sort.collection() && sort.held().equals(Sort.STATE) && text(held) ? state(held) : held;
        if (!element.sort().known()) {
            return new Typed(binary, binary, Sort.TRUTH);
        }
        if (!textInText && !(sort.collection() && sort.held().alike(element.sort()))) {
            expressions
                    .report()
                    .error(
                            Fault.WRONG_TYPE,
                            binary.span(),
                            expressions.report().quoted(holder.span()) + " is " + sort.words() + " and cannot hold "
                                    + held.sort().words() + ".",
                            sort.collection() || sort.text() ? "" : "Maybe \"==\"?");
        }
        return holder == left ? form.compared(binary, left, element) : form.compared(binary, element, right);
    }

    private Typed matches(Expression.Binary binary, Typed left, Typed right) {
        if (!left.sort().text()) {
            expressions
                    .report()
                    .error(
                            Fault.WRONG_TYPE,
                            binary.span(),
                            expressions.report().quoted(left.span()) + " is "
                                    + left.sort().words() + "; only texts match.",
                            "");
        }
        return form.compared(binary, left, right);
    }

    /** {@code cast in (VoteCast.YES, VoteCast.ABSTAIN)}. */
    Typed among(Expression.Among among) {
        Typed value = expressions.check(among.value());
        List<Expression> values = new ArrayList<>();
        boolean kinds = false;
        for (Typed one : expressions.checkAll(among.values())) {
            if (!value.sort().known() || !one.sort().known()) {
                continue;
            }
            if (kindWithText(value, one)) {
                kinds = true;
                literals.kind((Expression.Text) one.written());
                values.add(one.expression());
                continue;
            }
            Typed other = coerced(one, value);
            if (other.sort().known() && !value.sort().alike(other.sort())) {
                mismatch.tell(
                        new Expression.Binary(among.value(), "==", one.written(), one.span()),
                        value,
                        other,
                        one.span());
            }
            values.add(other.expression());
        }
        return form.among(among, kinds ? value.as(name(value)) : value, values);
    }

    /** A text beside a State means the State of that code. */
    private Typed coerced(Typed value, Typed beside) {
        return beside.sort().equals(Sort.STATE) && text(value) ? state(value) : value;
    }

    private Typed state(Typed text) {
        return literals.state((Expression.Text) text.written());
    }

    private static boolean text(Typed value) {
        return value.written() instanceof Expression.Text;
    }

    private static boolean kindWithText(Typed kind, Typed text) {
        return kind.sort().equals(Sort.KIND) && text(text);
    }

    private Typed kinds(Expression.Binary binary, Typed kind, Typed text) {
        literals.kind((Expression.Text) text.written());
        return form.compared(binary, kind.as(name(kind)), text);
    }

    private static Expression name(Typed kind) {
        return new Expression.Call(
                Optional.of(kind.expression()), new Name("name", kind.span()), List.of(), kind.span());
    }

    static boolean ordering(String operator) {
        return ORDER.contains(operator);
    }

    static boolean partial(Sort sort) {
        return sort.raw() == PartialDate.class;
    }
}
