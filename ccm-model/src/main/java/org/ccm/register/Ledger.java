package org.ccm.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.source.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A register whose rows come and go; it obeys the rules of registers at every moment. To revise it costs what is revised,
 * however many rows there are. For one thread at a time.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(Register.reference());
 * ledger.revise(Set.of(), Set.of(report));
 * ledger.register().transparencyReports();   // with the report
 * }</pre>
 */
public final class Ledger {

    private final Map<Table<?>, TableRows<?>> tables = new HashMap<>();
    private Register register;
    private boolean stale;
    private @Nullable Known known;

    private Ledger(Register register) {
        this.register = register;
    }

    /** A ledger with the rows of a register. */
    public static Ledger of(Register register) {
        return new Ledger(register);
    }

    /** The register as it is now. */
    public Register register() {
        if (stale) {
            Register.Builder now = Register.builder();
            Tables.ALL.forEach(table -> put(table, now));
            register = now.buildReviewed();
            stale = false;
        }
        return register;
    }

    private <F> void put(Table<F> table, Register.Builder now) {
        table.put(facts(table), now);
    }

    /**
     * Takes rows out and puts others in, which come last in their tables.
     *
     * @return what has gone and come
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing has changed then
     * @throws IllegalArgumentException if a row that is to go is not there; nothing has changed then
     */
    public Revision revise(Collection<? extends Fact> withdrawn, Collection<? extends Fact> added) {
        for (Fact fact : withdrawn) {
            if (!has(Tables.of(fact), fact)) {
                throw new IllegalArgumentException(
                        "the register does not have " + fact + ". Maybe it was withdrawn or corrected before?");
            }
        }
        RegisterReviser reviser = new RegisterReviser(this);
        added.forEach(fact -> add(Tables.of(fact), fact, reviser));
        return reviser.finish(new LinkedHashSet<>(withdrawn));
    }

    /**
     * Takes rows out and puts in others of any table, sources and coverage too.
     *
     * @param withdrawn the rows that go; what is not there is passed over
     * @param added puts in the rows that come
     * @return what has gone and come
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing has changed then
     */
    public Revision revise(Set<? extends Fact> withdrawn, Consumer<Register.Builder> added) {
        Register.Builder draft = Register.builder();
        added.accept(draft);
        RegisterReviser reviser = new RegisterReviser(this);
        reviser.addAll(draft.buildReviewed());
        return reviser.finish(withdrawn);
    }

    private <F> boolean has(Table<F> table, Fact fact) {
        return rows(table).has(table.type().cast(fact));
    }

    private static <F> void add(Table<F> table, Fact fact, RegisterReviser reviser) {
        reviser.add(table, RegisterWriter.cells(table, table.type().cast(fact)));
    }

    /** The rows of a table, in order. */
    <F> List<F> facts(Table<F> table) {
        return tables.containsKey(table) ? rows(table).facts() : table.of(register);
    }

    /** The rows of a table, to be found by their keys. */
    @SuppressWarnings("unchecked") // The rows of a table are of its type.
    <F> TableRows<F> rows(Table<F> table) {
        return (TableRows<F>) tables.computeIfAbsent(table, asked -> new TableRows<>(table, table.of(register)));
    }

    /** What rows may refer to. */
    Known known() {
        if (known == null) {
            Known now = new Known();
            Tables.ALL.forEach(table -> makeKnown(table, now));
            known = now;
        }
        return known;
    }

    private <F> void makeKnown(Table<F> table, Known now) {
        if (table.referredTo()) {
            facts(table).forEach(fact -> table.makeKnown(fact, now));
        }
    }

    /** Rows have come or gone. */
    void changed() {
        stale = true;
    }

    /** What rows may refer to is no longer what it was, or a revision made known what it did not bring. */
    void forgetKnown() {
        known = null;
    }
}
