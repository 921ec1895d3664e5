package org.ccm.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rules that conclude a finding from there being none of the kind, by themselves or by way of each other: such
 * rules take back what they have just concluded, without end.
 */
final class KindCircles {

    /**
     * @param concluded the kind of finding that a rule concludes
     * @param asked a kind that it asks for
     * @param absent whether it asks that there be none
     */
    private record Edge(String concluded, String asked, boolean absent, RuleFile file, WrittenRule rule, Span span) {}

    private final Set<String> kinds;
    private final List<Edge> edges = new ArrayList<>();

    private KindCircles(Set<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * What is wrong.
     *
     * @param kinds the kinds that rules of analysts conclude
     */
    static List<Diagnostic> find(List<RuleFile> files, Set<String> kinds) {
        KindCircles circles = new KindCircles(kinds);
        for (RuleFile file : files) {
            for (WrittenRule rule : file.rules()) {
                OwnKind.of(rule.conclusion())
                        .ifPresent(kind -> circles.edges(kind.name().value(), file, rule));
            }
        }
        return circles.edges.stream()
                .filter(edge -> edge.absent && circles.leads(edge.asked, edge.concluded))
                .map(KindCircles::diagnostic)
                .toList();
    }

    private void edges(String concluded, RuleFile file, WrittenRule rule) {
        rule.conditions().forEach(condition -> edges(condition, false, concluded, file, rule));
    }

    private void edges(Condition condition, boolean absent, String concluded, RuleFile file, WrittenRule rule) {
        if (condition instanceof Condition.Not not) {
            edges(not.condition(), true, concluded, file, rule);
        } else if (condition instanceof Condition.Exists exists) {
            edges(exists.condition(), absent, concluded, file, rule);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(one -> edges(one, absent, concluded, file, rule));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(one -> edges(one, absent, concluded, file, rule));
        } else if (condition instanceof Condition.Pattern pattern) {
            String type = pattern.type().text();
            String simple = type.substring(type.lastIndexOf('.') + 1);
            if (simple.equals("OwnFinding") || simple.equals("Finding")) {
                asked(pattern)
                        .forEach(kind -> edges.add(new Edge(concluded, kind, absent, file, rule, pattern.span())));
            }
        }
    }

    /** The kinds that a pattern of findings can match: the one it names, or all. */
    private Set<String> asked(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> named(constraint).stream())
                .findFirst()
                .map(Set::of)
                .orElse(kinds);
    }

    private static Optional<String> named(Condition.Constraint constraint) {
        return constraint instanceof Condition.Test test
                        && test.expression() instanceof Expression.Binary binary
                        && binary.operator().equals("==")
                        && binary.left() instanceof Expression.Named part
                        && part.name().text().equals("kind")
                        && binary.right() instanceof Expression.Text kind
                ? Optional.of(kind.value())
                : Optional.empty();
    }

    /** Whether findings of one kind depend on those of another. */
    private boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String kind = open.remove();
            if (kind.equals(to)) {
                return true;
            }
            if (seen.add(kind)) {
                edges.stream().filter(edge -> edge.concluded.equals(kind)).forEach(edge -> open.add(edge.asked));
            }
        }
        return false;
    }

    private static Diagnostic diagnostic(Edge edge) {
        Report report =
                new Report(edge.file.text(), Optional.of(edge.rule.name().text()));
        report.error(
                Fault.KIND_IN_A_CIRCLE,
                edge.span,
                "whether there is a finding \"" + edge.concluded + "\" depends here on there being none"
                        + (edge.asked.equals(edge.concluded)
                                ? " of that kind."
                                : " \"" + edge.asked + "\", which itself depends on it."),
                "Maybe name another kind, \"kind == ...\", or ask for the facts behind it?");
        return report.diagnostics().get(0);
    }
}
