package org.ccm.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;

/**
 * Checks what rule files mean: that every word is in the vocabulary, like is compared with like, and the rules of the
 * house are kept. Every mistake of every file is told at once.
 */
final class RuleChecker {

    private static final Set<String> RESERVED =
            Set.of("org.ccm", "org.kie", "org.drools", "java", "javax", "jakarta", "jdk", "sun", "com.sun");

    private final Vocabulary vocabulary;
    private final Known known;
    private final Map<String, Severity> kinds;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<CheckedRule> checked = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private RuleChecker(List<RuleFile> files, Vocabulary vocabulary, Known known) {
        this.vocabulary = vocabulary;
        this.known = known;
        this.kinds = new TreeMap<>(known.kinds());
        files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> OwnKind.of(rule.conclusion()).stream())
                .forEach(kind -> kinds.putIfAbsent(kind.name().value(), kind.severity()));
    }

    /**
     * Checks files together.
     *
     * @param vocabulary what they may say
     * @param known what the rulebook has to which they are added
     */
    static Checked check(List<RuleFile> files, Vocabulary vocabulary, Known known) {
        RuleChecker checker = new RuleChecker(files, vocabulary, known);
        files.forEach(checker::check);
        if (!vocabulary.ofTheStatute()) {
            checker.circles(files);
        }
        return new Checked(List.copyOf(checker.checked), List.copyOf(checker.diagnostics));
    }

    private void circles(List<RuleFile> files) {
        for (Diagnostic circle : KindCircles.find(files, kinds.keySet())) {
            diagnostics.add(circle);
            checked.removeIf(
                    rule -> circle.rule().filter(rule.meaning().name()::equals).isPresent());
        }
    }

    private void check(RuleFile file) {
        Report report = new Report(file.text(), Optional.empty());
        file.packageName().ifPresent(name -> packageName(name, report));
        file.imports().forEach(name -> imported(name, report));
        diagnostics.addAll(report.diagnostics());
        file.rules().forEach(rule -> check(rule, file.text()));
    }

    private void packageName(Name name, Report report) {
        boolean ofTheStatute = vocabulary.ofTheStatute() && name.text().startsWith("org.ccm.rules.");
        boolean reserved = RESERVED.stream()
                .anyMatch(prefix -> name.text().equals(prefix) || name.text().startsWith(prefix + "."));
        if (reserved && !ofTheStatute) {
            report.error(
                    Fault.RESERVED_PACKAGE,
                    name.span(),
                    "the package \"" + name.text()
                            + "\" is not free: it belongs to the library, to its engine or to Java.",
                    "Maybe a word of your own, as \"asean\"?");
        }
    }

    private void imported(Name name, Report report) {
        if (vocabulary
                .find(name.text())
                .filter(type -> name.text().contains("."))
                .isPresent()) {
            return;
        }
        String simple = name.text().substring(name.text().lastIndexOf('.') + 1);
        report.error(
                Fault.OUTSIDE_THE_VOCABULARY,
                name.span(),
                "\"" + name.text() + "\" is outside the vocabulary and cannot be imported.",
                vocabulary
                        .find(simple)
                        .map(type -> "Maybe leave the line out? \"" + simple + "\" is known without it.")
                        .or(() -> Hints.nearest(simple, vocabulary.typeNames()))
                        .orElse("Maybe leave the line out? Every fact is known by its simple name."));
    }

    private void check(WrittenRule rule, RuleText text) {
        Report report = new Report(text, Optional.of(rule.name().text()));
        name(rule, report);
        Set<String> kindNames = new HashSet<>(kinds.keySet());
        Kind.standard().forEach(kind -> kindNames.add(kind.name()));
        RuleContext context = new RuleContext(vocabulary, report, kindNames, Conditions.bound(rule.conditions()));
        Matched matched = new Matched();
        ConditionChecker conditions = new ConditionChecker(context, matched);
        List<Condition> written = conditions.check(rule.conditions());
        Expression conclusion = new ConclusionChecker(context, conditions.scope(), kinds).check(rule.conclusion());
        new AnnotationChecker(context).check(rule, conditions.scope());
        boolean open = false;
        if (vocabulary.ofTheStatute()) {
            new StratumChecker(context).check(rule);
        } else {
            open = new AbsenceChecker(context).check(rule.conditions(), matched);
            unused(rule, context);
        }
        diagnostics.addAll(report.diagnostics());
        if (!report.wrong()) {
            WrittenRule canonical =
                    new WrittenRule(rule.name(), rule.annotations(), written, conclusion, rule.comment(), rule.span());
            checked.add(new CheckedRule(canonical, meaning(rule, context, conditions.scope(), matched, open)));
        }
    }

    private void name(WrittenRule rule, Report report) {
        String name = rule.name().text();
        String place =
                report.text().file() + ", line " + report.line(rule.name().span());
        Optional<String> first = Optional.ofNullable(places.putIfAbsent(name, place));
        if (first.isPresent() || known.rules().contains(name)) {
            report.error(
                    Fault.RULE_TWICE,
                    rule.name().span(),
                    "there is a rule \"" + name + "\" already, in " + first.orElse("the rulebook") + ".",
                    "Maybe \"" + name + "-2\", or a name that says what is different?");
        }
    }

    /** What is bound and not used is often a mistake: a test that was forgotten. */
    private static void unused(WrittenRule rule, RuleContext context) {
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : Conditions.patterns(condition)) {
                for (Condition.Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Condition.Binding binding
                            && !context.used().contains(binding.name().text())) {
                        context.report()
                                .warning(
                                        Fault.UNUSED_BINDING,
                                        binding.name().span(),
                                        binding.name().text() + " is bound and never used.",
                                        "Maybe a condition is missing, or \""
                                                + context.report().at(binding.span()) + "\" can go?");
                    }
                }
            }
        }
    }

    private Meaning meaning(WrittenRule rule, RuleContext context, Scope scope, Matched matched, boolean open) {
        Map<String, Meaning.Bound> bindings = new LinkedHashMap<>();
        scope.variables().values().stream()
                .filter(variable -> variable.fact() >= 0)
                .forEach(
                        variable -> bindings.put(variable.name(), new Meaning.Bound(variable.fact(), variable.part())));
        Set<Class<?>> rows = new HashSet<>(matched.named());
        rows.removeIf(type -> vocabulary
                .find(type)
                .flatMap(KnownType::group)
                .filter(FactGroup.ROW::equals)
                .isEmpty());
        return new Meaning(
                rule.name().text(),
                context.report().text().file(),
                context.report().line(rule.span()),
                rule.annotation("article").map(Name::text).orElse(""),
                rule.annotation("reason").map(Name::text),
                rule.comment(),
                List.copyOf(matched.facts()),
                bindings,
                vocabulary.ofTheStatute()
                        ? Optional.empty()
                        : OwnKind.of(rule.conclusion()).map(OwnKind::kind),
                Set.copyOf(rows),
                matched.named().stream().anyMatch(type -> type.getSimpleName().equals("AsOf")),
                open,
                Set.copyOf(context.imports()),
                context.report().text().at(rule.span()),
                rule.conditions().stream()
                        .map(condition -> new Meaning.Asked(
                                context.report().at(condition.span()),
                                context.report().line(condition.span()),
                                condition instanceof Condition.Not))
                        .toList());
    }
}
