package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is asked of a fact: bindings and tests, separated by commas. */
final class ConstraintParser {

    private static final int MOST_CONSTRAINTS = 100;

    private final Tokens tokens;
    private final Problems problems;
    private final ExpressionParser expressions;

    ConstraintParser(Tokens tokens, Problems problems, ExpressionParser expressions) {
        this.tokens = tokens;
        this.problems = problems;
        this.expressions = expressions;
    }

    /** A name and the colon behind it, if they come next. */
    Optional<Name> binding() {
        Token name = tokens.peek();
        Token colon = tokens.peek(1);
        if (!name.is(Token.Type.NAME) || !colon.is(":") && !colon.is(":=")) {
            return Optional.empty();
        }
        if (colon.is(":=")) {
            problems.mended(
                    Fault.NO_UNIFICATION, colon.span(), "a name is bound with \":\", not with \":=\".", "Maybe \":\"?");
        }
        tokens.to(tokens.at() + 2);
        return Optional.of(name.name());
    }

    /** What stands in the brackets of a fact; the opening one is read. */
    List<Condition.Constraint> constraints(Token open) {
        List<Condition.Constraint> constraints = new ArrayList<>();
        if (tokens.take(")")) {
            return constraints;
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
                return List.copyOf(constraints);
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
        Optional<Name> name = binding();
        if (name.isEmpty()) {
            Expression test = expressions.expression();
            return new Condition.Test(test, test.span());
        }
        Expression part = expressions.part();
        return new Condition.Binding(name.get(), part, first.span().to(part.span()));
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
        if (token.is(Token.Type.END) || token.firstOnLine() && Beginning.isAt(tokens.at(), tokens)) {
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
            boolean nextCondition = token.firstOnLine() && tokens.at() > from && Beginning.isAt(tokens.at(), tokens);
            if (tokens.at() >= reached && (ends || nextCondition)) {
                return;
            }
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            tokens.next();
        }
    }
}
