package org.ccm.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is found wrong with one file. Of several things at one place, the first is told. */
final class Problems {

    private static final int MOST = 100;
    private static final int MOST_KEPT = 10_000;

    private record Problem(Fault fault, Span span, boolean mended, String message, String hint) {}

    private record Place(String rule, Span span) {}

    private final RuleText text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Place> rules = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private int count;

    Problems(RuleText text) {
        this.text = text;
    }

    /** What this stretch of the file says is not understood. */
    void report(Fault fault, Span span, String message, String hint) {
        add(new Problem(fault, span, false, message, hint));
    }

    /** It is wrong, but what is meant is clear: reading goes on as though that stood there. */
    void mended(Fault fault, Span span, String message, String hint) {
        add(new Problem(fault, span, true, message, hint));
    }

    /** {@link #report}, and what is being read cannot be read on. */
    Unreadable fail(Fault fault, Span span, String message, String hint) {
        report(fault, span, message, hint);
        return new Unreadable();
    }

    private void add(Problem problem) {
        if (starts.size() == MOST_KEPT) {
            count++;
        } else if (starts.add(problem.span.start())) {
            count++;
            problems.add(problem);
        }
    }

    /** Says which rule stands where. */
    void rule(String name, Span span) {
        rules.add(new Place(name, span));
    }

    /** Whether something in the stretch was not understood. */
    boolean unreadable(Span span) {
        return problems.stream().anyMatch(problem -> !problem.mended && within(problem.span, span));
    }

    private static boolean within(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.start() < outer.end();
    }

    /** All of it, in the order of the file. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        problems.stream()
                .sorted(Comparator.comparingInt(problem -> problem.span.start()))
                .limit(MOST)
                .forEach(problem -> diagnostics.add(diagnostic(problem)));
        if (count > MOST) {
            diagnostics.add(diagnostic(new Problem(
                    Fault.TOO_MANY_MISTAKES,
                    new Span(text.text().length(), text.text().length()),
                    false,
                    "the file has " + count + " mistakes; the first " + MOST + " are told.",
                    "Maybe these come from a few that stand at the beginning?")));
        }
        return List.copyOf(diagnostics);
    }

    private Diagnostic diagnostic(Problem problem) {
        Optional<String> rule = rules.stream()
                .filter(place -> within(problem.span, place.span))
                .map(Place::rule)
                .findFirst();
        return Diagnostic.of(
                problem.fault.word(), Diagnostic.Level.ERROR, text, problem.span, rule, problem.message, problem.hint);
    }

    /** What is being read cannot be read on; why has been told. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("told already", null, false, false);
        }
    }
}
