package org.ccm.cli.answer;

import java.util.List;
import org.ccm.authoring.RuleSentence;
import org.ccm.authoring.TreatyBook;
import org.ccm.authoring.TreatyBook.Entry;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.language.Meaning;
import org.ccm.provision.Parameter;
import org.ccm.scenario.Scenario;

/** The annotated treaty. */
public final class BookAnswer implements Answer {

    private final TreatyBook book;

    /** Of this book. */
    public BookAnswer(TreatyBook book) {
        this.book = book;
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with(
                        "provisions",
                        book.entries().stream().map(BookAnswer::entry).toList());
    }

    private static Fields entry(Entry entry) {
        return new Fields()
                .with("provision", entry.provision())
                .with("title", entry.title())
                .with("asks", entry.asks())
                .with("rules", entry.rules().stream().map(BookAnswer::rule).toList())
                .with(
                        "parameters",
                        entry.parameters().stream().map(BookAnswer::parameter).toList())
                .with("readings", entry.readings())
                .with(
                        "scenarios",
                        entry.scenarios().stream().map(BookAnswer::scenario).toList());
    }

    private static Fields rule(Meaning rule) {
        return new Fields()
                .with("rule", rule.name())
                .with("file", rule.file())
                .with("line", rule.line())
                .with("comment", rule.comment())
                .with("reason", RuleSentence.of(rule))
                .with("text", rule.text());
    }

    private static Fields parameter(Parameter parameter) {
        return new Fields()
                .with("parameter", parameter.name())
                .with("value", parameter.text())
                .with("since", parameter.since())
                .with("citation", parameter.citation());
    }

    private static Fields scenario(Scenario scenario) {
        return new Fields()
                .with("name", scenario.name())
                .with("file", scenario.file())
                .with("line", scenario.line())
                .with("asOf", scenario.asOf());
    }

    @Override
    public List<String> columns() {
        return List.of("provision", "title", "asks", "rules", "parameters", "readings", "scenarios");
    }

    /** A row for each provision, with the names of what belongs to it. */
    @Override
    public List<Fields> rows() {
        return book.entries().stream()
                .map(entry -> new Fields()
                        .with("provision", entry.provision())
                        .with("title", entry.title())
                        .with("asks", entry.asks())
                        .with("rules", entry.rules().stream().map(Meaning::name).toList())
                        .with(
                                "parameters",
                                entry.parameters().stream().map(Parameter::name).toList())
                        .with("readings", entry.readings())
                        .with(
                                "scenarios",
                                entry.scenarios().stream().map(Scenario::name).toList()))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        book.markdown().lines().forEach(paper::unbroken);
    }
}
