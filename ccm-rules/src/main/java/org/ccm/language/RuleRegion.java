package org.ccm.language;

import java.util.Set;

/**
 * Where a rule and its sections lie. They are found first, so that a mistake in one section reaches no further than
 * the section: {@code when}, {@code then} and {@code end} are looked for where they can only be these words.
 *
 * @param start index of {@code rule}
 * @param when index of {@code when}, or -1
 * @param then index of {@code then}, or -1
 * @param end index of {@code end}, or of what follows the rule if it has none
 * @param ended whether it has an {@code end}
 */
record RuleRegion(int start, int when, int then, int end, boolean ended) {

    private static final Set<String> NEVER_BEFORE =
            Set.of("(", ",", ".", ":", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", "%");
    private static final Set<String> NEVER_BEHIND =
            Set.of("(", ")", ",", ".", ":", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "=", "+", "-", "*", "/", "%");

    /** Finds the sections of the rule that begins at an index. */
    static RuleRegion at(Tokens tokens, int start) {
        int limit = start + 1;
        while (limit < tokens.limit() && !isRule(tokens, limit)) {
            limit++;
        }
        int end = find(tokens, "end", start + 1, limit);
        int last = end < 0 ? misspeltEnd(tokens, start, limit) : end;
        int when = find(tokens, "when", start + 1, last);
        int then = find(tokens, "then", Math.max(start, when) + 1, last);
        return new RuleRegion(start, then >= 0 && when > then ? -1 : when, then, last, last < limit);
    }

    /** Index behind the rule. */
    int next() {
        return ended ? end + 1 : end;
    }

    /** Whether a rule begins at an index. */
    static boolean isRule(Tokens tokens, int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        boolean named = next.is(Token.Type.TEXT) || next.is(Token.Type.BROKEN) || next.is(Token.Type.NAME);
        return token.is("rule")
                && named
                && (token.firstOnLine() || tokens.get(index - 1).is("end"));
    }

    private static int find(Tokens tokens, String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(word)
                    && !isSign(tokens.get(i - 1), NEVER_BEFORE)
                    && !(i + 1 < to
                            && isSign(tokens.get(i + 1), NEVER_BEHIND)
                            && !tokens.get(i + 1).firstOnLine())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSign(Token token, Set<String> signs) {
        return token.is(Token.Type.SIGN) && signs.contains(token.text());
    }

    /** The last word of the rule, if it stands alone on its line and looks like {@code end}. */
    private static int misspeltEnd(Tokens tokens, int start, int limit) {
        Token last = tokens.get(limit - 1);
        boolean alone = last.firstOnLine() && limit - 1 > start && last.is(Token.Type.NAME);
        return alone
                        && org.ccm.register.Nearest.to(last.text(), Set.of("end", "ende", "endrule"))
                                .isPresent()
                ? limit - 1
                : limit;
    }
}
