package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ccm.register.Nearest;

/** Reads what stands between {@code rule} and {@code when}. */
final class RuleHead {

    private static final int LONGEST_NAME = 100;
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Tokens tokens;
    private final Problems problems;
    private final AnnotationParser annotationParser;

    RuleHead(RuleText text, Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.annotationParser = new AnnotationParser(text, tokens, problems);
    }

    /** The name behind {@code rule}. */
    Name name() {
        Token first = tokens.peek();
        if (first.is(Token.Type.TEXT)) {
            Name name = tokens.next().name();
            checkName(name);
            return name;
        }
        if (first.is(Token.Type.BROKEN)) {
            return tokens.next().name();
        }
        boolean unquoted = first.is(Token.Type.NAME) && !first.is("when");
        if (!unquoted) {
            problems.report(
                    Fault.MISSING_RULE_NAME,
                    tokens.last().span(),
                    "the rule has no name.",
                    "Maybe: rule \"says-what-it-finds\"?");
            return new Name("", tokens.last().span());
        }
        int count = Words.dashedTokens(tokens);
        Name name = new Name(
                Words.dashed(tokens), first.span().to(tokens.peek(count - 1).span()));
        problems.mended(
                Fault.MISSING_QUOTATION_MARKS,
                name.span(),
                "the name of a rule stands between quotation marks.",
                "Maybe \"" + name.text() + "\"?");
        tokens.to(tokens.at() + count);
        return name;
    }

    private void checkName(Name name) {
        if (name.text().length() > LONGEST_NAME) {
            problems.mended(
                    Fault.BAD_RULE_NAME,
                    name.span(),
                    "the name of the rule has " + name.text().length() + " characters; it has at most " + LONGEST_NAME
                            + ".",
                    "Maybe the explanation belongs into a comment above the rule?");
        } else if (!KEBAB.matcher(name.text()).matches()) {
            String kebab = kebab(name.text());
            problems.mended(
                    Fault.BAD_RULE_NAME,
                    name.span(),
                    "\"" + name.text()
                            + "\" is not a name for a rule: it has lower-case letters and digits, and dashes between words.",
                    "Maybe \"" + (kebab.isEmpty() ? "says-what-it-finds" : kebab) + "\"?");
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }

    /** The annotations, up to an index or to what cannot stand in a head. */
    List<WrittenRule.Annotation> annotations(int limit) {
        List<WrittenRule.Annotation> annotations = new ArrayList<>();
        while (tokens.at() < limit) {
            Token token = tokens.peek();
            Optional<Refused> refused =
                    token.is(Token.Type.NAME) ? RefusedWords.inHead(Words.dashed(tokens)) : Optional.empty();
            if (token.is("@")) {
                annotationParser.annotation(annotations);
            } else if (refused.isPresent()) {
                Span span = token.span()
                        .to(tokens.peek(Words.dashedTokens(tokens) - 1).span());
                problems.report(
                        refused.get().fault(),
                        span,
                        refused.get().why(),
                        refused.get().way());
                skipAttribute(limit);
            } else if (token.is(",")
                    || token.is(Token.Type.BROKEN)
                    || tokens.last().is(Token.Type.BROKEN)) {
                tokens.next();
            } else if (limit < tokens.limit()) {
                problems.report(
                        Fault.BAD_ANNOTATION,
                        token.span(),
                        "between the name of a rule and \"when\" there are only annotations, but here is "
                                + token.described() + ".",
                        "Maybe \"//\" before it, if it is a comment?");
                skipAttribute(limit);
            } else {
                return annotations;
            }
        }
        return annotations;
    }

    private void skipAttribute(int limit) {
        tokens.next();
        while (tokens.at() < limit
                && !tokens.peek().firstOnLine()
                && !tokens.peek().is("@")) {
            tokens.next();
        }
    }

    /** The word {@code when}; where it is missing, conditions begin with what follows. */
    void when(int index) {
        if (index >= 0) {
            tokens.to(index + 1);
            return;
        }
        Token token = tokens.peek();
        boolean misspelt = token.is(Token.Type.NAME)
                && !token.is("when")
                && Nearest.to(token.text(), Set.of("when", "if", "wenn", "where"))
                        .isPresent();
        if (misspelt) {
            problems.mended(
                    Fault.MISSPELT,
                    token.span(),
                    "the word is \"when\", not \"" + token.text() + "\".",
                    "Maybe \"when\"?");
            tokens.next();
        } else if (token.is(Token.Type.END)) {
            problems.report(
                    Fault.MISSING_WHEN,
                    tokens.last().span(),
                    "the rule has neither conditions nor a conclusion.",
                    "Maybe \"ccm rules new\", which writes a first rule?");
        } else if (!tokens.take("when")) {
            problems.mended(
                    Fault.MISSING_WHEN,
                    token.span(),
                    "before the conditions stands \"when\".",
                    "Maybe a line \"when\" above them?");
        }
    }
}
