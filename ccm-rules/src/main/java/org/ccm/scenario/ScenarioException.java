package org.ccm.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.ccm.language.Diagnostic;

/** Scenario files were refused. The message has every diagnostic. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    ScenarioException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything wrong, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
