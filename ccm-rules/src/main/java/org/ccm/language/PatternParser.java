package org.ccm.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a fact and what is asked of it: {@code $ballot : Ballot( cast == VoteCast.YES, $state : state )}. */
final class PatternParser {

    private static final Set<String> OPERATORS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "=", "+", "-", "*", "%", "&&", "||", "=>", "=<", "<>");

    private final Tokens tokens;
    private final Problems problems;
    private final ConstraintParser constraints;

    PatternParser(Tokens tokens, Problems problems, ExpressionParser expressions) {
        this.tokens = tokens;
        this.problems = problems;
        this.constraints = new ConstraintParser(tokens, problems, expressions);
    }

    Condition.Pattern pattern() {
        refuseBeginning();
        Token first = tokens.peek();
        Optional<Name> binding = constraints.binding();
        if (binding.isPresent()) {
            refuseBeginning();
        }
        Name type = type();
        List<Condition.Constraint> asked = List.of();
        if (tokens.peek().is("(")) {
            asked = constraints.constraints(tokens.next());
        } else {
            problems.mended(
                    Fault.MISSING_BRACKETS,
                    type.span(),
                    "behind \"" + type.text() + "\" stands in brackets what is asked of it, even if it is nothing.",
                    "Maybe \"" + type.text() + "()\"?");
        }
        Span span = first.span().to(tokens.last().span());
        refuseBehind();
        return new Condition.Pattern(binding, type, asked, span);
    }

    private void refuseBeginning() {
        Token token = tokens.peek();
        Optional<Refused> refused =
                token.is(Token.Type.NAME) ? RefusedWords.inConditions(Words.dashed(tokens)) : Optional.empty();
        if (refused.isPresent()) {
            throw refused.get().at(token.span(), problems);
        }
        if (token.is("?") || token.is("/") || token.is("?.")) {
            boolean path = token.is("/") || tokens.peek(1).is("/");
            throw problems.fail(
                    path ? Fault.NO_PATHS : Fault.NO_QUERIES,
                    token.span(),
                    path
                            ? "there are no paths through facts: each fact is a condition of its own."
                            : "there are no queries.",
                    "Maybe a fact by its type, as in \"Deposit( state == $state )\"?");
        }
    }

    private Name type() {
        Token first = tokens.peek();
        if (first.is(Token.Type.BROKEN)) {
            throw new Problems.Unreadable();
        }
        boolean name = first.is(Token.Type.NAME) && !first.isBinding();
        if (!name || isOperator(tokens.peek(1))) {
            throw notAFact(first);
        }
        StringBuilder type = new StringBuilder(tokens.next().text());
        while (tokens.peek().is(".") && tokens.peek(1).is(Token.Type.NAME)) {
            tokens.next();
            type.append('.').append(tokens.next().text());
        }
        return new Name(type.toString(), first.span().to(tokens.last().span()));
    }

    private static boolean isOperator(Token token) {
        return token.is(Token.Type.SIGN) && OPERATORS.contains(token.text());
    }

    private Problems.Unreadable notAFact(Token token) {
        boolean test = token.isBinding()
                || isOperator(tokens.peek(1))
                || token.is("!")
                || token.is(Token.Type.TEXT)
                || token.is(Token.Type.NUMBER);
        if (test) {
            return problems.fail(
                    Fault.TEST_OUTSIDE_OF_A_FACT,
                    token.span(),
                    "a test stands in the brackets of a fact, or in those of \"eval\".",
                    "Maybe eval( ... ) around it?");
        }
        if (token.is(Token.Type.END)) {
            return problems.fail(
                    Fault.UNEXPECTED_IN_CONDITIONS,
                    tokens.last().span(),
                    "behind " + tokens.last().described() + " a fact is missing.",
                    "Maybe Deposit( state == $state )?");
        }
        if (token.is("#")) {
            return problems.fail(
                    Fault.COMMENT_SIGN, token.span(), "a comment begins with \"//\", not with \"#\".", "Maybe \"//\"?");
        }
        if (token.is("@")) {
            return problems.fail(
                    Fault.MISPLACED_ANNOTATION,
                    token.span(),
                    "an annotation stands behind the name of its rule.",
                    "Maybe move it before \"when\"?");
        }
        return problems.fail(
                Fault.UNEXPECTED_IN_CONDITIONS,
                token.span(),
                "here a fact is expected, but there is " + token.described() + ".",
                "Maybe Deposit( state == $state )?");
    }

    private void refuseBehind() {
        Token token = tokens.peek();
        Optional<Refused> refused =
                token.is(Token.Type.NAME) ? RefusedWords.behindFact(token.text()) : Optional.empty();
        if (refused.isPresent()) {
            throw refused.get().at(token.span(), problems);
        }
    }
}
