package org.ccm.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;

/** Reads comparisons, also those that are written otherwise than this language writes them. */
final class Comparison {

    private static final Set<String> RIGHT_SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Map<String, String> SIGNS =
            Map.of("=", "==", "===", "==", "!==", "!=", "=>", ">=", "=<", "<=", "<>", "!=");

    private static final Set<String> WORDS = Set.of("contains", "memberOf", "matches", "in");

    private static final Set<String> OF_TIME = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "excludes", "not contains",
            "soundslike", "==",
            "str", "matches",
            "is", "==",
            "equals", "==",
            "eq", "==",
            "like", "matches",
            "match", "matches",
            "member", "memberOf");

    private Comparison() {}

    /** Whether it is a comparison's sign. */
    static boolean isSign(Token token) {
        return token.is(Token.Type.SIGN) && RIGHT_SIGNS.contains(token.text());
    }

    /** Whether a comparison's word comes next. */
    static boolean isWord(Tokens tokens) {
        Token token = tokens.peek();
        String word = token.is("not") ? tokens.peek(1).text() : token.text();
        return token.is(Token.Type.NAME) && WORDS.contains(word);
    }

    /** The comparison that comes next, as it should be written; it is read over. */
    static Optional<String> next(Tokens tokens, Problems problems) {
        Token token = tokens.peek();
        if (isSign(token)) {
            return Optional.of(tokens.next().text());
        }
        if (token.is(Token.Type.SIGN)) {
            return meant(tokens, problems);
        }
        if (!token.is(Token.Type.NAME)) {
            return Optional.empty();
        }
        boolean negated = token.is("not") && !tokens.peek(1).is("(");
        String word = tokens.peek(negated ? 1 : 0).text();
        if (!WORDS.contains(word)) {
            Optional<String> meant = meantWord(tokens, problems, negated);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            word = meant.get();
        }
        if (negated) {
            tokens.next();
        }
        tokens.next();
        return Optional.of(negated ? "not " + word : word);
    }

    /** The comparison that a sign means, if it means one; it is told, and read over. */
    private static Optional<String> meant(Tokens tokens, Problems problems) {
        Token token = tokens.peek();
        Optional<String> meant = Optional.ofNullable(SIGNS.get(token.text()));
        meant.ifPresent(comparison -> {
            problems.mended(
                    Fault.NOT_A_COMPARISON,
                    token.span(),
                    "\"" + token.text() + "\" is not a comparison.",
                    "Maybe \"" + comparison + "\"?");
            tokens.next();
        });
        return meant;
    }

    /** The word that is meant by one that looks like it; it is told, and not read over. */
    private static Optional<String> meantWord(Tokens tokens, Problems problems, boolean negated) {
        Token token = tokens.peek(negated ? 1 : 0);
        if (token.firstOnLine() || !token.is(Token.Type.NAME)) {
            return Optional.empty();
        }
        if (OF_TIME.contains(token.text())) {
            throw problems.fail(
                    Fault.UNKNOWN_OPERATOR,
                    token.span(),
                    "dates are compared with <, <=, > and >=, not with \"" + token.text() + "\".",
                    "Maybe \"" + (token.is("after") ? ">" : "<") + "\"?");
        }
        if (token.is("instanceof")) {
            throw problems.fail(
                    Fault.NO_CASTS,
                    token.span(),
                    "a rule does not ask of what type a value is.",
                    "Maybe a condition that matches facts of the type?");
        }
        if (OTHER_WORDS.containsKey(token.text())) {
            throw problems.fail(
                    Fault.UNKNOWN_OPERATOR,
                    token.span(),
                    "\"" + token.text() + "\" does not compare.",
                    "Maybe \"" + OTHER_WORDS.get(token.text()) + "\"?");
        }
        Optional<String> nearest = token.text().length() < 3
                ? Optional.empty()
                : Nearest.to(token.text(), WORDS).filter(word -> !word.equals("in"));
        nearest.ifPresent(word -> problems.mended(
                Fault.MISSPELT,
                token.span(),
                "the word is \"" + word + "\", not \"" + token.text() + "\".",
                "Maybe \"" + word + "\"?"));
        return nearest;
    }
}
