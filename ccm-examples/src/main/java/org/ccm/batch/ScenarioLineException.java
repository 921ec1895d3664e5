package org.ccm.batch;

import java.util.Optional;
import java.util.OptionalInt;

/** A line that is no scenario, or one whose scenario cannot be. */
final class ScenarioLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final int column;
    private final String hint;

    /**
     * Tells it.
     *
     * @param rule what is wrong, as a sentence
     * @param column where, from 1; 0 where the line as a whole is meant
     * @param hint a way out; empty where none is known
     */
    ScenarioLineException(String rule, int column, String hint) {
        super(rule);
        this.rule = rule;
        this.column = column;
        this.hint = hint;
    }

    String rule() {
        return rule;
    }

    OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}
