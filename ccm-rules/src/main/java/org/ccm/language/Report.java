package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong or doubtful about a rule, or about a file outside of its rules. */
final class Report {

    private final RuleText text;
    private final Optional<String> rule;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean wrong;

    Report(RuleText text, Optional<String> rule) {
        this.text = text;
        this.rule = rule;
    }

    void error(Fault fault, Span span, String message, String hint) {
        wrong = true;
        add(fault, Diagnostic.Level.ERROR, span, message, hint);
    }

    void warning(Fault fault, Span span, String message, String hint) {
        add(fault, Diagnostic.Level.WARNING, span, message, hint);
    }

    private void add(Fault fault, Diagnostic.Level level, Span span, String message, String hint) {
        diagnostics.add(Diagnostic.of(fault.word(), level, text, span, rule, message, hint));
    }

    /** What stands there, on one line. */
    String at(Span span) {
        return text.at(span).replaceAll("\\s+", " ");
    }

    int line(Span span) {
        return text.line(span.start());
    }

    RuleText text() {
        return text;
    }

    /** Whether something is wrong, and not only doubtful. */
    boolean wrong() {
        return wrong;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
