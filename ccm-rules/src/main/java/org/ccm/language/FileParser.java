package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.register.Nearest;

/** Reads the frame of a file: package, imports, rules. */
final class FileParser {

    static final int MOST_RULES = 1_000;
    private static final List<String> BEGINNINGS = List.of("package", "import", "rule");

    private final RuleText text;
    private final List<Token> all;
    private final List<Comment> comments;
    private final Problems problems;
    private final boolean statute;
    private final Tokens tokens;

    private final FileHead head;
    private final List<WrittenRule> rules = new ArrayList<>();
    private int rulesSeen;

    FileParser(RuleText text, List<Token> all, List<Comment> comments, Problems problems, boolean statute) {
        this.text = text;
        this.all = all;
        this.comments = comments;
        this.problems = problems;
        this.statute = statute;
        this.tokens = new Tokens(all, 0, all.size() - 1);
        this.head = new FileHead(tokens, problems);
    }

    RuleFile file() {
        while (!tokens.atEnd()) {
            int from = tokens.at();
            try {
                part();
            } catch (Problems.Unreadable told) {
                toNextPart(from);
            }
        }
        if (rulesSeen == 0) {
            problems.mended(
                    Fault.NO_RULES,
                    new Span(text.text().length(), text.text().length()),
                    all.size() > 1 || !comments.isEmpty() ? "the file has no rule." : "the file is empty.",
                    "Maybe begin with \"ccm rules new\", which writes a first rule?");
        }
        return new RuleFile(text, head.packageName(), head.imports(), List.copyOf(rules));
    }

    private void part() {
        Token token = tokens.peek();
        if (token.is("rule")) {
            rule();
        } else if (token.is("package")) {
            tokens.next();
            head.packageName(token, rulesSeen > 0);
        } else if (token.is("import")) {
            tokens.next();
            head.anImport(token, rulesSeen > 0);
        } else if (!tokens.take(";")) {
            unexpected(token);
        }
    }

    private void rule() {
        rulesSeen++;
        if (rulesSeen > MOST_RULES) {
            problems.report(
                    Fault.TOO_MANY_RULES,
                    tokens.peek().span(),
                    "this is rule " + rulesSeen + "; a file has at most 1,000.",
                    "Maybe divide the file?");
            tokens.to(tokens.limit());
            return;
        }
        RuleRegion region = RuleRegion.at(tokens, tokens.at());
        new RuleParser(text, tokens, region, comments, problems, statute).rule().ifPresent(rules::add);
        tokens.to(region.next());
    }

    private void unexpected(Token token) {
        Optional<Refused> refused =
                token.is(Token.Type.NAME) ? RefusedWords.inFile(Words.dashed(tokens)) : Optional.empty();
        if (refused.isPresent()) {
            Span span =
                    token.span().to(tokens.peek(Words.dashedTokens(tokens) - 1).span());
            throw refused.get().at(span, problems);
        }
        Optional<String> meant = token.is(Token.Type.NAME)
                ? Nearest.to(token.text(), BEGINNINGS).filter(word -> fits(word, tokens.peek(1)))
                : Optional.empty();
        if (meant.isPresent()) {
            problems.mended(
                    Fault.MISSPELT,
                    token.span(),
                    "the word is \"" + meant.get() + "\", not \"" + token.text() + "\".",
                    "Maybe \"" + meant.get() + "\"?");
            as(meant.get(), token);
            return;
        }
        if (token.is("#")) {
            throw problems.fail(
                    Fault.COMMENT_SIGN, token.span(), "a comment begins with \"//\", not with \"#\".", "Maybe \"//\"?");
        }
        if (token.is("@")) {
            throw problems.fail(
                    Fault.MISPLACED_ANNOTATION,
                    token.span(),
                    "an annotation stands behind the name of its rule.",
                    "Maybe: rule \"its-name\" @article(\"21(1)\")?");
        }
        if (token.is(Token.Type.BROKEN) || token.is(Token.Type.HIDING)) {
            throw new Problems.Unreadable();
        }
        throw problems.fail(
                Fault.UNEXPECTED_BETWEEN_RULES,
                token.span(),
                "outside of rules there are only the package, imports and comments, but here is " + token.described()
                        + ".",
                rulesSeen == 0
                        ? "Maybe \"//\" before it, if it is a comment?"
                        : "Maybe it belongs before the \"end\" of the rule above?");
    }

    private static boolean fits(String word, Token next) {
        return word.equals("rule") ? next.is(Token.Type.TEXT) : next.is(Token.Type.NAME) && !next.firstOnLine();
    }

    private void as(String word, Token token) {
        switch (word) {
            case "rule" -> rule();
            case "package" -> {
                tokens.next();
                head.packageName(token, rulesSeen > 0);
            }
            default -> {
                tokens.next();
                head.anImport(token, rulesSeen > 0);
            }
        }
    }

    /** The next line that begins a rule, an import, or something else that is known, outside of what was refused. */
    private void toNextPart(int from) {
        while (!tokens.atEnd()) {
            Token token = tokens.peek();
            boolean begins = tokens.at() > from
                    && token.firstOnLine()
                    && token.is(Token.Type.NAME)
                    && (RuleRegion.isRule(tokens, tokens.at())
                            || token.is("import")
                            || token.is("package")
                            || RefusedWords.inFile(Words.dashed(tokens)).isPresent());
            if (begins) {
                return;
            }
            tokens.next();
        }
    }
}
