package org.ccm.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ccm.authoring.VocabularyDocument.DescribedHelper;
import org.ccm.authoring.VocabularyDocument.DescribedPart;
import org.ccm.authoring.VocabularyDocument.Fact;
import org.ccm.authoring.VocabularyDocument.Value;
import org.ccm.language.FactGroup;

/** The vocabulary for people: facts by group, values, kinds, and the codes of diagnostics. */
final class VocabularyMarkdown {

    private final VocabularyDocument vocabulary;
    private final Markdown page = new Markdown();

    private VocabularyMarkdown(VocabularyDocument vocabulary) {
        this.vocabulary = vocabulary;
    }

    static String of(VocabularyDocument vocabulary) {
        return new VocabularyMarkdown(vocabulary).write();
    }

    private String write() {
        if (vocabulary.ofOneWord()) {
            vocabulary.facts().forEach(this::fact);
            vocabulary.values().forEach(this::value);
            return page.toString();
        }
        page.heading(1, "The vocabulary of rules")
                .paragraph("Everything that a rule can speak of. Written by `ccm rules vocabulary` from"
                        + " the code and its comments; do not change it by hand. *Optional* parts may be missing: ask"
                        + " `isPresent()` before `get()`.");
        for (FactGroup group : FactGroup.values()) {
            facts(group);
        }
        values();
        kinds();
        codes();
        return page.toString();
    }

    private void facts(FactGroup group) {
        page.heading(2, "Facts: " + group.words());
        vocabulary.facts().stream().filter(fact -> fact.group() == group).forEach(this::fact);
    }

    private void fact(Fact fact) {
        // Only rows of the register lie in packages by theme.
        String theme = fact.group() == FactGroup.ROW ? " Theme: " + fact.theme() + "." : "";
        page.heading(3, fact.name()).paragraph(fact.sentence() + theme);
        asked(fact.parts(), fact.helpers());
    }

    private void asked(List<DescribedPart> parts, List<DescribedHelper> helpers) {
        List<List<String>> rows = new ArrayList<>();
        for (DescribedPart described : parts) {
            String optional = described.part().optional() ? ", optional" : "";
            rows.add(List.of(
                    Markdown.code(described.part().name()), described.part().type() + optional, described.sentence()));
        }
        for (DescribedHelper described : helpers) {
            String arguments = String.join(", ", described.helper().arguments());
            rows.add(List.of(
                    Markdown.code(described.helper().name() + "(" + arguments + ")"),
                    described.helper().result(),
                    described.sentence()));
        }
        page.table(List.of("part", "is", "which means"), rows);
    }

    private void values() {
        page.heading(2, "Values");
        vocabulary.values().forEach(this::value);
    }

    private void value(Value value) {
        page.heading(3, value.name());
        if (!value.sentence().isEmpty()) {
            page.paragraph(value.sentence());
        }
        page.table(
                List.of("value", "which means"),
                value.constants().stream()
                        .map(constant -> List.of(Markdown.code(constant.name()), constant.sentence()))
                        .toList());
        asked(value.parts(), value.helpers());
    }

    private void kinds() {
        page.heading(2, "Kinds of findings")
                .paragraph("Those of the Convention's rules. Rules of analysts may find these, with the same severity,"
                        + " or kinds of their own.")
                .table(
                        List.of("kind", "severity", "found when"),
                        vocabulary.kinds().stream()
                                .map(kind -> List.of(
                                        Markdown.code(kind.name()),
                                        kind.severity().name().toLowerCase(Locale.ROOT),
                                        kind.sentence()))
                                .toList());
    }

    private void codes() {
        page.heading(2, "Codes of diagnostics")
                .paragraph("What `ccm rules check` says about rule files; codes are stable.")
                .table(
                        List.of("code", "the rule behind it"),
                        vocabulary.codes().stream()
                                .map(code -> List.of(Markdown.code(code.code()), code.sentence()))
                                .toList());
    }
}
