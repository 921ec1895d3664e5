package org.ccm.secondopinion;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ccm.register.Register;

/**
 * Registers for tests, by a seed: the same seed gives the same register. All obey the register's rules.
 *
 * <pre>{@code
 * @Property
 * void holds(@ForAll("synthetic") Register register) { ... }
 *
 * @Provide
 * Arbitrary<Register> synthetic() { return Registers.synthetic(); }
 * }</pre>
 */
public final class Registers {

    private Registers() {}

    /** A small invented register of three to eight States in which much goes on. */
    public static Register synthetic(long seed) {
        return new SyntheticRegister(seed).build();
    }

    /** The reference register with many rows changed, dropped or given to other States. */
    public static Register damaged(long seed) {
        return new DamagedRegister(seed).build();
    }

    /** Invented registers. */
    public static Arbitrary<Register> synthetic() {
        return seeds().map(Registers::synthetic);
    }

    /** Damaged copies of the reference register. */
    public static Arbitrary<Register> damaged() {
        return seeds().map(Registers::damaged);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Integer.MAX_VALUE);
    }
}
