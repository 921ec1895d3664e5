package org.ccm.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccm.duty.Derived;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.finding.Severity;

/** Checks what a rule concludes. */
final class ConclusionChecker {

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final RuleContext context;
    private final Scope scope;
    private final Map<String, Severity> kinds;

    /**
     * @param kinds how much the kinds press that rules have of their own
     */
    ConclusionChecker(RuleContext context, Scope scope, Map<String, Severity> kinds) {
        this.context = context;
        this.scope = scope;
        this.kinds = kinds;
    }

    Expression check(Expression conclusion) {
        Typed typed = new ExpressionChecker(context, scope, Optional.empty()).check(conclusion);
        if (context.vocabulary().ofTheStatute()) {
            ofTheStatute(typed);
        } else {
            ofAnalysts(typed);
        }
        return typed.expression();
    }

    private void ofTheStatute(Typed typed) {
        Class<?> raw = typed.sort().raw();
        boolean right =
                Derived.class.isAssignableFrom(raw) || Finding.class.isAssignableFrom(raw) && raw != OwnFinding.class;
        if (typed.sort().known() && !right) {
            context.report()
                    .error(
                            Fault.BAD_CONCLUSION,
                            typed.span(),
                            "a rule of the Convention concludes something derived or a standard finding, not "
                                    + typed.sort().words() + ".",
                            "");
        }
    }

    private void ofAnalysts(Typed typed) {
        Optional<OwnKind> kind = OwnKind.of(typed.written());
        boolean finding = typed.sort().raw() == OwnFinding.class && kind.isPresent();
        if (typed.sort().known() && !finding) {
            context.report()
                    .error(
                            Fault.BAD_CONCLUSION,
                            typed.span(),
                            "a rule concludes a finding, whose kind is written out as a text; here is "
                                    + typed.sort().words() + ".",
                            "Maybe \"OwnFinding.info(\"my-kind\", $state)\"?");
        }
        kind.ifPresent(this::kind);
    }

    private void kind(OwnKind own) {
        String name = own.name().value();
        if (!name.matches(KEBAB)) {
            String kebab = name.strip()
                    .replaceAll("([a-z])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^[-0-9]+|-+$", "");
            context.report()
                    .error(
                            Fault.BAD_KIND,
                            own.name().span(),
                            "the kind " + context.report().quoted(own.name().span())
                                    + " is not small letters and digits joined by hyphens.",
                            kebab.isEmpty() ? "Maybe \"my-kind\"?" : "Maybe \"" + kebab + "\"?");
            return;
        }
        Optional<Severity> standard = Kind.find(name).map(Kind::severity);
        Severity severity = standard.orElseGet(() -> kinds.getOrDefault(name, own.severity()));
        if (severity != own.severity()) {
            context.report()
                    .error(
                            Fault.KIND_SEVERITY,
                            own.name().span(),
                            "the kind \"" + name + "\" presses as \"" + severity.word() + "\" "
                                    + (standard.isPresent() ? "in the rules of the Convention" : "in another rule")
                                    + ", here as \"" + own.severity().word() + "\": a kind presses in one way.",
                            "Maybe \"" + OwnKind.helper(severity) + "(...)\", or another kind?");
        }
    }
}
