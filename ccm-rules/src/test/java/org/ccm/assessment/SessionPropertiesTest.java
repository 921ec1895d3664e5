package org.ccm.assessment;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;

/** Whatever sequence of changes is applied, an open session holds what a fresh assessment holds, proofs included. */
class SessionPropertiesTest {

    private static final int STEPS = 12;

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

    @Property(tries = 8, seed = "20080530", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_session_over_the_reference_register_equals_a_fresh_assessment(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkReference(seed);
    }

    @Property(tries = 200, seed = "20101101", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void many_sessions_over_the_reference_register_equal_fresh_assessments(
            @ForAll @LongRange(max = 1_000_000_000) long seed) {
        walkReference(seed);
    }

    private static void walkInvented(long seed) {
        new SessionWalk(seed, Rulebook.standard(), Registers.synthetic(seed + 1))
                .walk(Registers.synthetic(seed), STEPS);
    }

    private static void walkReference(long seed) {
        new SessionWalk(seed, Rulebook.standard(), Registers.damaged(seed)).walk(Register.reference(), 2 * STEPS);
    }
}
