package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;

/** Reads what stands between {@code then} and {@code end}: {@code insertLogical( ... );}, once. */
final class ConclusionParser {

    private static final String WORD = "insertLogical";
    private static final String EXAMPLE = "Maybe: insertLogical( OwnFinding.info(\"its-kind\", $state) );";

    private final Tokens tokens;
    private final Problems problems;
    private final ExpressionParser expressions;
    private boolean statementTold;

    ConclusionParser(Tokens tokens, Problems problems, boolean statute) {
        this.tokens = tokens;
        this.problems = problems;
        this.expressions = new ExpressionParser(tokens, problems, statute);
    }

    /** What is concluded; empty if that was not understood. */
    Optional<Expression> conclusion() {
        List<Expression> conclusions = new ArrayList<>();
        boolean told = false;
        while (!tokens.atEnd()) {
            int from = tokens.at();
            try {
                if (!tokens.take(";")) {
                    conclusions.add(statement(conclusions.isEmpty()));
                }
            } catch (Problems.Unreadable unreadable) {
                told = true;
                toNextStatement(from);
            }
        }
        if (conclusions.isEmpty() && !told) {
            problems.report(Fault.NO_CONCLUSION, tokens.last().span(), "the rule concludes nothing.", EXAMPLE);
        }
        return conclusions.stream().findFirst();
    }

    private Expression statement(boolean first) {
        Token word = tokens.peek();
        boolean concludes = word.is(WORD) || tokens.peek(1).is("(") && isMisspelt(word);
        if (!concludes) {
            throw refused(word);
        }
        if (!first) {
            problems.report(
                    Fault.MORE_THAN_ONE_CONCLUSION,
                    word.span(),
                    "the rule concludes something already.",
                    "Maybe a rule of its own for this?");
        }
        tokens.next();
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            throw problems.fail(
                    Fault.MISSING_BRACKETS,
                    word.span(),
                    "what is concluded stands in brackets behind \"insertLogical\".",
                    EXAMPLE);
        }
        Expression conclusion = expressions.expression();
        if (tokens.peek().is(",")) {
            throw problems.fail(
                    Fault.MORE_THAN_ONE_CONCLUSION,
                    tokens.peek().span(),
                    "one thing is concluded, but behind this comma is another.",
                    "Maybe a rule of its own for it?");
        }
        expressions.close(open);
        semicolon();
        return conclusion;
    }

    private boolean isMisspelt(Token word) {
        boolean misspelt = word.is(Token.Type.NAME)
                && Nearest.to(word.text(), Set.of(WORD)).isPresent();
        if (misspelt && !RefusedWords.inConclusion(word.text()).isPresent()) {
            problems.mended(
                    Fault.MISSPELT,
                    word.span(),
                    "the word is \"insertLogical\", not \"" + word.text() + "\".",
                    "Maybe \"insertLogical\"?");
            return true;
        }
        return false;
    }

    private void semicolon() {
        Token next = tokens.peek();
        if (next.is(Token.Type.END) || next.is(WORD)) {
            problems.mended(
                    Fault.MISSING_SEMICOLON,
                    tokens.last().span(),
                    "the conclusion ends with a semicolon.",
                    "Maybe \";\" behind the last bracket?");
        } else if (next.is(")")) {
            problems.mended(
                    Fault.UNOPENED_BRACKET,
                    next.span(),
                    "this bracket closes one that was not opened.",
                    "Maybe leave it out?");
            tokens.next();
            semicolon();
        } else if (!tokens.take(";")) {
            throw problems.fail(
                    Fault.MORE_THAN_ONE_CONCLUSION,
                    next.span(),
                    "behind the conclusion stands \";\", and then \"end\", but here is " + next.described() + ".",
                    "Maybe leave it out?");
        }
    }

    private Problems.Unreadable refused(Token word) {
        Optional<Refused> known = word.is(Token.Type.NAME) ? RefusedWords.inConclusion(word.text()) : Optional.empty();
        boolean statement = known.map(it -> it.fault() == Fault.NO_STATEMENTS).orElse(true);
        if (statement && statementTold || word.is(Token.Type.BROKEN)) {
            return new Problems.Unreadable();
        }
        statementTold |= statement;
        if (word.is("then")) {
            tokens.to(tokens.limit());
        }
        return known.map(it -> problems.fail(it.fault(), word.span(), it.why(), it.way()))
                .orElseGet(() -> problems.fail(
                        Fault.NO_STATEMENTS,
                        word.span(),
                        "a rule only concludes, by \"insertLogical( ... );\", but here is " + word.described() + ".",
                        EXAMPLE));
    }

    /** Behind the next semicolon that is not in brackets, counted from where the statement began. */
    private void toNextStatement(int from) {
        int reached = tokens.at();
        tokens.to(from);
        int depth = 0;
        while (!tokens.atEnd()) {
            Token token = tokens.next();
            boolean opens = token.is("(") || token.is("{") || token.is("[");
            boolean closes = token.is(")") || token.is("}") || token.is("]");
            depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
            boolean ends = depth == 0 && (token.is(";") || token.is("}"));
            boolean nextConcludes = tokens.peek().is(WORD) && tokens.peek().firstOnLine() && depth == 0;
            if (tokens.at() > reached && (ends || nextConcludes)) {
                return;
            }
        }
    }
}
