package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides the text of a rule file into words, numbers, texts and signs, and sets comments apart. */
final class Lexer {

    /** Of signs that begin alike, the longest stands first. */
    private static final List<String> SIGNS = List.of(
            "===", "!==", "<=>", "&&", "||", "==", "!=", "<=", ">=", "=>", "=<", "<>", "!.", "?.", "->", "::", ":=",
            "+=", "-=", "*=", "++", "--", "<<", ">>", "(", ")", "[", "]", "{", "}", ",", ";", ":", ".", "@", "=", "<",
            ">", "!", "+", "-", "*", "/", "%", "?", "#", "&", "|", "^", "~", "`", "\\");

    private static final Pattern ESCAPE_BY_NUMBER = Pattern.compile("\\\\u+[0-9a-fA-F]{4}");

    private final RuleText source;
    private final String text;
    private final Problems problems;
    private final QuotedText quoted;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int at;
    private boolean firstOnLine = true;

    Lexer(RuleText source, Problems problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
        this.quoted = new QuotedText(text, problems);
    }

    /** All of them; the last is of type {@link Token.Type#END}. */
    List<Token> tokens() {
        refuseEscapesByNumber();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                firstOnLine = true;
                at++;
            } else if (isBlank(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else {
                word(c);
                firstOnLine = false;
            }
        }
        tokens.add(new Token(Token.Type.END, "", new Span(at, at), true));
        return List.copyOf(tokens);
    }

    /** The comments, in order, once the tokens are read. */
    List<Comment> comments() {
        return List.copyOf(comments);
    }

    private void refuseEscapesByNumber() {
        Matcher escapes = ESCAPE_BY_NUMBER.matcher(text);
        while (escapes.find()) {
            int character =
                    Integer.parseInt(escapes.group().substring(escapes.group().length() - 4), 16);
            String way = Character.isISOControl(character) || Character.isSurrogate((char) character)
                    ? "Maybe leave it out?"
                    : "Maybe write " + Character.toString(character) + " itself?";
            problems.report(
                    Fault.UNICODE_ESCAPE,
                    new Span(escapes.start(), escapes.end()),
                    "a character is written by its number, \"" + escapes.group()
                            + "\", which hides from the reader what stands there.",
                    way);
        }
    }

    private void lineComment() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String said = text.substring(at, end).replaceFirst("^/+", "").strip();
        comment(said, end);
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.report(
                    Fault.UNCLOSED_COMMENT,
                    new Span(at, at + 2),
                    "the comment that begins here does not end, so all below it is comment.",
                    "Maybe \"*/\" at its end?");
            tokens.add(new Token(Token.Type.HIDING, "", new Span(at, at + 2), firstOnLine));
            at = text.length();
            return;
        }
        String said = text.substring(at + 2, end)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*+\\s?", ""))
                .collect(Collectors.joining("\n"));
        comment(said.strip(), end + 2);
    }

    private void comment(String said, int end) {
        HiddenCharacters.refuse(text, new Span(at, end), problems);
        comments.add(new Comment(said, source.line(at), source.line(end), firstOnLine));
        at = end;
    }

    private void word(char c) {
        if (isLetter(at)) {
            name();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (QuotedText.opens(c)) {
            Token token = quoted.at(at, firstOnLine);
            tokens.add(token);
            at = token.span().end();
        } else {
            sign();
        }
    }

    private void name() {
        int start = at;
        while (at < text.length() && (isLetter(at) || isDigit(at) || isMark(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        Span span = new Span(start, at);
        String word = text.substring(start, at);
        word.codePoints().filter(c -> c > 127).findFirst().ifPresent(c -> {
            String letter = Character.toString(c);
            problems.report(
                    Fault.FOREIGN_LETTER,
                    span,
                    "\"" + word + "\" has \"" + letter + "\" ("
                            + Character.getName(c).toLowerCase(java.util.Locale.ROOT)
                            + ") in it; names have letters from a to z, digits and underscores.",
                    "Maybe a letter that looks like it, or quotation marks around it?");
        });
        tokens.add(new Token(Token.Type.NAME, word, span, firstOnLine));
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isLetter(at) || isDigit(at) || isDecimalPoint())) {
            at++;
        }
        tokens.add(new Token(Token.Type.NUMBER, text.substring(start, at), new Span(start, at), firstOnLine));
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                tokens.add(new Token(Token.Type.SIGN, sign, new Span(at, at + sign.length()), firstOnLine));
                at += sign.length();
                return;
            }
        }
        at = UnknownCharacters.refuse(text, at, problems);
        tokens.add(new Token(Token.Type.BROKEN, "", new Span(at - 1, at), firstOnLine));
    }

    private boolean isLetter(int index) {
        int c = text.codePointAt(index);
        return c < 128 ? c == '_' || c == '$' || Character.isLetter(c) : Character.isLetter(c);
    }

    private boolean isDigit(int index) {
        return Character.isDigit(text.codePointAt(index));
    }

    private boolean isMark(int index) {
        int type = Character.getType(text.codePointAt(index));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isDecimalPoint() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** Blanks that do not break, as word processors write them, are as good as others. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
    }
}
