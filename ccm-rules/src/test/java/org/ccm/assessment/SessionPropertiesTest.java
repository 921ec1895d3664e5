package org.ccm.assessment;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;

/** Whatever sequence of changes is applied, an open session holds what a fresh assessment holds, proofs included. */
class SessionPropertiesTest {

    private static final int STEPS = 12;

    private static final Rulebook MATCHING_ROWS = plus("""
            rule "listed-state-party" @article("7") @reason("{$state} is listed.")
            when
                Deposit( $state : state )
                ReportListedMissing( state == $state )
            then
                insertLogical( OwnFinding.info("listed-state-party", $state) );
            end
            """);

    private static final Rulebook ASKING_THE_DAY = plus("""
            rule "signatory-of-five-years" @article("21(1)") @reason("{$state} signed on {$on}.")
            when
                Signature( $state : state, $on : on )
                exists AsOf( date > $on.plusYears(5) )
                not Deposit( state == $state )
            then
                insertLogical( OwnFinding.info("signatory-of-five-years", $state) );
            end
            """);

    private static Rulebook plus(String rule) {
        return Rulebook.standard().plus(RuleSource.text("mine.drl", rule));
    }

    @AfterContainer
    static void close_the_rulebooks() {
        MATCHING_ROWS.close();
        ASKING_THE_DAY.close();
    }

    @Property(tries = 500, seed = "20080530", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_session_over_an_invented_register_equals_a_fresh_assessment(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkInvented(seed);
    }

    @Property(tries = 10_000, seed = "20101101", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void a_session_over_one_of_many_invented_registers_equals_a_fresh_assessment(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkInvented(seed);
    }

    @Property(tries = 4, seed = "20080530", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_session_over_the_reference_register_equals_a_fresh_assessment(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkReference(seed);
    }

    @Property(tries = 60, seed = "20101101", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void many_sessions_over_the_reference_register_equal_fresh_assessments(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkReference(seed);
    }

    @Property(tries = 15, seed = "20080530", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_session_with_rules_that_match_rows_or_ask_the_day_equals_a_fresh_assessment(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        for (Rulebook mine : List.of(MATCHING_ROWS, ASKING_THE_DAY)) {
            new SessionWalk(seed, mine, Registers.synthetic(seed + 1)).walk(Registers.synthetic(seed), STEPS);
        }
    }

    private static void walkInvented(long seed) {
        new SessionWalk(seed, Rulebook.standard(), Registers.synthetic(seed + 1))
                .walk(Registers.synthetic(seed), STEPS);
    }

    private static void walkReference(long seed) {
        new SessionWalk(seed, Rulebook.standard(), Registers.damaged(seed)).walk(Register.reference(), 2 * STEPS);
    }
}
