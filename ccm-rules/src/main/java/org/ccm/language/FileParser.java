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

    private Optional<Name> packageName = Optional.empty();
    private final List<Name> imports = new ArrayList<>();
    private final List<WrittenRule> rules = new ArrayList<>();
    private int rulesSeen;

    FileParser(RuleText text, List<Token> all, List<Comment> comments, Problems problems, boolean statute) {
        this.text = text;
        this.all = all;
        this.comments = comments;
        this.problems = problems;
        this.statute = statute;
        this.tokens = new Tokens(all, 0, all.size() - 1);
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
        return new RuleFile(text, packageName, List.copyOf(imports), List.copyOf(rules));
    }

    private void part() {
        Token token = tokens.peek();
        if (token.is("rule")) {
            rule();
        } else if (token.is("package")) {
            tokens.next();
            packageName(token);
        } else if (token.is("import")) {
            tokens.next();
            anImport(token);
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

    private void packageName(Token word) {
        Name name = dottedName(Fault.BAD_PACKAGE, "behind \"package\" stands a name, as in \"package asean\".");
        if (packageName.isPresent()) {
            problems.mended(
                    Fault.BAD_PACKAGE, word.span(), "the file has a package already.", "Maybe leave this one out?");
        } else if (!imports.isEmpty() || rulesSeen > 0) {
            problems.mended(
                    Fault.BAD_PACKAGE,
                    word.span(),
                    "the package stands before imports and rules.",
                    "Maybe move the line to the beginning of the file?");
        }
        packageName = packageName.or(() -> Optional.of(name));
    }

    private void anImport(Token word) {
        Token next = tokens.peek();
        boolean notOfType = next.is("static") || next.is("function") || next.is("accumulate") || next.is("acc");
        if (notOfType) {
            throw problems.fail(
                    Fault.NO_STATIC_IMPORTS,
                    next.span(),
                    "only types are imported: a rule calls what its facts offer.",
                    "Maybe the name of a type behind \"import\", or leave the line out: types are known without it?");
        }
        imports.add(dottedName(Fault.BAD_IMPORT, "behind \"import\" stands the name of a type."));
        if (rulesSeen > 0) {
            problems.mended(
                    Fault.BAD_IMPORT,
                    word.span(),
                    "imports stand before the rules.",
                    "Maybe leave it out: types are known without it?");
        }
    }

    /** {@code org.ccm.asof.Ballot}. */
    private Name dottedName(Fault fault, String message) {
        Token first = tokens.peek();
        if (!first.is(Token.Type.NAME) || first.firstOnLine()) {
            throw problems.fail(fault, tokens.last().span(), message, "Maybe leave the line out?");
        }
        StringBuilder name = new StringBuilder(tokens.next().text());
        while (tokens.take(".")) {
            Token part = tokens.peek();
            if (part.is("*")) {
                throw problems.fail(
                        fault,
                        part.span(),
                        "an import names one type; \"*\" names none.",
                        "Maybe leave the line out: types are known without it?");
            }
            if (!part.is(Token.Type.NAME)) {
                throw problems.fail(fault, part.span(), message, "Maybe a word is missing behind the last dot?");
            }
            name.append('.').append(tokens.next().text());
        }
        Span span = first.span().to(tokens.last().span());
        tokens.take(";");
        if (tokens.peek().is("-")) {
            throw problems.fail(
                    fault,
                    tokens.peek().span(),
                    "the name has letters, digits and dots, but no dashes.",
                    "Maybe a dot instead, or nothing?");
        }
        if (!tokens.peek().firstOnLine()) {
            throw problems.fail(
                    fault,
                    tokens.peek().span(),
                    "behind \"" + name + "\" the line ends, but here is "
                            + tokens.peek().described() + ".",
                    "Maybe a line of its own?");
        }
        return new Name(name.toString(), span);
    }

    private void unexpected(Token token) {
        Optional<Refused> refused = token.is(Token.Type.NAME) ? Refused.inFile(Words.dashed(tokens)) : Optional.empty();
        if (refused.isPresent()) {
            Refused it = refused.get();
            Span span =
                    token.span().to(tokens.peek(Words.dashedTokens(tokens) - 1).span());
            throw problems.fail(it.fault(), span, it.why(), it.way());
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
        if (token.is(Token.Type.BROKEN)) {
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
                packageName(token);
            }
            default -> {
                tokens.next();
                anImport(token);
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
                            || Refused.inFile(Words.dashed(tokens)).isPresent());
            if (begins) {
                return;
            }
            tokens.next();
        }
    }
}
