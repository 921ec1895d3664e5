package org.ccm.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ccm.machinery.Meeting;
import org.ccm.source.Fact;

/**
 * One revision of a ledger: takes rows out and puts others in, by the rules that all registers obey. Only the rows that
 * come are reviewed, and those that obey a rule together with them.
 */
final class RegisterReviser {

    /** Rows that the register had before have no line: they were found in order. */
    private static final int BEFORE = 0;

    private record NewRow(int number, String[] cells) {}

    /** What the revision does to one table, once nothing is wrong with any. */
    private final class Part<F> {

        private final TableRows<F> rows;
        private final List<NewRow> coming = new ArrayList<>();
        private final Set<F> gone = new LinkedHashSet<>();
        private final Map<F, Row> come = new LinkedHashMap<>();
        private final Map<String, Row> keys = new HashMap<>();

        Part(Table<F> table) {
            this.rows = ledger.rows(table);
        }

        void withdraw(Fact fact) {
            F row = rows.table().type().cast(fact);
            if (rows.has(row)) {
                gone.add(row);
            }
        }

        void take() {
            coming.forEach(this::take);
        }

        private void take(NewRow coming) {
            Table<F> table = rows.table();
            Row row = new Row(table, coming.number(), coming.cells(), reading);
            row.read();
            if (!row.sound()) {
                reading.known().addWrong(table.name(), coming.cells()[0]);
                return;
            }
            F fact = table.read(row);
            table.checkSources(row);
            table.check(fact, row);
            checkUnique(fact, row);
            come.put(fact, row);
            table.makeKnown(fact, reading.known());
        }

        private void checkUnique(F fact, Row row) {
            String key = rows.table().keyOf(fact);
            Row other = keys.putIfAbsent(key, row);
            F before = rows.get(key);
            if (other != null) {
                row.repeats(other.place(), rows.table().key(fact));
            } else if (before != null && !gone.contains(before)) {
                row.repeats(place(BEFORE), rows.table().key(fact));
            }
        }

        /** The rules about several rows, for those that have changed. */
        void checkTogether() {
            Table<F> table = rows.table();
            if (table.hasRulesOfSeveral() && reading.sound(table.file())) {
                List<Table.Entry<F>> entries = new ArrayList<>();
                for (F row : rows.facts()) {
                    if (!gone.contains(row) && besideChanged(row)) {
                        entries.add(new Table.Entry<>(
                                row, new Row(table, BEFORE, RegisterWriter.cells(table, row), reading)));
                    }
                }
                come.forEach((fact, row) -> entries.add(new Table.Entry<>(fact, row)));
                table.checkTogether(entries, reading);
            }
        }

        private boolean besideChanged(F row) {
            return Stream.concat(gone.stream(), come.keySet().stream())
                    .anyMatch(changed -> rows.table().together(row, changed));
        }

        void commit() {
            gone.forEach(rows::remove);
            come.keySet().forEach(rows::put);
        }
    }

    private final Ledger ledger;
    private final Map<Table<?>, Part<?>> parts = new LinkedHashMap<>();
    private final Map<Integer, String> places = new TreeMap<>();
    private final Reading reading;
    private int rows;

    RegisterReviser(Ledger ledger) {
        this.ledger = ledger;
        this.reading = new Reading(true, this::place, ledger.known());
    }

    private String place(int number) {
        return number == BEFORE ? "a row on record" : places.getOrDefault(number, "a new row");
    }

    /**
     * Puts in rows that are in words.
     *
     * @throws RegisterException with all problems, if there are any; the line of each is the row's place in the list,
     *     from 1
     */
    static Register add(Register before, List<RegisterRow> rows) {
        Ledger ledger = Ledger.of(before);
        RegisterReviser reviser = new RegisterReviser(ledger);
        rows.forEach(reviser::add);
        reviser.finish(Set.of());
        return ledger.register();
    }

    /** Puts in the rows of a draft. */
    void addAll(Register draft) {
        Tables.ALL.forEach(table -> addAll(table, draft));
    }

    private <F> void addAll(Table<F> table, Register draft) {
        for (F fact : table.of(draft)) {
            add(table, RegisterWriter.cells(table, fact));
        }
    }

    void add(Table<?> table, String[] cells) {
        part(table).coming.add(new NewRow(++rows, cells));
    }

    private Part<?> part(Table<?> table) {
        return parts.computeIfAbsent(table, Part::new);
    }

    private void add(RegisterRow row) {
        Table<?> table = Tables.named(row.table());
        if (table == null) {
            rows++;
            reading.add(Problem.ofLine(
                    row.table(),
                    rows,
                    Problem.quoted(row.table()) + " is not a table of the register.",
                    Nearest.hint(row.table(), Tables.names())));
            return;
        }
        Map<String, String> rest = new TreeMap<>(row.cells());
        String[] cells = new String[table.columns().size()];
        List<String> free = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            String cell = rest.remove(column.name());
            cells[column.index()] = cell == null ? column.leftOut() : cell;
            if (cell == null) {
                free.add(column.name());
            }
        }
        if (rest.isEmpty()) {
            add(table, cells);
            places.put(rows, row.place());
        } else {
            rows++;
            rest.keySet()
                    .forEach(name -> reading.add(Problem.ofCell(
                            table.file(),
                            rows,
                            name,
                            name,
                            Problem.quoted(name) + " is not a column of " + table.file() + ".",
                            Nearest.to(name, free)
                                    .map(near -> "Maybe " + near + "?")
                                    .orElse("Maybe one of " + String.join(", ", free) + "?"))));
        }
    }

    /**
     * Does it, or nothing.
     *
     * @param withdrawn the rows that go; what the register does not have is passed over
     * @return what has gone and come
     * @throws RegisterException with all problems, if there are any
     */
    Revision finish(Set<? extends Fact> withdrawn) {
        withdrawn.forEach(fact -> part(Tables.of(fact)).withdraw(fact));
        List<Part<?>> inOrder = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (parts.containsKey(table)) {
                inOrder.add(parts.get(table));
            }
        }
        inOrder.forEach(Part::take);
        inOrder.forEach(Part::checkTogether);
        checkReferences(withdrawn);
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            ledger.forgetKnown();
            throw new RegisterException("The register", problems);
        }
        inOrder.forEach(Part::commit);
        ledger.changed();
        List<Object> gone = new ArrayList<>();
        inOrder.forEach(part -> gone.addAll(part.gone));
        List<Object> added = new ArrayList<>();
        inOrder.forEach(part -> added.addAll(part.come.keySet()));
        return new Revision(gone, added);
    }

    /** Rows of any table may speak of a meeting that goes. */
    private void checkReferences(Set<? extends Fact> withdrawn) {
        if (withdrawn.stream().noneMatch(Meeting.class::isInstance)) {
            return;
        }
        ledger.forgetKnown();
        Register.Builder draft = Register.builder();
        Tables.ALL.forEach(table -> put(table, draft));
        try {
            RegisterReader.review(draft.buildReviewed());
        } catch (RegisterException e) {
            if (reading.problems().isEmpty()) {
                e.problems().forEach(reading::add);
            }
        }
    }

    private <F> void put(Table<F> table, Register.Builder draft) {
        List<F> rows = new ArrayList<>(ledger.facts(table));
        if (parts.containsKey(table)) {
            Part<?> part = parts.get(table);
            rows.removeAll(part.gone);
            part.come.keySet().forEach(fact -> rows.add(table.type().cast(fact)));
        }
        table.put(rows, draft);
    }
}
