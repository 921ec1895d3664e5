package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ccm.asof.AsOfView;
import org.ccm.engine.RuleBase;
import org.ccm.engine.RuleCard;
import org.ccm.engine.WorkingMemory;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The rules, and the parameters by which they conclude. Thread-safe, and cheap to share.
 *
 * <pre>{@code
 * Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
 * }</pre>
 */
public final class Rulebook {

    /** The register read last, as it can be read as of any day: callers ask about one register again and again. */
    private record Prepared(Register register, AsOfView view) {}

    private static final class Statute {
        private static final RuleBase RULES = RuleBase.statute();
        private static final Rulebook STANDARD = new Rulebook(RULES, Parameters.standard());
    }

    private final RuleBase rules;
    private final Parameters parameters;
    private volatile @Nullable Prepared latest;

    private Rulebook(RuleBase rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /** The statute rules with the Convention's own terms. */
    public static Rulebook standard() {
        return Statute.STANDARD;
    }

    /** The same rules with other parameters. */
    public Rulebook with(Parameters other) {
        return new Rulebook(rules, other);
    }

    /** The rules over another rule base, for instance one with a mutated rule in it. */
    static Rulebook of(RuleBase rules) {
        return new Rulebook(rules, Parameters.standard());
    }

    /** The parameters by which the rules conclude. */
    public Parameters parameters() {
        return parameters;
    }

    /** The rules, by name. */
    public List<RuleCard> rules() {
        return rules.rules();
    }

    /**
     * What follows from a register as of the end of a day.
     *
     * @throws IllegalStateException if two rules find different things under one id; the message names both
     */
    public Assessment assess(Register register, LocalDate asOf) {
        return new Assessment(this, register, asOf);
    }

    AsOfView view(Register register) {
        Prepared prepared = latest;
        if (prepared == null || prepared.register() != register) {
            prepared = new Prepared(register, AsOfView.of(register, parameters));
            latest = prepared;
        }
        return prepared.view();
    }

    WorkingMemory open() {
        return rules.open(parameters.all());
    }
}
