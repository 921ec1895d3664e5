package org.ccm.language;

/**
 * A rule that was taken could not be applied to the facts of an assessment: it divided by zero, or read a part that is
 * empty. The message names the rule.
 */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * One for a rule.
     *
     * @param rule the rule that was at work; empty where the engine cannot tell
     * @param cause what happened
     */
    public RuleFailure(String rule, Throwable cause) {
        this(
                rule,
                (rule.isEmpty() ? "a rule" : "rule \"" + rule + "\"") + " cannot be applied to these facts: "
                        + cause.getMessage()
                        + ". Maybe it reads a part that is empty, or divides by zero, where it should test that first?");
        initCause(cause);
    }

    /**
     * One for a rule in another process.
     *
     * @param rule the rule that was at work; empty where the engine cannot tell
     * @param message what happened, as a sentence that names it
     */
    public RuleFailure(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The rule that was at work; empty where the engine cannot tell. */
    public String rule() {
        return rule;
    }
}
