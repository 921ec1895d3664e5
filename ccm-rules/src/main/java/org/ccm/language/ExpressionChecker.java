package org.ccm.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what sort of value an expression has, and whether it makes sense. */
final class ExpressionChecker {

    private final RuleContext context;
    private final Scope scope;
    private final Optional<Own> own;
    private final MemberChecker members;
    private final ComparisonChecker comparisons;
    private final NameChecker names;
    private final Presence presence = new Presence(this::key);
    private final Set<String> touched = new HashSet<>();

    /**
     * @param own the fact in whose brackets the expressions stand; empty in {@code eval} and in conclusions
     */
    ExpressionChecker(RuleContext context, Scope scope, Optional<Own> own) {
        this.context = context;
        this.scope = scope;
        this.own = own;
        this.members = new MemberChecker(this);
        this.comparisons = new ComparisonChecker(this);
        this.names = new NameChecker(this);
    }

    RuleContext context() {
        return context;
    }

    Scope scope() {
        return scope;
    }

    Optional<Own> own() {
        return own;
    }

    Report report() {
        return context.report();
    }

    /** The names that the expressions have used so far. */
    Set<String> touched() {
        return touched;
    }

    Presence presence() {
        return presence;
    }

    /** An expression of which it is asked whether it holds. */
    Typed test(Expression written) {
        Typed test = check(written);
        if (test.sort().known() && !test.sort().truth()) {
            report().error(
                            Fault.NOT_A_TEST,
                            written.span(),
                            report().quoted(written.span()) + " is "
                                    + test.sort().words() + ", which neither holds nor does not.",
                            test.sort().optional()
                                    ? "Maybe \"" + report().at(written.span()) + ".isPresent()\"?"
                                    : "Maybe a comparison is missing, such as \"== ...\"?");
            return Typed.wrong(written);
        }
        return test;
    }

