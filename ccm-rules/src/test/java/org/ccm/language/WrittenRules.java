package org.ccm.language;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of every shape that the language has. */
final class WrittenRules {

    private static final Span NOWHERE = new Span(0, 0);

    private WrittenRules() {}

    static Arbitrary<List<WrittenRule>> rules() {
        Arbitrary<String> name =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<Optional<Name>> value = texts().map(text -> Optional.of(name(text)));
        Arbitrary<WrittenRule> rule = Combinators.combine(
                        name, value, conditions(2).list().ofMinSize(1).ofMaxSize(4), values(2))
                .as((word, reason, conditions, conclusion) -> new WrittenRule(
                        name(word),
                        List.of(new WrittenRule.Annotation(name("reason"), reason)),
                        numbered(conditions),
                        conclusion,
                        Optional.empty(),
                        NOWHERE));
        return rule.list().ofMinSize(1).ofMaxSize(3);
    }

    /** No name is bound twice: each condition binds one of its own. */
    private static List<Condition> numbered(List<Condition> conditions) {
        return java.util.stream.IntStream.range(0, conditions.size())
                .mapToObj(i -> conditions.get(i) instanceof Condition.Pattern pattern
                        ? new Condition.Pattern(
                                Optional.of(name("$fact" + i)), pattern.type(), pattern.constraints(), NOWHERE)
                        : conditions.get(i))
                .toList();
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> pattern = Combinators.combine(
                        Arbitraries.of("Deposit", "org.ccm.asof.Ballot"),
                        tests(2).map(test -> (Condition.Constraint) new Condition.Test(test, NOWHERE))
                                .list()
                                .ofMaxSize(3))
                .as((type, constraints) -> new Condition.Pattern(Optional.empty(), name(type), constraints, NOWHERE));
        if (depth == 0) {
            return pattern;
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Condition>> several = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                pattern,
                inner.map(condition -> new Condition.Not(condition, NOWHERE)),
                inner.map(condition -> new Condition.Exists(condition, NOWHERE)),
                several.map(conditions -> new Condition.All(conditions, NOWHERE)),
                several.map(conditions -> new Condition.Any(conditions, NOWHERE)),
                tests(2).map(test -> new Condition.Eval(test, NOWHERE)));
    }

    private static Arbitrary<Expression> tests(int depth) {
        Arbitrary<Expression> comparison = Combinators.combine(
                        values(1),
                        Arbitraries.of(
                                "==",
                                "!=",
                                "<",
                                "<=",
                                ">",
                                ">=",
                                "contains",
                                "not contains",
                                "memberOf",
                                "not memberOf"),
                        values(1))
                .as((left, operator, right) -> new Expression.Binary(left, operator, right, NOWHERE));
        Arbitrary<Expression> matches = values(1)
                .map(value ->
                        new Expression.Binary(value, "not matches", new Expression.Text("[A-Z]+", NOWHERE), NOWHERE));
        Arbitrary<Expression> among = Combinators.combine(
                        values(1),
                        Arbitraries.of(true, false),
                        values(0).list().ofMinSize(1).ofMaxSize(3))
                .as((value, negated, among1) -> new Expression.Among(value, negated, among1, NOWHERE));
        if (depth == 0) {
            return Arbitraries.oneOf(comparison, matches, among);
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> tests(depth - 1));
        return Arbitraries.oneOf(
                comparison,
                among,
                inner.map(test -> new Expression.Unary("!", test, NOWHERE)),
                Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
                        .as((left, operator, right) -> new Expression.Binary(left, operator, right, NOWHERE)));
    }

    private static Arbitrary<Expression> values(int depth) {
        Arbitrary<Expression> plain = Arbitraries.oneOf(
                texts().map(text -> new Expression.Text(text, NOWHERE)),
                Arbitraries.integers()
                        .greaterOrEqual(0)
                        .map(number -> new Expression.Number(number.toString(), NOWHERE)),
                Arbitraries.of(true, false).map(truth -> new Expression.Truth(truth, NOWHERE)),
                Arbitraries.of(new Expression.This(NOWHERE), new Expression.Nothing(NOWHERE)),
                named());
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.oneOf(
                plain,
                named().map(of -> new Expression.Part(of, name("year"), NOWHERE)),
                Combinators.combine(named(), inner.list().ofMaxSize(2))
                        .as((of, arguments) ->
                                new Expression.Call(Optional.of(of), name("plusDays"), arguments, NOWHERE)),
                inner.list()
                        .ofMaxSize(2)
                        .map(arguments -> new Expression.Call(Optional.empty(), name("laterThan"), arguments, NOWHERE)),
                inner.list()
                        .ofMaxSize(2)
                        .map(arguments -> new Expression.New(name("org.ccm.duty.Withdrawn"), arguments, NOWHERE)),
                inner.map(operand -> new Expression.Unary("-", operand, NOWHERE)),
                Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "%"), inner)
                        .as((left, operator, right) -> new Expression.Binary(left, operator, right, NOWHERE)));
    }

    private static Arbitrary<Expression> named() {
        return Arbitraries.of("$state", "year", "Duty").map(word -> new Expression.Named(name(word)));
    }

    /** What a text may hold; what cannot be seen may not stand in one. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('"', '\\', '\'', '\n', '\t', '\u00e9', '\u2013', '\u4e00', '{', '}', '$', '@')
                .ofMaxLength(12);
    }

    private static Name name(String text) {
        return new Name(text, NOWHERE);
    }
}
