package org.ccm.language;

import java.util.Set;

/** Words of several parts, {@code lock-on-active}, as they stand in the tokens. */
final class Words {

    private static final Set<String> OPERATORS = Set.of("in", "not", "contains", "memberOf", "matches", "and", "or");

    private Words() {}

    /** Whether it stands between two values. */
    static boolean isOperator(Token token) {
        return token.is(Token.Type.NAME) && OPERATORS.contains(token.text());
    }

    /** The next word, with what is joined to it by dashes without blanks. */
    static String dashed(Tokens tokens) {
        StringBuilder word = new StringBuilder(tokens.peek().text());
        for (int i = 1; joined(tokens, i); i += 2) {
            word.append('-').append(tokens.peek(i + 1).text());
        }
        return word.toString();
    }

    /** How many tokens {@link #dashed} takes. */
    static int dashedTokens(Tokens tokens) {
        int count = 1;
        while (joined(tokens, count)) {
            count += 2;
        }
        return count;
    }

    private static boolean joined(Tokens tokens, int i) {
        Token before = tokens.peek(i - 1);
        Token dash = tokens.peek(i);
        Token after = tokens.peek(i + 1);
        boolean word = after.is(Token.Type.NAME) || after.is(Token.Type.NUMBER);
        return dash.is("-")
                && word
                && before.span().end() == dash.span().start()
                && dash.span().end() == after.span().start();
    }
}