    /** Any expression. */
    Typed check(Expression written) {
        if (written instanceof Expression.Text) {
            return new Typed(written, written, Sort.TEXT);
        }
        if (written instanceof Expression.Truth) {
            return new Typed(written, written, Sort.TRUTH);
        }
        if (written instanceof Expression.Number) {
            return new Typed(written, written, Sort.NUMBER);
        }
        if (written instanceof Expression.Nothing) {
            return nothing(written);
        }
        if (written instanceof Expression.This) {
            return names.ownFact(written);
        }
        if (written instanceof Expression.Named named) {
            return names.check(named);
        }
        if (written instanceof Expression.Part part) {
            return members.part(part);
        }
        if (written instanceof Expression.Call call) {
            return members.call(call);
        }
        if (written instanceof Expression.New making) {
            return members.making(making);
        }
        if (written instanceof Expression.Unary unary) {
            return unary(unary);
        }
        if (written instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (written instanceof Expression.Among among) {
            return comparisons.among(among);
        }
        Expression.Bracketed bracketed = (Expression.Bracketed) written;
        Typed inner = check(bracketed.inner());
        return new Typed(written, new Expression.Bracketed(inner.expression(), written.span()), inner.sort());
    }

    private Typed nothing(Expression written) {
        report().error(
                        Fault.NO_NULL,
                        written.span(),
                        "no fact and no part of one is ever null.",
                        "Maybe \"isPresent()\" or \"isEmpty()\", of a part that may be missing?");
        return Typed.wrong(written);
    }

    private Typed unary(Expression.Unary unary) {
        boolean not = unary.operator().equals("!");
        Typed operand = not ? test(unary.operand()) : check(unary.operand());
        if (!not && operand.sort().known() && !operand.sort().number()) {
            report().error(
                            Fault.WRONG_TYPE,
                            unary.span(),
                            report().quoted(unary.operand().span()) + " is "
                                    + operand.sort().words() + ": only numbers have a sign.",
                            "");
            return Typed.wrong(unary);
        }
        return new Typed(
                unary,
                new Expression.Unary(unary.operator(), operand.expression(), unary.span()),
                not ? Sort.TRUTH : operand.sort());
    }

    private Typed binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case "&&", "||" -> logic(binary);
            case "+", "-", "*", "/", "%" -> arithmetic(binary);
            default -> comparisons.check(binary);
        };
    }

    private Typed logic(Expression.Binary binary) {
        Typed left = test(binary.left());
        Set<String> known =
                binary.operator().equals("&&") ? presence.ifHolds(binary.left()) : presence.ifNot(binary.left());
        ExpressionChecker there = new ExpressionChecker(context, scope.inner(), own);
        there.scope.present(known);
        Typed right = there.test(binary.right());
        touched.addAll(there.touched);
        return joined(binary, left, right, Sort.TRUTH);
    }

    private Typed arithmetic(Expression.Binary binary) {
        Typed left = check(binary.left());
        Typed right = check(binary.right());
        Sort one = left.sort();
        Sort other = right.sort();
        if (!one.known() || !other.known()) {
            return Typed.wrong(binary);
        }
        if (one.number() && other.number()) {
            return divided(binary, right)
                    ? Typed.wrong(binary)
                    : joined(binary, left, right, one.accepts(other) ? one : other);
        }
        boolean adds = binary.operator().equals("+");
        if (adds && (one.text() && (other.text() || other.number()) || one.number() && other.text())) {
            return joined(binary, left, right, Sort.TEXT);
        }
        boolean shifts =
                one.date() && other.number() && (adds || binary.operator().equals("-"));
        report().error(
                        Fault.WRONG_TYPE,
                        binary.span(),
                        "\"" + binary.operator() + "\" stands between numbers; here are " + one.words() + " and "
                                + other.words() + ".",
                        shifts
                                ? "Maybe \"" + report().at(left.span()) + (adds ? ".plusDays(" : ".minusDays(")
                                        + report().at(right.span()) + ")\"?"
                                : "");
        return Typed.wrong(binary);
    }

    private boolean divided(Expression.Binary binary, Typed by) {
        boolean zero = (binary.operator().equals("/") || binary.operator().equals("%"))
                && by.written() instanceof Expression.Number number
                && number.digits().equals("0");
        if (zero) {
            report().error(Fault.BAD_NUMBER, by.span(), "nothing can be divided by 0.", "");
        }
        return zero;
    }

    /** Two checked sides, joined again. */
    static Typed joined(Expression.Binary binary, Typed left, Typed right, Sort sort) {
        return new Typed(
                binary,
                new Expression.Binary(left.expression(), binary.operator(), right.expression(), binary.operatorSpan()),
                sort);
    }

    /** All of them, in order. */
    List<Typed> checkAll(List<Expression> written) {
        List<Typed> checked = new ArrayList<>();
        written.forEach(expression -> checked.add(check(expression)));
        return checked;
    }

    /** A name is used. */
    Optional<Variable> use(String name) {
        Optional<Variable> variable = scope.find(name);
        touched.add(name);
        context.used().add(name);
        return variable;
    }

    /** What a way through facts and their parts ends at; empty for what is computed. */
    Optional<String> key(Expression expression) {
        if (expression instanceof Expression.Bracketed bracketed) {
            return key(bracketed.inner());
        }
        if (expression instanceof Expression.Named named) {
            String name = named.name().text();
            return name.startsWith("$")
                    ? scope.find(name).map(Variable::key)
                    : own.map(fact -> fact.key() + "." + name);
        }
        if (expression instanceof Expression.This) {
            return own.map(Own::key);
        }
        if (expression instanceof Expression.Part part) {
            return key(part.of()).map(key -> key + "." + part.name().text());
        }
        if (expression instanceof Expression.Call call && call.arguments().isEmpty()) {
            return call.of()
                    .map(this::key)
                    .orElseGet(() -> own.map(Own::key))
                    .map(key -> key + "." + call.name().text());
        }
        return Optional.empty();
    }
}
