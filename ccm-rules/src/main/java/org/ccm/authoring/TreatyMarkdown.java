package org.ccm.authoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccm.authoring.TreatyBook.Entry;
import org.ccm.language.Meaning;
import org.ccm.provision.Parameter;
import org.ccm.provision.Reading;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.scenario.Scenario;

/** The annotated treaty for people. A rule of several provisions is written out under the first. */
final class TreatyMarkdown {

    private final Markdown page = new Markdown();
    private final Map<String, String> written = new HashMap<>();

    private TreatyMarkdown() {}

    static String of(List<Entry> entries) {
        return new TreatyMarkdown().write(entries);
    }

    private String write(List<Entry> entries) {
        page.heading(1, "The Convention on Cluster Munitions and its rules")
                .paragraph("Provision by provision: what it asks, in our own words (the text of the Convention alone is"
                        + " authoritative), the rules that apply it as they run, the parameters with their sources, the"
                        + " readings chosen, and the scenarios that test it. Written by `ccm rules book`; do not change it"
                        + " by hand. Names and codes imply no view on the legal status of any territory.");
        entries.forEach(this::entry);
        return page.toString();
    }

    private void entry(Entry entry) {
        boolean article = entry.title().isPresent();
        page.heading(
                article ? 2 : 3,
                "Article " + entry.provision()
                        + entry.title().map(title -> ": " + title).orElse(""));
        if (!entry.asks().isEmpty()) {
            page.paragraph(entry.asks());
        }
        page.list(entry.parameters().stream().map(TreatyMarkdown::parameter).toList());
        entry.parameters().stream()
                .filter(Reading.class::isInstance)
                .forEach(reading -> page.paragraph(alternatives((Reading) reading)));
        entry.readings().forEach(reading -> page.paragraph("*Reading:* " + reading));
        entry.rules().forEach(rule -> rule(rule, entry.provision()));
        if (!entry.scenarios().isEmpty()) {
            page.paragraph("Scenarios that test it:")
                    .list(entry.scenarios().stream()
                            .map(TreatyMarkdown::scenario)
                            .toList());
        }
    }

    private static String parameter(Parameter parameter) {
        return "Parameter " + Markdown.code(parameter.name()) + " = " + parameter.text() + ", since "
                + parameter.since() + ": " + parameter.citation() + ".";
    }

    private static String alternatives(Reading reading) {
        return "*Reading chosen:* " + sentence(reading.firstAnnualYear()) + " "
                + sentence(reading.whileInitialOutstanding())
                + " *Alternatives:* "
                + Arrays.stream(FirstAnnualYear.values())
                        .filter(other -> other != reading.firstAnnualYear())
                        .map(TreatyMarkdown::sentence)
                        .collect(Collectors.joining(" "))
                + " "
                + Arrays.stream(WhileInitialOutstanding.values())
                        .filter(other -> other != reading.whileInitialOutstanding())
                        .map(TreatyMarkdown::sentence)
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Enum<?> constant) {
        String said = Glossary.part(constant.getDeclaringClass().getSimpleName(), constant.name());
        return Markdown.code(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')) + ": " + said;
    }

    private void rule(Meaning rule, String provision) {
        String before = written.putIfAbsent(rule.name(), provision);
        if (before != null) {
            page.paragraph("Rule " + Markdown.code(rule.name()) + ": see Article " + before + ".");
            return;
        }
        page.paragraph("Rule " + Markdown.code(rule.name()) + " (" + rule.file() + ", line " + rule.line() + ")"
                + rule.comment()
                        .map(comment -> ": " + comment.replaceAll("\\s+", " "))
                        .orElse(""));
        String says = RuleSentence.of(rule);
        if (!says.isEmpty()) {
            page.paragraph("> " + says);
        }
        page.code("drl", rule.text());
    }

    private static String scenario(Scenario scenario) {
        return scenario.name() + " (as of " + scenario.asOf() + ", "
                + scenario.file().getFileName() + ")";
    }
}
