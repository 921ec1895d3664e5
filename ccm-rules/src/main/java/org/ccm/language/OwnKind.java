package org.ccm.language;

import java.util.Locale;
import java.util.Optional;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;

/**
 * The kind of finding that an analyst's rule names in its conclusion.
 *
 * @param name the text in which it stands
 * @param severity how much it presses, by the helper that is called
 */
record OwnKind(Expression.Text name, Severity severity) {

    /** The kind in {@code OwnFinding.info("kind", $state).about($resolution)}, if the conclusion has that form. */
    static Optional<OwnKind> of(Expression conclusion) {
        Expression root = conclusion;
        while (root instanceof Expression.Call call && call.of().isPresent()) {
            if (type(call.of().get()).equals("OwnFinding")) {
                return severity(call.name().text()).flatMap(severity -> call.arguments().stream()
                        .limit(1)
                        .filter(Expression.Text.class::isInstance)
                        .map(name -> new OwnKind((Expression.Text) name, severity))
                        .findFirst());
            }
            root = call.of().get();
        }
        return Optional.empty();
    }

    /** The name of a type, without its package. */
    private static String type(Expression expression) {
        return expression instanceof Expression.Named named
                ? named.name().text()
                : expression instanceof Expression.Part part ? part.name().text() : "";
    }

    private static Optional<Severity> severity(String helper) {
        return switch (helper) {
            case "info" -> Optional.of(Severity.INFO);
            case "attention" -> Optional.of(Severity.ATTENTION);
            case "overdue" -> Optional.of(Severity.OVERDUE);
            default -> Optional.empty();
        };
    }

    /** The helper for kinds that press so. */
    static String helper(Severity severity) {
        return "OwnFinding." + severity.name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return new Kind(name.value(), severity);
    }
}
