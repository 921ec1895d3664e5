package org.ccm.language;

/** The rules of analysts spent more on an assessment than they may. The message names the rule, the limit and a way out. */
public final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * One for a rule.
     *
     * @param rule the rule that was at work; empty where it cannot be told
     * @param message what it exceeded, as a sentence that names it
     */
    public LimitExceeded(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The rule that was at work; empty where it cannot be told. */
    public String rule() {
        return rule;
    }
}
