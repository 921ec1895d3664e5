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
        diagnostics.add(Diagnostic.of(fault.word(), level, text, span, rule, onOneLine(message), onOneLine(hint)));
    }

    /** So that a text of the file in a message cannot look like the next message. */
    private static String onOneLine(String sentence) {
        return sentence.replaceAll("\\p{Cntrl}", " ");
    }

    /** What stands there, on one line. */
    String at(Span span) {
        return text.at(span).replaceAll("\\s+", " ");
    }

    /** What stands there, in quotation marks. */
    String quoted(Span span) {
        String written = at(span);
        return written.startsWith("\"") && written.indexOf('"', 1) == written.length() - 1
                ? written
                : "\"" + written + "\"";
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
