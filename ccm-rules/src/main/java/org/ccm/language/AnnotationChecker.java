package org.ccm.language;

import java.util.List;
import java.util.Optional;
import org.ccm.register.Nearest;

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
                        Nearest.to(annotation.name().text(), NAMES)
                                .map(name -> "Maybe \"@" + name + "\"?")
                                .orElse("Maybe leave it out?"));
            }
        }
        article(rule);
        Optional<Name> reason = rule.annotation("reason");
        if (reason.isPresent()) {
            new ReasonChecker(context, scope).check(reason.get());
        } else if (!context.vocabulary().ofTheStatute() && !misspelt(rule, "reason")) {
            report.error(
                    Fault.MISSING_REASON,
                    rule.name().span(),
                    "the rule does not say why: what it finds is shown with a sentence.",
                    "Maybe @reason(\"{$state} ...\") behind @article?");
        }
    }

    private static boolean misspelt(WrittenRule rule, String name) {
        return rule.annotations().stream()
                .anyMatch(annotation ->
                        Nearest.to(annotation.name().text(), List.of(name)).isPresent());
    }

    private void article(WrittenRule rule) {
        Optional<Name> article = rule.annotation("article");
        if (article.isEmpty() && misspelt(rule, "article")) {
            return;
        }
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
                        "the Convention has no provision \"" + provision + "\"." + about(provision),
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
        String above = cleaned.replaceAll("\\([^()]*\\)$", "");
        return several(provision)
                ? "Maybe \"3(5), 4(6)\": several provisions are separated by a comma and a blank?"
                : "Maybe \"" + (all.contains(above) ? above : "21(1)") + "\"?";
    }

    private static boolean several(String provision) {
        return provision.matches(".*\\d\\)?\\s*(\\s|[,;&/])\\s*\\D*\\d.*") && !provision.matches("(?i)\\s*art.*");
    }

    private static String about(String provision) {
        return several(provision) ? "" : " " + Provisions.about(provision);
    }
}
