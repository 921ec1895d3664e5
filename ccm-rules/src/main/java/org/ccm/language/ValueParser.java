package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads single values: literals, names, parts, calls, brackets. */
final class ValueParser {

    private static final int DEEPEST = 50;
    private static final int LARGEST = 500;

    /** Words of this language, and those that the engine does not take for the name of a part. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "in",
            "contains",
            "memberOf",
            "matches",
            "exists",
            "eval",
            "rule",
            "when",
            "then",
            "end",
            "is",
            "modify",
            "unit");

    private static final Set<String> PRIMITIVES =
            Set.of("int", "long", "short", "byte", "char", "boolean", "double", "float");

    private final Tokens tokens;
    private final Problems problems;
    private final boolean statute;
    private final ExpressionParser expressions;
    private int depth;
    private int size;

    ValueParser(Tokens tokens, Problems problems, boolean statute, ExpressionParser expressions) {
        this.tokens = tokens;
        this.problems = problems;
        this.statute = statute;
        this.expressions = expressions;
    }

    /** A new expression begins. */
    void begin() {
        depth = 0;
        size = 0;
    }

    void deeper(Token token) {
        if (++depth > DEEPEST) {
            throw problems.fail(
                    Fault.TOO_DEEP,
                    token.span(),
                    "the expression is nested more than " + DEEPEST + " deep.",
                    "Maybe several constraints, or several rules?");
        }
    }

    void shallower() {
        depth--;
    }

    /** Counts a piece of the expression, so that none becomes too large. */
    Expression counted(Expression piece) {
        if (++size > LARGEST) {
            throw problems.fail(
                    Fault.TOO_LONG,
                    new Span(piece.span().end() - 1, piece.span().end()),
                    "the expression has more than " + LARGEST + " pieces.",
                    "Maybe several constraints, or several rules?");
        }
        return piece;
    }

    /** A literal, a name or brackets, with the parts and calls behind it. */
    Expression value() {
        Expression value = counted(beginning());
        while (true) {
            Token token = tokens.peek();
            if (!token.is(".")) {
                Optional<Refused> refused = RefusedSigns.behindValue(token);
                if (refused.isPresent()) {
                    throw refused.get().at(token.span(), problems);
                }
                return value;
            }
            tokens.next();
            value = counted(partOrCall(value));
        }
    }

