package org.ccm.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of a {@link Ledger} by their keys, in order.
 *
 * @param <F> what a row says
 */
final class TableRows<F> {

    private final Table<F> table;
    private final Map<String, F> byKey = new LinkedHashMap<>();

    TableRows(Table<F> table, List<F> facts) {
        this.table = table;
        facts.forEach(this::put);
    }

    Table<F> table() {
        return table;
    }

    List<F> facts() {
        return new ArrayList<>(byKey.values());
    }

    boolean has(F fact) {
        return fact.equals(byKey.get(table.keyOf(fact)));
    }

    @Nullable F get(String key) {
        return byKey.get(key);
    }

    void put(F fact) {
        byKey.put(table.keyOf(fact), fact);
    }

    void remove(F fact) {
        byKey.remove(table.keyOf(fact), fact);
    }
}
