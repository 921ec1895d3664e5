package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.List;
import org.ccm.authoring.RuleCoverage;
import org.ccm.authoring.RuleCoverage.NumberedCondition;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;

/** Which rules fired, and how far the others came. */
public final class CoverageAnswer implements Answer {

    private final List<RuleCoverage> rules;

    /** Of these rules. */
    public CoverageAnswer(List<RuleCoverage> rules) {
        this.rules = List.copyOf(rules);
    }

    private long fired() {
        return rules.stream().filter(RuleCoverage::fired).count();
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("rules", rules.size())
                .with("fired", fired())
                .with("coverage", rules.stream().map(CoverageAnswer::fields).toList());
    }

    private static Fields fields(RuleCoverage rule) {
        return row(rule)
                .with("neverMet", rule.neverMet().map(never -> condition(rule, never)))
                .with(
                        "untested",
                        rule.untested().stream()
                                .map(untested -> condition(rule, untested))
                                .toList());
    }

    private static Fields condition(RuleCoverage rule, NumberedCondition condition) {
        return new Fields()
                .with("condition", condition.number())
                .with("file", rule.rule().file())
                .with("line", condition.condition().line())
                .with("text", condition.condition().text());
    }

    private static Fields row(RuleCoverage rule) {
        return new Fields()
                .with("rule", rule.rule().name())
                .with("ofTheConvention", rule.ofTheConvention())
                .with("file", rule.rule().file())
                .with("line", rule.rule().line())
                .with("fired", rule.firings().times())
                .with("days", rule.firings().days())
                .with("first", rule.firings().first());
    }

    @Override
    public List<String> columns() {
        return List.of("rule", "ofTheConvention", "file", "line", "fired", "days", "first", "neverMet", "untested");
    }

    @Override
    public List<Fields> rows() {
        return rules.stream()
                .map(rule -> row(rule)
                        .with("neverMet", rule.neverMet().map(never -> place(rule, never)))
                        .with(
                                "untested",
                                rule.untested().stream()
                                        .map(untested -> place(rule, untested))
                                        .toList()))
                .toList();
    }

    private static String place(RuleCoverage rule, NumberedCondition condition) {
        return rule.rule().file() + ":" + condition.condition().line() + ": "
                + condition.condition().text();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        paper.heading(fired() + " of " + rules.size() + " rules fired.");
        Table table = new Table("  ", "Rule", "#Fired", "#Days", "First");
        rules.stream()
                .filter(RuleCoverage::fired)
                .forEach(rule -> table.row(
                        Ink.PLAIN,
                        rule.rule().name(),
                        Integer.toString(rule.firings().times()),
                        Integer.toString(rule.firings().days()),
                        rule.firings().first().map(LocalDate::toString).orElse("")));
        paper.table(table);
        if (fired() < rules.size()) {
            paper.blank();
            paper.heading("Never fired, and the first condition that was never met");
        }
        for (RuleCoverage rule : rules) {
            rule.neverMet().ifPresent(never -> print(rule, never, paper));
        }
        if (rules.stream().anyMatch(rule -> !rule.untested().isEmpty())) {
            paper.blank();
            paper.heading("Never put to the test: there never was what the condition excludes");
        }
        for (RuleCoverage rule : rules) {
            rule.untested().forEach(untested -> print(rule, untested, paper));
        }
    }

    private static void print(RuleCoverage rule, NumberedCondition condition, Paper paper) {
        paper.text("  " + rule.rule().name() + ", condition " + condition.number());
        paper.unbroken("    " + place(rule, condition));
    }
}
