package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.RuleSentence;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.language.Meaning;

/** Rules: a line each, or a page each. */
public final class RulesAnswer implements Answer {

    private final List<Meaning> rules;
    private final boolean whole;

    private RulesAnswer(List<Meaning> rules, boolean whole) {
        this.rules = rules;
        this.whole = whole;
    }

    /**
     * All rules of a rulebook.
     *
     * @param article only those that apply this article or paragraph; empty: all
     */
    public static RulesAnswer listing(Rulebook rulebook, String article) {
        return new RulesAnswer(
                rulebook.meanings().stream()
                        .filter(rule -> article.isEmpty() || applies(rule, article))
                        .toList(),
                false);
    }

    /** Some rules with all there is about them. */
    public static RulesAnswer pages(List<Meaning> rules) {
        return new RulesAnswer(List.copyOf(rules), true);
    }

    private static boolean applies(Meaning rule, String article) {
        return List.of(rule.article().split(", *")).stream()
                .anyMatch(provision -> provision.equals(article) || provision.startsWith(article + "("));
    }

    @Override
    public Fields fields() {
        return new Fields().with("rules", rows());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "rule", "article", "theme", "ofTheConvention", "kind", "severity", "file", "line", "reason", "comment");
    }

    @Override
    public List<Fields> rows() {
        return rules.stream().map(this::row).toList();
    }

    private Fields row(Meaning rule) {
        Fields row = new Fields()
                .with("rule", rule.name())
                .with("article", rule.article())
                .with("theme", theme(rule))
                .with("ofTheConvention", ofTheConvention(rule))
                .with("kind", rule.kind().map(kind -> kind.name()))
                .with("severity", rule.kind().map(kind -> kind.severity()))
                .with("file", rule.file())
                .with("line", rule.line())
                .with("reason", RuleSentence.of(rule))
                .with("comment", rule.comment());
        return whole
                ? row.with(
                                "matches",
                                rule.facts().stream().map(Class::getSimpleName).toList())
                        .with("text", rule.text())
                : row;
    }

    private static boolean ofTheConvention(Meaning rule) {
        return rule.kind().isEmpty();
    }

    /** The Convention's rules lie in a folder for each theme. */
    private static String theme(Meaning rule) {
        return ofTheConvention(rule) ? rule.file().substring(0, rule.file().indexOf('/')) : rule.theme();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        if (whole) {
            rules.forEach(rule -> print(rule, paper));
            return;
        }
        Table table = new Table("", "Rule", "Article", "Theme", "File");
        rules.forEach(rule ->
                table.row(Ink.PLAIN, rule.name(), rule.article(), theme(rule), rule.file() + ":" + rule.line()));
        paper.table(table);
    }

    private static void print(Meaning rule, Paper paper) {
        paper.heading(rule.name() + " (Article " + rule.article() + ")");
        rule.comment().ifPresent(comment -> paper.text(comment.replaceAll("\\s+", " ")));
        paper.text("Says: " + RuleSentence.of(rule), "", "  ", Ink.PLAIN);
        rule.kind()
                .ifPresent(kind -> paper.text(
                        "Finds: " + kind.name() + " (" + kind.severity().name().toLowerCase(Locale.ROOT) + ")"));
        paper.note(rule.file() + ":" + rule.line());
        paper.blank();
        rule.text().lines().forEach(paper::unbroken);
        paper.blank();
    }
}
