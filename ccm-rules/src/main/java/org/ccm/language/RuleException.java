package org.ccm.language;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files were refused. The message has every diagnostic. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Refuses rule files for at least one reason. */
    public RuleException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything wrong or doubtful, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
