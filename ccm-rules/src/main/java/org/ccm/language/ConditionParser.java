package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads conditions: facts, {@code not}, {@code exists}, {@code eval}, and brackets around several. */
final class ConditionParser {

    private static final int DEEPEST = 50;
    private static final int MOST_CONDITIONS = 100;

    /** Signs with which a line begins that does not go on with the one above. */
    private static final Set<String> STARTS = Set.of("(", "!", "@", "#", "/", "?", "[", "]", "{", "}", ")");

    /** Signs with which a condition may end. */
    private static final Set<String> ENDS = Set.of(")", "]", "}", ";");

    private final Tokens tokens;
    private final Problems problems;
    private final PatternParser patterns;
    private final ExpressionParser expressions;
    private int depth;
    private int read;

    ConditionParser(Tokens tokens, Problems problems, boolean statute) {
        this.tokens = tokens;
        this.problems = problems;
        this.expressions = new ExpressionParser(tokens, problems, statute);
        this.patterns = new PatternParser(tokens, problems, expressions);
    }

    /** All of them; those that were not understood are left out. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.atEnd()) {
            int from = tokens.at();
            depth = 0;
            try {
                if (!separator()) {
                    conditions.add(alternatives());
                }
            } catch (Problems.Unreadable told) {
                toNextCondition(from);
            }
        }
        return List.copyOf(conditions);
    }

    /** Skips what stands between conditions though nothing should. */
    private boolean separator() {
        Token token = tokens.peek();
        if (token.is(",") || token.is(";")) {
            problems.mended(
                    Fault.SEPARATOR_OF_CONDITIONS,
                    token.span(),
                    "conditions stand one below the other, with nothing between them.",
                    "Maybe leave the \"" + token.text() + "\" out?");
        } else if (token.is(")")) {
            problems.mended(
                    Fault.UNOPENED_BRACKET,
                    token.span(),
                    "this bracket closes one that was not opened.",
                    "Maybe leave it out?");
        } else if (token.resembles("and") || token.is("&&")) {
            problems.mended(
                    Fault.JOINING_WORD,
                    token.span(),
                    "\"" + token.text() + "\" stands between two conditions, not before the first.",
                    "Maybe leave it out: all conditions must hold?");
        } else {
            return false;
        }
        tokens.next();
        return true;
    }

    private Condition alternatives() {
        List<Condition> conditions = new ArrayList<>(List.of(together()));
        while (joined("or", "||")) {
            conditions.add(together());
        }
        return conditions.size() == 1
                ? conditions.get(0)
                : new Condition.Any(List.copyOf(conditions), span(conditions));
    }

    private Condition together() {
        List<Condition> conditions = new ArrayList<>(List.of(condition()));
        while (joined("and", "&&")) {
            conditions.add(condition());
        }
        return conditions.size() == 1
                ? conditions.get(0)
                : new Condition.All(List.copyOf(conditions), span(conditions));
    }

    private static Span span(List<Condition> conditions) {
        return conditions.get(0).span().to(conditions.get(conditions.size() - 1).span());
    }

    private boolean joined(String word, String sign) {
        Token token = tokens.peek();
        if (tokens.take(word)) {
            return true;
        }
        if (token.resembles(word) || token.is(sign)) {
            problems.mended(
                    Fault.JOINING_WORD,
                    token.span(),
                    "conditions are joined by \"" + word + "\", not by \"" + token.text() + "\".",
                    "Maybe \"" + word + "\"?");
            tokens.next();
            return true;
        }
        return false;
    }

    private Condition condition() {
        if (++depth > DEEPEST) {
            throw problems.fail(
                    Fault.TOO_DEEP,
                    tokens.peek().span(),
                    "conditions are nested more than " + DEEPEST + " deep.",
                    "Maybe several rules?");
        }
        Token token = tokens.peek();
        if (++read > MOST_CONDITIONS) {
            tokens.to(tokens.limit());
            throw problems.fail(
                    Fault.TOO_LONG,
                    token.span(),
                    "the rule has more than " + MOST_CONDITIONS + " conditions.",
                    "Maybe divide it into several rules?");
        }
        Condition condition;
        if (token.is("not") || token.is("exists")) {
            condition = quantified(tokens.next());
        } else if (token.is("eval")) {
            condition = eval(tokens.next());
        } else if (token.is("(")) {
            condition = bracketed(tokens.next());
        } else {
            condition = patterns.pattern();
        }
        depth--;
        return condition;
    }

    private Condition quantified(Token word) {
        Condition condition = condition();
        Span span = word.span().to(tokens.last().span());
        return word.is("not") ? new Condition.Not(condition, span) : new Condition.Exists(condition, span);
    }

    private Condition eval(Token word) {
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            throw problems.fail(
                    Fault.MISSING_BRACKETS,
                    word.span(),
                    "what \"eval\" tests stands in brackets.",
                    "Maybe eval( $first < $last )?");
        }
        Expression test = expressions.expression();
        expressions.close(open);
        return new Condition.Eval(test, word.span().to(tokens.last().span()));
    }

    private Condition bracketed(Token open) {
        if (tokens.peek().is("and") || tokens.peek().is("or")) {
            throw problems.fail(
                    Fault.JOINING_WORD,
                    tokens.peek().span(),
                    "\"" + tokens.peek().text() + "\" stands between conditions, not before them.",
                    "Maybe ( Deposit( ... ) " + tokens.peek().text() + " Signature( ... ) )?");
        }
        List<Condition> conditions = new ArrayList<>(List.of(alternatives()));
        while (!tokens.peek().is(")") && !tokens.atEnd() && Beginning.isAt(tokens.at(), tokens)) {
            problems.mended(
                    Fault.JOINING_WORD,
                    tokens.peek().span(),
                    "conditions within brackets are joined by \"and\" or \"or\".",
                    "Maybe \"and\" before it?");
            conditions.add(alternatives());
        }
        expressions.close(open);
        Span span = open.span().to(tokens.last().span());
        Optional<Condition> only = conditions.size() == 1 ? Optional.of(conditions.get(0)) : Optional.empty();
        return only.orElseGet(() -> new Condition.All(List.copyOf(conditions), span));
    }

    /** The next line that begins a condition. */
    private void toNextCondition(int from) {
        int reached = tokens.at();
        tokens.to(from);
        int open = 0;
        while (!tokens.atEnd()) {
            Token token = tokens.peek();
            boolean newLine = token.firstOnLine() && tokens.at() > from && tokens.at() >= reached;
            boolean goesOn = token.is(Token.Type.SIGN) && !STARTS.contains(token.text());
            boolean begins = open <= 0 && !goesOn && !isOperator(tokens.last());
            if (newLine && (begins || Beginning.isAt(tokens.at(), tokens))) {
                return;
            }
            open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            tokens.next();
        }
    }

    private static boolean isOperator(Token token) {
        return token.is(Token.Type.SIGN) && !ENDS.contains(token.text()) || Words.isOperator(token);
    }
}
