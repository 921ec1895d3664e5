package org.ccm.language;

import java.util.List;

/** Reads along a stretch of tokens, and not beyond its end. */
final class Tokens {

    private final List<Token> all;
    private final int limit;
    private int at;

    /**
     * @param all ends with one of type {@link Token.Type#END}
     * @param from index of the first, inclusive
     * @param limit index behind the last, exclusive
     */
    Tokens(List<Token> all, int from, int limit) {
        this.all = all;
        this.at = from;
        this.limit = limit;
    }

    /** The next; it stays the next. */
    Token peek() {
        return get(at);
    }

    /** The one that is so many behind the next. */
    Token peek(int further) {
        return get(at + further);
    }

    /** The one at an index; of type {@link Token.Type#END}, and where the first one behind the stretch stands, beyond it. */
    Token get(int index) {
        if (index < limit) {
            return all.get(index);
        }
        Token behind = all.get(limit);
        return behind.is(Token.Type.END) ? behind : new Token(Token.Type.END, behind.text(), behind.span(), true);
    }

    /** The next, and goes on. */
    Token next() {
        Token token = peek();
        if (at < limit) {
            at++;
        }
        return token;
    }

    /** Goes on if the next is this word or sign. */
    boolean take(String wordOrSign) {
        boolean there = peek().is(wordOrSign);
        if (there) {
            next();
        }
        return there;
    }

    /** The one read last. */
    Token last() {
        return all.get(Math.max(0, at - 1));
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** Index of the next. */
    int at() {
        return at;
    }

    /** Goes to an index. */
    void to(int index) {
        at = Math.min(index, limit);
    }

    int limit() {
        return limit;
    }

    /** A part of the stretch, to be read by itself. */
    Tokens part(int from, int to) {
        return new Tokens(all, from, to);
    }
}
