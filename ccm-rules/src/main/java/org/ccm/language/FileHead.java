package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the package and the imports. */
final class FileHead {

    private final Tokens tokens;
    private final Problems problems;
    private Optional<Name> packageName = Optional.empty();
    private final List<Name> imports = new ArrayList<>();

    FileHead(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Optional<Name> packageName() {
        return packageName;
    }

    List<Name> imports() {
        return List.copyOf(imports);
    }

    /** The package; its first word is read. */
    void packageName(Token word, boolean belowRules) {
        Name name = dottedName(Fault.BAD_PACKAGE, "behind \"package\" stands a name, as in \"package asean\".");
        if (packageName.isPresent()) {
            problems.mended(
                    Fault.BAD_PACKAGE, word.span(), "the file has a package already.", "Maybe leave this one out?");
        } else if (!imports.isEmpty() || belowRules) {
            problems.mended(
                    Fault.BAD_PACKAGE,
                    word.span(),
                    "the package stands before imports and rules.",
                    "Maybe move the line to the beginning of the file?");
        }
        packageName = packageName.or(() -> Optional.of(name));
    }

    /** An import; its first word is read. */
    void anImport(Token word, boolean belowRules) {
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
        if (belowRules) {
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
}
