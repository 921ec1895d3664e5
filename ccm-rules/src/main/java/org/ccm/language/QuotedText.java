package org.ccm.language;

/** Reads texts between quotation marks. */
final class QuotedText {

    private static final String TYPOGRAPHIC = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a";

    private final String text;
    private final Problems problems;

    QuotedText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Whether a text begins with this character, rightly or not. */
    static boolean opens(char c) {
        return c == '"' || c == '\'' || isTypographic(c);
    }

    private static boolean isTypographic(char c) {
        return TYPOGRAPHIC.indexOf(c) >= 0;
    }

    /** The text that begins at an offset. */
    Token at(int start, boolean firstOnLine) {
        char opening = text.charAt(start);
        boolean typographic = isTypographic(opening);
        StringBuilder value = new StringBuilder();
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            char c = text.charAt(i);
            boolean closes = typographic ? isTypographic(c) || c == '"' : c == opening;
            if (closes && isFollowedByWord(i + 1)) {
                break;
            }
            if (closes) {
                Span span = new Span(start, i + 1);
                told(span, typographic, value);
                return new Token(Token.Type.TEXT, value.toString(), span, firstOnLine);
            }
            if (c == '\\') {
                i = escape(i, value);
            } else {
                value.append(c);
                i++;
            }
        }
        return unclosed(start, endOfLine(i), firstOnLine);
    }

    /** Behind a text stands no word: where one does, the text ends too late. */
    private boolean isFollowedByWord(int index) {
        return index < text.length()
                && (Character.isLetterOrDigit(text.charAt(index)) || "{$".indexOf(text.charAt(index)) >= 0);
    }

    private int endOfLine(int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void told(Span span, boolean typographic, StringBuilder value) {
        if (typographic) {
            problems.mended(
                    Fault.TYPOGRAPHIC_QUOTATION_MARK,
                    span,
                    "a text stands between straight quotation marks, not between those of a word processor.",
                    "Maybe \"" + value + "\"?");
        }
        HiddenCharacters.refuse(text, span, problems);
    }

    private int escape(int backslash, StringBuilder value) {
        char c = backslash + 1 < text.length() ? text.charAt(backslash + 1) : '\n';
        switch (c) {
            case '"', '\\', '\'' -> value.append(c);
            case 'n' -> value.append('\n');
            case '\n', '\r' -> {
                return backslash + 1;
            }
            default ->
                problems.report(
                        Fault.BAD_ESCAPE,
                        new Span(backslash, backslash + 2),
                        "in a text, a backslash stands before a quotation mark, a backslash or the letter n, not before \""
                                + c + "\".",
                        "Maybe \"\\\\" + c + "\", if a backslash is meant?");
        }
        return backslash + 2;
    }

    /** The quotation mark was probably forgotten before the next comma, bracket or semicolon. */
    private Token unclosed(int start, int lineEnd, boolean firstOnLine) {
        int end = start + 1;
        int depth = 0;
        while (end < lineEnd) {
            char c = text.charAt(end);
            boolean ends = c == ',' || c == ';' || c == '"' || c == '@' || c == ')' && depth == 0;
            if (ends) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        String value = text.substring(start + 1, end).strip();
        Span span = new Span(start, end);
        problems.report(
                Fault.UNCLOSED_TEXT,
                span,
                "the text that begins here does not end on its line.",
                value.isEmpty()
                        ? "Maybe a quotation mark is missing before it?"
                        : "Maybe a quotation mark behind \"" + value + "\"?");
        return new Token(Token.Type.BROKEN, value, span, firstOnLine);
    }
}
