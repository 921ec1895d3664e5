package org.ccm.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;

/** Comparisons that are written otherwise than this language writes them. */
final class Comparison {

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

    /** The comparison that a sign means, if it means one; it is told, and read over. */
    static Optional<String> meant(Tokens tokens, Problems problems) {
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
    static Optional<String> meantWord(Tokens tokens, Problems problems, boolean negated) {
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
