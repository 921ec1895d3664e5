package org.ccm.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.finding.OwnFinding;
import org.ccm.register.Nearest;

/** Parts of values, questions put to them, constants, and helpers of types. */
final class MemberChecker {

    private final ExpressionChecker expressions;
    private final LiteralChecker literals;

    MemberChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
        this.literals = new LiteralChecker(expressions);
    }

    /** {@code $matter.state}, {@code VoteCast.YES}. */
    Typed part(Expression.Part part) {
        Optional<KnownType> type = type(part.of());
        if (type.isPresent()) {
            return constant(part, type.get());
        }
        Optional<String> outside = outside(part);
        if (outside.isPresent()) {
            new NameChecker(expressions).outside(part, outside.get());
            return Typed.wrong(part);
        }
        return asked(part, expressions.check(part.of()), part.name(), List.of());
    }

    /** {@code $receipt.laterThan($dueOn)}, {@code laterThan($dueOn)}, {@code LocalDate.of(2019, 11, 20)}. */
    Typed call(Expression.Call call) {
        if (call.of().isEmpty()) {
            return ownCall(call);
        }
        Expression of = call.of().get();
        Optional<KnownType> type = type(of);
        if (type.isPresent()) {
            return helper(call, type.get());
        }
        Optional<String> outside = outside(of);
        if (outside.isPresent()) {
            new NameChecker(expressions)
                    .outside(call, outside.get() + "." + call.name().text());
            expressions.checkAll(call.arguments());
            return Typed.wrong(call);
        }
        return asked(call, expressions.check(of), call.name(), expressions.checkAll(call.arguments()));
    }

    private Typed ownCall(Expression.Call call) {
        List<Typed> arguments = expressions.checkAll(call.arguments());
        if (expressions.own().isEmpty()) {
            expressions
                    .report()
                    .error(
                            Fault.OUTSIDE_THE_VOCABULARY,
                            call.name().span(),
                            "\"" + call.name().text() + "\" is outside the vocabulary: there are no functions, only "
                                    + "what facts state.",
                            "");
            return Typed.wrong(call);
        }
        KnownType own = expressions.own().get().type();
        List<Member> candidates = own.members().getOrDefault(call.name().text(), List.of());
        if (candidates.isEmpty()) {
            if (javaHas(own.type(), call.name().text(), true)) {
                unreachable(own.sort(), call.name());
            } else {
                new NameChecker(expressions).missing(call.name());
            }
            return Typed.wrong(call);
        }
        return chosen(call, Optional.empty(), call.name(), candidates, arguments);
    }

    /** {@code new Withdrawn($state)}, in rules of the Convention. */
    Typed making(Expression.New making) {
        List<Typed> arguments = expressions.checkAll(making.arguments());
        Optional<KnownType> type = expressions.context().type(making.type().text());
        if (type.isEmpty() || type.get().makings().isEmpty()) {
            expressions
                    .report()
                    .error(
                            Fault.OUTSIDE_THE_VOCABULARY,
                            making.span(),
                            "\"new " + making.type().text() + "\" is outside the vocabulary: facts come from the "
                                    + "record and from what rules conclude.",
                            "Maybe \"OwnFinding.info(...)\"?");
            return Typed.wrong(making);
        }
        return fitting(making.type(), type.get().makings(), arguments)
                .map(fitted -> new Typed(
                        making,
                        new Expression.New(making.type(), fitted.arguments, making.span()),
                        fitted.member.result()))
                .orElseGet(() -> Typed.wrong(making));
    }

    private Typed constant(Expression.Part part, KnownType type) {
        String name = part.name().text();
        if (type.constants().contains(name)) {
            return new Typed(part, new Expression.Part(simple(type, part.of()), part.name(), part.span()), type.sort());
        }
        if (type.constants().isEmpty()) {
            new NameChecker(expressions).outside(part, expressions.report().at(part.span()));
        } else {
            expressions
                    .report()
                    .error(
                            Fault.UNKNOWN_CONSTANT,
                            part.name().span(),
                            "there is no " + type.name() + " \"" + name + "\".",
                            Hints.nearest(name, type.constants(), "these"));
        }
        return Typed.wrong(part);
    }

    private Typed helper(Expression.Call call, KnownType type) {
        List<Typed> arguments = expressions.checkAll(call.arguments());
        List<Member> candidates = type.statics().getOrDefault(call.name().text(), List.of());
        if (candidates.isEmpty()) {
            String reached = type.name() + "." + call.name().text();
            expressions
                    .report()
                    .error(
                            Fault.OUTSIDE_THE_VOCABULARY,
                            call.name().span(),
                            "\"" + reached + "\" is outside the vocabulary: "
                                    + (type.group().isPresent()
                                            ? "rules match " + Sort.article(type.name()) + ", and do not make one."
                                            : "a rule has no such helper."),
                            NameChecker.clock(reached)
                                    ? NameChecker.THE_DAY
                                    : helperHint(call.name().text(), type));
            return Typed.wrong(call);
        }
        if (!literals.sensible(call, type, arguments)) {
            return Typed.wrong(call);
        }
        return chosen(call, Optional.of(simple(type, call.of().orElseThrow())), call.name(), candidates, arguments);
    }

    private static String helperHint(String name, KnownType type) {
        List<String> helpers = type.statics().keySet().stream()
                .map(helper -> type.name() + "." + helper)
                .toList();
        return helpers.isEmpty()
                ? type.group().filter(group -> group == FactGroup.FINDING).isPresent()
                        ? "Maybe \"OwnFinding.info(...)\"?"
                        : ""
                : Hints.nearest(type.name() + "." + name, helpers, "these");
    }

    private static Expression simple(KnownType type, Expression written) {
        return new Expression.Named(new Name(type.name(), written.span()));
    }

    /** A part of a value, or a question put to it. */
    private Typed asked(Expression written, Typed of, Name name, List<Typed> arguments) {
        Sort sort = of.sort();
        if (!sort.known()) {
            return Typed.wrong(written);
        }
        List<Member> candidates = expressions.context().vocabulary().members(sort, name.text());
        if (candidates.isEmpty()) {
            absent(of, name);
            return Typed.wrong(written);
        }
        if (sort.optional() && name.text().equals(JdkMembers.get(sort)) && !guarded(of)) {
            String value = expressions.report().at(of.span());
            expressions
                    .report()
                    .error(
                            Fault.UNGUARDED_OPTIONAL,
                            written.span(),
                            "\"" + value + "\" may be missing, and nothing before makes sure that it is not.",
                            "Maybe \"" + value + ".isPresent()\" as a constraint of its own fact, or before it with "
                                    + "\"&&\"?");
            return Typed.wrong(written);
        }
        return chosen(written, Optional.of(of.expression()), name, candidates, arguments);
    }

    private boolean guarded(Typed of) {
        return expressions
                .key(of.written())
                .filter(expressions.scope()::present)
                .isPresent();
    }

    private void absent(Typed of, Name name) {
        Sort sort = of.sort();
        Report report = expressions.report();
        if (sort.optional()
                && !expressions
                        .context()
                        .vocabulary()
                        .members(sort.held(), name.text())
                        .isEmpty()) {
            String value = report.at(of.span());
            report.error(
                    Fault.UNGUARDED_OPTIONAL,
                    name.span(),
                    "\"" + value + "\" is " + sort.words() + ", so that \"" + name.text() + "\" cannot be asked of it.",
                    "Maybe \"" + value + ".isPresent() && " + value + "." + JdkMembers.get(sort) + "()." + name.text()
                            + "(...)\"?");
        } else if (sort.raw() == OwnFinding.class
                && (name.text().equals("and") || javaHas(sort.raw(), name.text(), false))) {
            report.error(
                    Fault.NOT_FOR_ANALYSTS,
                    name.span(),
                    "\"" + name.text() + "\" is not for rules of analysts: the provision of a finding follows from "
                            + "@article, and how certain it is from the facts that the rule matches.",
                    name.text().equals("under") ? "Maybe leave it out?" : "Maybe \".unverified()\"?");
        } else if (javaHas(sort.raw(), name.text(), true)) {
            unreachable(sort, name);
        } else {
            report.error(
                    Fault.UNKNOWN_PART,
                    name.span(),
                    sort.words() + " has no part \"" + name.text() + "\".",
                    new NameChecker(expressions).partHint(sort, name.text()));
        }
    }

    private void unreachable(Sort sort, Name name) {
        expressions
                .report()
                .error(
                        Fault.OUTSIDE_THE_VOCABULARY,
                        name.span(),
                        "\"" + name.text() + "\" is outside the vocabulary: it leads from " + sort.words()
                                + " into the program around it.",
                        Hints.nearest(
                                        name.text(),
                                        expressions.context().vocabulary().memberNames(sort))
                                .orElse(""));
    }

    /** Whether values have it in Java, though not in the vocabulary; with what every value has, or without. */
    private static boolean javaHas(Class<?> type, String name, boolean withObject) {
        return Stream.of(type, Object.class)
                .flatMap(any -> Arrays.stream(any.getMethods()))
                .filter(method -> withObject || method.getDeclaringClass() == type)
                .anyMatch(method -> method.getName().equals(name));
    }

    private Typed chosen(
            Expression written, Optional<Expression> of, Name name, List<Member> candidates, List<Typed> arguments) {
        return fitting(name, candidates, arguments)
                .map(fitted -> new Typed(
                        written,
                        new Expression.Call(
                                of, new Name(fitted.member.javaName(), name.span()), fitted.arguments, written.span()),
                        fitted.member.result()))
                .orElseGet(() -> Typed.wrong(written));
    }

    private record Fitted(Member member, List<Expression> arguments) {}

    private Optional<Fitted> fitting(Name name, List<Member> candidates, List<Typed> arguments) {
        if (arguments.stream().anyMatch(argument -> !argument.sort().known())) {
            return Optional.empty();
        }
        for (Member candidate : candidates) {
            Optional<List<Expression>> fitted = fitted(candidate, arguments);
            if (fitted.isPresent()) {
                return Optional.of(new Fitted(candidate, fitted.get()));
            }
        }
        expressions
                .report()
                .error(
                        Fault.WRONG_ARGUMENTS,
                        name.span(),
                        "\"" + name.text() + "\" is given "
                                + (arguments.isEmpty()
                                        ? "nothing"
                                        : arguments.stream()
                                                .map(argument -> argument.sort().words())
                                                .collect(Collectors.joining(" and ")))
                                + ".",
                        "Maybe "
                                + candidates.stream()
                                        .map(member -> "\"" + member.signature() + "\"")
                                        .collect(Collectors.joining(" or "))
                                + "?");
        return Optional.empty();
    }

    private Optional<List<Expression>> fitted(Member member, List<Typed> arguments) {
        if (member.parameters().size() != arguments.size()) {
            return Optional.empty();
        }
        List<Expression> fitted = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Typed argument = arguments.get(i);
            Sort wanted = member.parameters().get(i);
            if (wanted.equals(Sort.STATE) && argument.written() instanceof Expression.Text code) {
                fitted.add(literals.state(code).expression());
            } else if (wanted.accepts(argument.sort())) {
                fitted.add(argument.expression());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(fitted);
    }

    /** The type that an expression names, if it names one and not a part of the fact. */
    private Optional<KnownType> type(Expression expression) {
        return dotted(expression).filter(name -> !ownPart(name)).flatMap(expressions.context()::type);
    }

    private boolean ownPart(String dotted) {
        String root = dotted.contains(".") ? dotted.substring(0, dotted.indexOf('.')) : dotted;
        return expressions.own().flatMap(own -> own.type().part(root)).isPresent();
    }

    /** A way that begins outside of the vocabulary, {@code java.lang.Runtime}; of one that does not, nothing. */
    private Optional<String> outside(Expression expression) {
        return dotted(expression).filter(name -> !ownPart(name)).filter(new NameChecker(expressions)::foreign);
    }

    /** {@code java.lang.Runtime}: names and dots, and nothing else. */
    private static Optional<String> dotted(Expression expression) {
        if (expression instanceof Expression.Named named) {
            String name = named.name().text();
            return name.startsWith("$") ? Optional.empty() : Optional.of(name);
        }
        return expression instanceof Expression.Part part
                ? dotted(part.of()).map(of -> of + "." + part.name().text())
                : Optional.empty();
    }

    /** The part that a value would have to be asked for to get a sort of value, {@code state} of a Deposit for a State. */
    Optional<String> partOf(Sort value, Sort wanted) {
        return expressions.context().vocabulary().find(value.raw()).flatMap(type -> type.members().values().stream()
                .flatMap(List::stream)
                .filter(member -> member.shown() && member.result().equals(wanted))
                .map(Member::name)
                .findFirst());
    }

    LiteralChecker literals() {
        return literals;
    }

    static Optional<String> nearestConstant(Class<?> type, String word) {
        return Nearest.to(
                        word.replace('-', '_').replace(' ', '_'),
                        Vocabulary.constants(type).stream()
                                .map(constant -> constant.substring(constant.indexOf('.') + 1))
                                .toList())
                .map(name -> type.getSimpleName() + "." + name);
    }
}
