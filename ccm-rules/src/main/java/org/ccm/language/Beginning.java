package org.ccm.language;

import java.util.Set;

/** Where a condition begins, as far as the next words tell: there reading goes on after a mistake. */
final class Beginning {

    private static final Set<String> WORDS = Set.of("not", "exists", "eval", "forall", "accumulate", "collect");

    private Beginning() {}

    /** Whether what stands at an index looks like the beginning of a condition. */
    static boolean isAt(int index, Tokens tokens) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        if (token.is("(")) {
            return !next.is("(") && isAt(index + 1, tokens);
        }
        if (!token.is(Token.Type.NAME)) {
            return false;
        }
        if (WORDS.contains(token.text())) {
            return !token.is("not")
                    || !next.is("in") && !next.is("contains") && !next.is("memberOf") && !next.is("matches");
        }
        if (next.is(":")) {
            return tokens.get(index + 2).isCapitalised()
                    && tokens.get(index + 3).is("(");
        }
        return token.isCapitalised() && next.is("(") || next.is(".") && isQualifiedType(index, tokens);
    }

    private static boolean isQualifiedType(int index, Tokens tokens) {
        int i = index;
        while (tokens.get(i).is(Token.Type.NAME) && tokens.get(i + 1).is(".")) {
            i += 2;
        }
        boolean type = tokens.get(i).isCapitalised() && tokens.get(i + 1).is("(");
        return type && Character.isLowerCase(tokens.get(index).text().charAt(0));
    }
}
