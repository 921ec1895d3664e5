package org.ccm.language;

import java.util.List;
import java.util.Optional;

/** Checks what a rule says about itself: the provision it applies, and why. */
final class AnnotationChecker {

    private static final List<String> NAMES = List.of("article", "reason");

    private final RuleContext context;
    private final Report report;

    AnnotationChecker(RuleContext context) {
        this.context = context;
        this.report = context.report();
    }

    void check(WrittenRule rule, Scope scope) {
        for (WrittenRule.Annotation annotation : rule.annotations()) {
            if (!NAMES.contains(annotation.name().text())) {
                report.error(
                        Fault.UNKNOWN_ANNOTATION,
                        annotation.name().span(),
                        "there is no \"@" + annotation.name().text() + "\": a rule has @article and @reason.",
                        Hints.nearest(annotation.name().text(), NAMES).orElse(""));
            }
        }
        article(rule);
        Optional<Name> reason = rule.annotation("reason");
        if (reason.isPresent()) {
            new ReasonChecker(context, scope).check(reason.get());
        } else if (!context.vocabulary().ofTheStatute()) {
            report.error(
                    Fault.MISSING_REASON,
                    rule.name().span(),
                    "the rule does not say why: what it finds is shown with a sentence.",
                    "Maybe @reason(\"{$state} ...\") behind @article?");
        }
    }

    private void article(WrittenRule rule) {
        Optional<Name> article = rule.annotation("article");
        if (article.isEmpty()) {
            report.error(
                    Fault.MISSING_ARTICLE,
                    rule.name().span(),
                    "the rule does not name the provision that it applies.",
                    "Maybe @article(\"21(1)\") behind its name?");
            return;
        }
        for (String provision : article.get().text().split(", ", -1)) {
            if (!context.vocabulary().provisions().contains(provision)) {
                report.error(
                        Fault.UNKNOWN_PROVISION,
                        article.get().span(),
                        "the Convention has no provision \"" + provision + "\". " + Provisions.about(provision),
                        hint(provision));
            }
        }
    }

    private String hint(String provision) {
        String cleaned = provision
                .replaceAll("(?i)^\\s*(art(icle|\\.)?)\\s*", "")
                .replaceAll("\\s+", "")
                .replaceAll("^(\\d+)\\.(\\d+)$", "$1($2)");
        List<String> all = context.vocabulary().provisions();
        if (all.contains(cleaned)) {
            return "Maybe \"" + cleaned + "\"?";
        }
        return provision.matches(".*\\d[^,]*[,;].*")
                ? "Maybe several provisions, separated by \", \", as in \"3(5), 4(6)\"?"
                : Hints.nearest(cleaned, all).orElse("Maybe \"7(1)\"?");
    }
}
