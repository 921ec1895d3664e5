package org.ccm.language;

/**
 * A word, a number, a text or a sign.
 *
 * @param text the word, the digits, the text without quotation marks and escapes, or the sign
 * @param span where it stands, with quotation marks
 * @param firstOnLine whether nothing but blanks and comments stands before it on its line
 */
record Token(Type type, String text, Span span, boolean firstOnLine) {

    enum Type {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        /** A text that does not end; what is wrong has been told. */
        BROKEN,
        /** A comment that does not end, and so hides the rest of the file; that has been told. */
        HIDING,
        /** The end of what may be read. */
        END
    }

    boolean is(String wordOrSign) {
        return (type == Type.NAME || type == Type.SIGN) && text.equals(wordOrSign);
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    /** Whether it is one of these words, however it is capitalised. */
    boolean resembles(String word) {
        return type == Type.NAME && text.equalsIgnoreCase(word);
    }

    /** Whether it begins with {@code $}. */
    boolean isBinding() {
        return type == Type.NAME && text.startsWith("$");
    }

    /** Whether it is written like the name of a type. */
    boolean isCapitalised() {
        return type == Type.NAME && Character.isUpperCase(text.charAt(0));
    }

    /** What it is, for a message. */
    String described() {
        return switch (type) {
            case NAME, SIGN -> "\"" + text + "\"";
            case NUMBER -> "the number " + text;
            case TEXT, BROKEN, HIDING ->
                "the text \"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
            case END -> "the end of the file";
        };
    }

    Name name() {
        return new Name(text, span);
    }
}