    private Expression partOrCall(Expression of) {
        Token name = tokens.peek();
        if (name.is(Token.Type.BROKEN)) {
            throw new Problems.Unreadable();
        }
        if (!name.is(Token.Type.NAME) || name.isBinding()) {
            throw problems.fail(
                    Fault.MISSING_VALUE,
                    tokens.last().span(),
                    "behind the dot the name of a part is missing.",
                    "Maybe leave the dot out?");
        }
        tokens.next();
        refusePartOfComputed(of, name);
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            return new Expression.Part(of, name.name(), of.span().to(name.span()));
        }
        List<Expression> arguments = arguments(open);
        return new Expression.Call(
                Optional.of(of),
                name.name(),
                arguments,
                of.span().to(tokens.last().span()));
    }

    private void refusePartOfComputed(Expression of, Token name) {
        Expression bare = of.bare();
        if (bare instanceof Expression.Binary || bare instanceof Expression.Unary || bare instanceof Expression.Among) {
            problems.mended(
                    Fault.UNEXPECTED_IN_AN_EXPRESSION,
                    name.span(),
                    "what is computed has no parts: \"" + name.text() + "\" stands behind a fact, a part or a binding.",
                    "Maybe a comparison instead?");
        }
    }

    /** What stands in brackets behind a name, separated by commas; the opening one is read. */
    List<Expression> arguments(Token open) {
        deeper(open);
        List<Expression> arguments = new ArrayList<>();
        if (!tokens.take(")")) {
            arguments.add(expressions.nested());
            while (tokens.take(",")) {
                arguments.add(expressions.nested());
            }
            expressions.close(open);
        }
        shallower();
        return List.copyOf(arguments);
    }

    private Expression beginning() {
        Token token = tokens.peek();
        return switch (token.type()) {
            case TEXT, BROKEN -> text();
            case NUMBER -> WholeNumber.read(tokens.next(), problems);
            case NAME -> word();
            case SIGN -> sign();
            case HIDING -> throw new Problems.Unreadable();
            case END -> throw missing(tokens.last(), token);
        };
    }

    private Expression text() {
        Token token = tokens.next();
        if (token.is(Token.Type.BROKEN) && token.text().isEmpty()) {
            throw new Problems.Unreadable();
        }
        return new Expression.Text(token.text(), token.span());
    }

    private Expression word() {
        Token token = tokens.next();
        switch (token.text()) {
            case "true", "false" -> {
                return new Expression.Truth(token.is("true"), token.span());
            }
            case "null" -> {
                return new Expression.Nothing(token.span());
            }
            case "this" -> {
                return new Expression.This(token.span());
            }
            case "new" -> {
                return made(token);
            }
            default -> {
                refuseReserved(token);
            }
        }
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            return new Expression.Named(token.name());
        }
        List<Expression> arguments = arguments(open);
        return new Expression.Call(
                Optional.empty(),
                token.name(),
                arguments,
                token.span().to(tokens.last().span()));
    }

    private void refuseReserved(Token token) {
        if (RESERVED.contains(token.text())) {
            throw problems.fail(
                    Fault.RESERVED_WORD,
                    token.span(),
                    "\"" + token.text() + "\" is a word of the language and does not name a part.",
                    "Maybe a value is missing before it, or quotation marks are missing around it?");
        }
    }

    private Expression made(Token word) {
        Token first = tokens.peek();
        StringBuilder type = new StringBuilder();
        while (tokens.peek().is(Token.Type.NAME)) {
            type.append(tokens.next().text());
            if (tokens.take(".")) {
                type.append('.');
            }
        }
        Span span = first.span().to(tokens.last().span());
        if (!statute) {
            throw problems.fail(
                    Fault.NO_NEW,
                    word.span().to(tokens.last().span()),
                    "a rule does not make things with \"new\".",
                    "Maybe OwnFinding.info(\"its-kind\", $state), or LocalDate.of(2019, 11, 20)?");
        }
        Token open = tokens.peek();
        if (type.isEmpty() || !tokens.take("(")) {
            throw problems.fail(
                    Fault.NO_ARRAYS, open.span(), "behind \"new\" stand a type and brackets.", "Maybe \"(\"?");
        }
        List<Expression> arguments = arguments(open);
        return new Expression.New(
                new Name(type.toString(), span),
                arguments,
                word.span().to(tokens.last().span()));
    }

    private Expression sign() {
        Token token = tokens.peek();
        if (token.is("(")) {
            return bracketed(tokens.next());
        }
        if (token.is("/")) {
            throw problems.fail(
                    Fault.NO_PATHS,
                    token.span(),
                    "there are no paths through facts: each fact is a condition of its own.",
                    "Maybe a condition of its own for that fact?");
        }
        if (token.is("[") || token.is("{")) {
            throw problems.fail(
                    Fault.NO_ARRAYS,
                    token.span(),
                    "there are no lists written in brackets.",
                    "Maybe \"in ( ... )\" with the values in round brackets?");
        }
        throw missing(tokens.last(), token);
    }

    private Problems.Unreadable missing(Token before, Token token) {
        boolean comparison = Set.of("==", "!=", "<", "<=", ">", ">=").contains(token.text());
        if (comparison && (before.is("&&") || before.is("||") || before.resembles("and") || before.resembles("or"))) {
            return problems.fail(
                    Fault.MISSING_VALUE,
                    token.span(),
                    "what is compared is missing before \"" + token.text() + "\".",
                    "Maybe the part again, as in \"year > 2010 && year < 2020\"?");
        }
        boolean atSign = token.is(Token.Type.SIGN) && !token.is(")") && !token.is(",");
        return problems.fail(
                Fault.MISSING_VALUE,
                (atSign ? token : before).span(),
                atSign
                        ? "here is \"" + token.text() + "\", where a value is expected."
                        : "behind " + before.described() + " a value is missing.",
                "Maybe a part, a binding, a text or a number?");
    }

    private Expression bracketed(Token open) {
        deeper(open);
        Expression inner = expressions.nested();
        expressions.close(open);
        shallower();
        Span span = open.span().to(tokens.last().span());
        Token behind = tokens.peek();
        boolean value = behind.is(Token.Type.NAME) && !behind.firstOnLine() && !Words.isOperator(behind)
                || behind.is(Token.Type.TEXT)
                || behind.is(Token.Type.NUMBER)
                || behind.is("(");
        if (value && isType(inner)) {
            throw problems.fail(
                    Fault.NO_CASTS,
                    span,
                    "a value is of the type it is of; none is put before it in brackets.",
                    "Maybe leave it out?");
        }
        return new Expression.Bracketed(inner, span);
    }

    private static boolean isType(Expression expression) {
        String name = expression instanceof Expression.Named named
                ? named.name().text()
                : expression instanceof Expression.Part part ? part.name().text() : "";
        return PRIMITIVES.contains(name) || !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }
}
