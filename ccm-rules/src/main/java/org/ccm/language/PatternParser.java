package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a fact and what is asked of it: {@code $ballot : Ballot( cast == VoteCast.YES, $state : state )}. */
final class PatternParser {

    private static final Set<String> BEGINNINGS = Set.of("not", "exists", "eval", "forall", "accumulate", "collect");
    private static final int MOST_CONSTRAINTS = 100;

    private final Tokens tokens;
    private final Problems problems;
    private final ExpressionParser expressions;

    PatternParser(Tokens tokens, Problems problems, ExpressionParser expressions) {
        this.tokens = tokens;
        this.problems = problems;
        this.expressions = expressions;
    }

    Condition.Pattern pattern() {
        refuseBeginning();
        Token first = tokens.peek();
        Optional<Name> binding = Optional.empty();
        if (first.is(Token.Type.NAME)
                && (tokens.peek(1).is(":") || tokens.peek(1).is(":="))) {
            binding = Optional.of(tokens.next().name());
            colon();
        }
        if (binding.isPresent()) {
            refuseBeginning();
        }
        Name type = type();
        List<Condition.Constraint> constraints = new ArrayList<>();
        Token open = tokens.peek();
        if (tokens.take("(")) {
            constraints(open, constraints);
        } else {
            problems.mended(
                    Fault.MISSING_BRACKETS,
                    type.span(),
                    "behind \"" + type.text() + "\" stands in brackets what is asked of it, even if it is nothing.",
                    "Maybe \"" + type.text() + "()\"?");
        }
        Span span = first.span().to(tokens.last().span());
        refuseBehind();
        return new Condition.Pattern(binding, type, List.copyOf(constraints), span);
    }

    private void colon() {
        Token colon = tokens.next();
        if (colon.is(":=")) {
            problems.mended(
                    Fault.NO_UNIFICATION, colon.span(), "a name is bound with \":\", not with \":=\".", "Maybe \":\"?");
        }
    }

    private void refuseBeginning() {
        Token token = tokens.peek();
        Optional<Refused> refused =
                token.is(Token.Type.NAME) ? Refused.inConditions(Words.dashed(tokens)) : Optional.empty();
        if (refused.isPresent()) {
            throw problems.fail(
                    refused.get().fault(),
                    token.span(),
                    refused.get().why(),
                    refused.get().way());
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
        return Set.of("==", "!=", "<", "<=", ">", ">=", "=", "+", "-", "*", "%", "&&", "||", "=>", "=<", "<>")
                        .contains(token.text())
                && token.is(Token.Type.SIGN);
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
        Optional<Refused> refused = token.is(Token.Type.NAME) ? Refused.behindFact(token.text()) : Optional.empty();
        if (refused.isPresent()) {
            throw problems.fail(
                    refused.get().fault(),
                    token.span(),
                    refused.get().why(),
                    refused.get().way());
        }
    }

    private void constraints(Token open, List<Condition.Constraint> constraints) {
        if (tokens.take(")")) {
            return;
        }
        while (true) {
            int from = tokens.at();
            try {
                if (constraints.size() == MOST_CONSTRAINTS) {
                    throw problems.fail(
                            Fault.TOO_LONG,
                            tokens.peek().span(),
                            "more than " + MOST_CONSTRAINTS + " things are asked of one fact.",
                            "Maybe several rules?");
                }
                constraints.add(constraint());
            } catch (Problems.Unreadable told) {
                toNextConstraint(from);
            }
            if (!another(open)) {
                return;
            }
        }
    }

    private Condition.Constraint constraint() {
        Token first = tokens.peek();
        boolean trailing = first.is(")") && tokens.last().is(",");
        if (first.is(",") || trailing) {
            problems.mended(
                    Fault.SUPERFLUOUS_COMMA,
                    trailing ? tokens.last().span() : first.span(),
                    (trailing ? "behind" : "before") + " this comma nothing is asked of the fact.",
                    "Maybe leave it out?");
            throw new Problems.Unreadable();
        }
        boolean binds = first.is(Token.Type.NAME)
                && (tokens.peek(1).is(":") || tokens.peek(1).is(":="));
        if (!binds) {
            Expression test = expressions.expression();
            return new Condition.Test(test, test.span());
        }
        Name name = tokens.next().name();
        colon();
        Expression part = expressions.part();
        return new Condition.Binding(name, part, name.span().to(part.span()));
    }

    /** Whether another constraint follows; if not, the bracket is closed. */
    private boolean another(Token open) {
        Token token = tokens.peek();
        if (tokens.take(")")) {
            return false;
        }
        if (tokens.take(",")) {
            return true;
        }
        if (token.is(";")) {
            problems.mended(
                    Fault.MISSING_COMMA,
                    token.span(),
                    "what is asked of a fact is separated by commas.",
                    "Maybe \",\"?");
            tokens.next();
            return true;
        }
        if (token.is(Token.Type.END) || token.firstOnLine() && begins(tokens.at())) {
            expressions.unclosed(open);
            return false;
        }
        if (token.is(Token.Type.BROKEN)) {
            toNextConstraint(tokens.at());
            return another(open);
        }
        if (isOperand(token)) {
            problems.mended(
                    Fault.MISSING_COMMA,
                    token.span(),
                    "between " + tokens.last().described() + " and " + token.described() + " something is missing.",
                    "Maybe a comma, or an operator such as \"==\"?");
            return true;
        }
        problems.report(
                Fault.UNEXPECTED_IN_A_FACT,
                token.span(),
                "here is " + token.described() + ", which has no meaning behind what is asked of a fact.",
                "Maybe a comma or \")\"?");
        toNextConstraint(tokens.at());
        return !tokens.atEnd() && another(open);
    }

    private static boolean isOperand(Token token) {
        return token.is(Token.Type.NAME)
                || token.is(Token.Type.TEXT)
                || token.is(Token.Type.NUMBER)
                || token.is("(")
                || token.is("!");
    }

    /** The comma or bracket that ends the constraint which began at an index. */
    private void toNextConstraint(int from) {
        int reached = tokens.at();
        tokens.to(from);
        int depth = 0;
        while (!tokens.atEnd()) {
            Token token = tokens.peek();
            boolean ends = depth <= 0 && (token.is(",") || token.is(")") || token.is(";"));
            boolean nextCondition = token.firstOnLine() && tokens.at() > from && begins(tokens.at());
            if (tokens.at() >= reached && (ends || nextCondition)) {
                return;
            }
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            tokens.next();
        }
    }

    /** Whether what stands at an index looks like the beginning of a condition. */
    boolean begins(int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        if (token.is("(")) {
            return !next.is("(") && begins(index + 1);
        }
        if (!token.is(Token.Type.NAME)) {
            return false;
        }
        if (BEGINNINGS.contains(token.text())) {
            return !token.is("not")
                    || !next.is("in") && !next.is("contains") && !next.is("memberOf") && !next.is("matches");
        }
        if (next.is(":")) {
            return tokens.get(index + 2).isCapitalised()
                    && tokens.get(index + 3).is("(");
        }
        return token.isCapitalised() && next.is("(") || next.is(".") && isQualifiedType(index);
    }

    private boolean isQualifiedType(int index) {
        int i = index;
        while (tokens.get(i).is(Token.Type.NAME) && tokens.get(i + 1).is(".")) {
            i += 2;
        }
        boolean type = tokens.get(i).isCapitalised() && tokens.get(i + 1).is("(");
        return type && Character.isLowerCase(tokens.get(index).text().charAt(0));
    }
}
