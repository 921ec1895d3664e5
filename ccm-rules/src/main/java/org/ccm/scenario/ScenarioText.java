package org.ccm.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.language.Diagnostic;
import org.ccm.language.RuleText;
import org.ccm.language.Span;

/** The text of a scenario file, and what is wrong with it. */
final class ScenarioText {

    private final RuleText text;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ScenarioText(String file, String text) {
        this.text = new RuleText(file, text);
    }

    String text() {
        return text.text();
    }

    String file() {
        return text.file();
    }

    int line(Item item) {
        return text.line(item.span().start());
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    boolean sound() {
        return diagnostics.isEmpty();
    }

    /** Says what is wrong; an empty hint is none. */
    void wrong(ScenarioFault fault, Span span, String message, String hint) {
        diagnostics.add(
                Diagnostic.of(fault.code(), Diagnostic.Level.ERROR, text, span, Optional.empty(), message, hint));
    }

    void wrong(ScenarioFault fault, Item item, String message, String hint) {
        wrong(fault, item.span(), message, hint);
    }
}
