package org.ccm.engine;

import java.util.function.IntSupplier;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of analysts may still spend in a run. The rules as they are written for the engine count every
 * comparison of a fact with others here: a join that does not come to an end is ended so, from inside.
 */
public final class Allowance {

    private static final ThreadLocal<@Nullable Allowance> CURRENT = new ThreadLocal<>();

    /** The clock is read once in so many comparisons. */
    private static final int BETWEEN_LOOKS = 1 << 12;

    private static volatile String lastAtWork = "";

    private final Limits limits;
    private final long until;
    private long comparisons;
    private int firings;

    private Allowance(Limits limits) {
        this.limits = limits;
        this.until = System.nanoTime() + limits.time().toNanos();
    }

    /** Runs something on a fresh allowance, on this thread. */
    static int within(Limits limits, IntSupplier run) {
        Allowance before = CURRENT.get();
        CURRENT.set(new Allowance(limits));
        try {
            return run.getAsInt();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /**
     * Counts a comparison of a rule.
     *
     * @param rule the rule
     * @param earlier a fact matched before; named so that the engine asks anew for every one
     * @return true
     * @throws LimitExceeded if the rules have spent what they may
     */
    public static boolean compares(String rule, Object earlier) {
        Allowance current = CURRENT.get();
        if (current != null) {
            current.compared(rule);
        }
        return true;
    }

    /** The rule that was last at work in any run; empty before the first. */
    public static String lastAtWork() {
        return lastAtWork;
    }

    private void compared(String rule) {
        lastAtWork = rule;
        comparisons++;
        if (comparisons > limits.comparisons()) {
            throw new LimitExceeded(
                    rule,
                    "rule \"" + rule + "\": " + "the rules held facts against each other more than "
                            + limits.comparisons()
                            + " times. Maybe two of its conditions share no $name, so that every fact meets every other?");
        }
        if (comparisons % BETWEEN_LOOKS == 0) {
            look(rule);
        }
    }

    static void fires(String rule) {
        Allowance current = CURRENT.get();
        if (current != null) {
            current.fired(rule);
        }
    }

    private void fired(String rule) {
        lastAtWork = rule;
        firings++;
        if (firings > limits.firings()) {
            throw new LimitExceeded(
                    rule,
                    "rule \"" + rule + "\": " + "the rules concluded something more than " + limits.firings()
                            + " times. Maybe a rule matches what it concludes itself, and so goes round in circles?");
        }
        look(rule);
    }

    private void look(String rule) {
        if (System.nanoTime() - until > 0) {
            throw new LimitExceeded(
                    rule,
                    "rule \"" + rule + "\": " + "the assessment took longer than "
                            + limits.time().toMillis()
                            + " ms, and this rule was at work then. Maybe two of its conditions share no $name, or the limit is"
                            + " too low for this machine?");
        }
    }
}
