package org.ccm.language;

import java.util.List;
import java.util.Optional;

/** Reads annotations, {@code @article("21(1)")}. */
final class AnnotationParser {

    private final RuleText text;
    private final Tokens tokens;
    private final Problems problems;

    AnnotationParser(RuleText text, Tokens tokens, Problems problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Adds the one that comes next. */
    void annotation(List<WrittenRule.Annotation> annotations) {
        Token at = tokens.next();
        Token word = tokens.peek();
        if (!word.is(Token.Type.NAME)) {
            problems.report(
                    Fault.BAD_ANNOTATION, at.span(), "behind \"@\" stands a word.", "Maybe @article(\"21(1)\")?");
            while (!tokens.peek().firstOnLine() && !endsHead(tokens.peek())) {
                tokens.next();
            }
            return;
        }
        tokens.next();
        Optional<Name> value = tokens.peek().is("(") ? Optional.of(value(word)) : Optional.empty();
        if (annotations.stream().anyMatch(other -> other.name().text().equals(word.text()))) {
            problems.mended(
                    Fault.ANNOTATION_TWICE,
                    at.span().to(word.span()),
                    "the rule has \"@" + word.text() + "\" twice.",
                    word.is("article") ? "Maybe both in one: @article(\"3(5), 4(7)\")?" : "Maybe leave one out?");
            return;
        }
        annotations.add(new WrittenRule.Annotation(word.name(), value));
    }

    /** What stands in the brackets; they may hold anything here, so that what is in them does no harm to what follows. */
    private Name value(Token word) {
        Token open = tokens.next();
        int depth = 1;
        int start = tokens.at();
        while (depth > 0 && !tokens.atEnd() && !endsHead(tokens.peek())) {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        boolean closed = depth == 0;
        int end = closed ? tokens.at() - 1 : tokens.at();
        Token first = tokens.get(start);
        boolean oneText = closed && end == start + 1 && first.is(Token.Type.TEXT);
        if (oneText) {
            return first.name();
        }
        Span span = end > start ? first.span().to(tokens.get(end - 1).span()) : open.span();
        boolean brokenInside = false;
        for (int i = start; i < end; i++) {
            brokenInside |= tokens.get(i).is(Token.Type.BROKEN);
        }
        if (!brokenInside) {
            tell(word, open, closed, span, end == start);
        }
        return new Name(text.at(span), span);
    }

    private static boolean endsHead(Token token) {
        return token.is("@") || token.is("when") && token.firstOnLine();
    }

    private void tell(Token word, Token open, boolean closed, Span span, boolean empty) {
        if (!closed) {
            problems.mended(
                    Fault.UNCLOSED_BRACKET,
                    open.span(),
                    "the bracket of \"@" + word.text() + "\" is not closed.",
                    "Maybe \")\" behind the text?");
        } else if (empty) {
            problems.mended(
                    Fault.BAD_ANNOTATION,
                    open.span(),
                    "in the brackets of \"@" + word.text() + "\" stands a text.",
                    word.is("reason") ? "Maybe @reason(\"{$state} has not joined.\")?" : "Maybe @article(\"21(1)\")?");
        } else if (word.is("article") || word.is("reason")) {
            String said = text.at(span);
            problems.mended(
                    Fault.BAD_ANNOTATION,
                    span,
                    "what \"@" + word.text() + "\" says is one text, between quotation marks.",
                    said.contains("\"") || said.contains("\n")
                            ? "Maybe one text of the whole?"
                            : "Maybe @" + word.text() + "(\"" + said + "\")?");
        }
    }
}
