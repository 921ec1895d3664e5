package org.ccm.testkit;

import java.time.LocalDate;
import java.util.function.Function;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.source.Coverage;
import org.ccm.source.Sourced;

/**
 * Tests one rule: given a record, as of a day, what does this rule find? What other rules find does not count.
 *
 * <pre>{@code
 * verify("entry-into-force-pending")
 *         .given(deposit)                                   // of South Sudan, on 3 August 2023
 *         .asOf(LocalDate.of(2023, 8, 2)).findsNothing()
 *         .asOf(LocalDate.of(2023, 8, 3)).finds("entry-into-force-pending:SSD").because("1 February 2024");
 * }</pre>
 *
 * <p>Facts are given to a record that is empty but for the States with their memberships, the
 * meetings and the sources of the reference register. A
 * source that it does not have is taken to exist. Nothing in such a record is complete unless it is said to be, and what
 * follows from the absence of something is then unverified.
 *
 * <p>Of a rule that concludes no finding itself, what rests on its conclusions counts. Immutable: each step gives another
 * verifier.
 */
public final class RuleVerifier {

    /** Lends a rulebook for as long as a question takes. */
    interface Lender {
        RuleOnDay lend(Function<Rulebook, RuleOnDay> question);
    }

    private final Lender rulebook;
    private final String rule;
    private final GivenRecord record;

    private RuleVerifier(Lender rulebook, String rule, GivenRecord record) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.record = record;
    }

    /** Tests a statute rule, by its name. */
    public static RuleVerifier verify(String rule) {
        return verify(Rulebook.standard(), rule);
    }

    /** Tests a rule of a rulebook, by its name. */
    public static RuleVerifier verify(Rulebook rulebook, String rule) {
        return new RuleVerifier(question -> question.apply(rulebook), rule, GivenRecord.NOTHING);
    }

    /** Tests a rule of an analyst, by its name; what is compiled of it is freed again. */
    public static RuleVerifier verify(RuleSource source, String rule) {
        return new RuleVerifier(
                question -> {
                    try (Rulebook rulebook = Rulebook.standard().plus(source)) {
                        return question.apply(rulebook);
                    }
                },
                rule,
                GivenRecord.NOTHING);
    }

    /** The same beside facts: rows of any tables but coverage and sources. */
    public RuleVerifier given(Sourced... facts) {
        return new RuleVerifier(rulebook, rule, record.with(facts));
    }

    /** The same where parts of the record are complete for a time: absence then says something. */
    public RuleVerifier given(Coverage... coverages) {
        return new RuleVerifier(rulebook, rule, record.with(coverages));
    }

    /** The same with all that a register has instead; facts can be given beside it. */
    public RuleVerifier given(Register register) {
        return new RuleVerifier(rulebook, rule, record.in(register));
    }

    /**
     * Looks at what the rule finds as of the end of a day.
     *
     * @throws IllegalArgumentException if there is no such rule
     * @throws org.ccm.language.RuleException if the rules cannot be used
     * @throws org.ccm.register.RegisterException if the facts break a rule of the register
     */
    public RuleOnDay asOf(LocalDate day) {
        return rulebook.lend(rules -> RuleOnDay.of(this, rule, rules.assess(record.register(), day)));
    }
}
