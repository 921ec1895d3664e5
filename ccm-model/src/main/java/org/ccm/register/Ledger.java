package org.ccm.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccm.source.Fact;

/**
 * A register whose rows come and go. It obeys the rules of registers at every moment. For one thread at a time.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(Register.reference());
 * ledger.revise(Set.of(), List.of(report));
 * Register now = ledger.register();
 * }</pre>
 */
public final class Ledger {

    private Register register;

    private Ledger(Register register) {
        this.register = register;
    }

    /** A ledger with the rows of a register. */
    public static Ledger of(Register register) {
        return new Ledger(register);
    }

    /** The register as it is now. */
    public Register register() {
        return register;
    }

    /**
     * Takes rows out and puts others in.
     *
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing has changed then
     * @throws IllegalArgumentException if a row that is to go is not there; nothing has changed then
     */
    public void revise(Collection<? extends Fact> withdrawn, Collection<? extends Fact> added) {
        Set<Fact> gone = new LinkedHashSet<>(withdrawn);
        Map<Table<?>, List<Fact>> more = new LinkedHashMap<>();
        added.forEach(fact -> more.computeIfAbsent(Tables.of(fact), table -> new ArrayList<>())
                .add(fact));
        for (Fact fact : gone) {
            if (!Tables.of(fact).of(register).contains(fact)) {
                throw new IllegalArgumentException(
                        "the register does not have " + fact + ". Maybe it was withdrawn or corrected before?");
            }
        }
        register = register.revised(gone, builder -> more.forEach((table, facts) -> put(table, facts, builder)));
    }

    private static <F> void put(Table<F> table, List<Fact> facts, Register.Builder builder) {
        table.put(facts.stream().map(table.type()::cast).toList(), builder);
    }
}
