package org.ccm.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.source.Fact;

/**
 * Takes rows out of a register and puts others in, by the rules that all registers obey. Only the tables that change are
 * reviewed again.
 */
final class RegisterReviser {

    /** Rows that the register had before have no line: they were found in order. */
    private static final int BEFORE = 0;

    private record NewRow(int number, String[] cells) {}

    private final Register before;
    private final Map<Table<?>, List<NewRow>> added = new HashMap<>();
    private final Map<Integer, String> places = new TreeMap<>();
    private final Reading reading = new Reading(true, this::place);
    private int rows;

    private RegisterReviser(Register before) {
        this.before = before;
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
        RegisterReviser reviser = new RegisterReviser(before);
        rows.forEach(reviser::add);
        return reviser.finish(Set.of());
    }

    /**
     * Takes out rows and puts in others.
     *
     * @throws RegisterException with all problems, if there are any
     */
    static Register revise(Register before, Set<? extends Fact> withdrawn, Register draft) {
        RegisterReviser reviser = new RegisterReviser(before);
        for (Table<?> table : Tables.ALL) {
            reviser.addAll(table, draft);
        }
        return reviser.finish(withdrawn);
    }

    private <F> void addAll(Table<F> table, Register draft) {
        for (F fact : table.of(draft)) {
            add(table, RegisterWriter.cells(table, fact));
        }
    }

    private void add(Table<?> table, String[] cells) {
        added.computeIfAbsent(table, key -> new ArrayList<>()).add(new NewRow(++rows, cells));
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
            cells[column.index()] = cell == null ? "" : cell;
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

    private Register finish(Set<? extends Fact> withdrawn) {
        Register.Builder after = Register.builder();
        List<TableReader<?>> reviewed = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            review(table, withdrawn, reviewed, after);
        }
        reviewed.forEach(table -> table.finish(after));
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new RegisterException("The register", problems);
        }
        return after.buildReviewed();
    }

    private <F> void review(
            Table<F> table, Set<? extends Fact> withdrawn, List<TableReader<?>> reviewed, Register.Builder after) {
        List<F> facts = table.of(before);
        List<F> left = withdrawn.isEmpty() ? facts : left(facts, withdrawn);
        List<NewRow> more = added.getOrDefault(table, List.of());
        if (more.isEmpty() && left.size() == facts.size()) {
            facts.forEach(fact -> table.makeKnown(fact, reading.known()));
            table.put(facts, after);
            return;
        }
        TableReader<F> rows = new TableReader<>(table, reading);
        left.forEach(fact -> rows.known(BEFORE, fact));
        more.forEach(row -> rows.row(row.number(), row.cells()));
        reviewed.add(rows);
    }

    private static <F> List<F> left(List<F> facts, Set<? extends Fact> withdrawn) {
        Set<Object> gone = new HashSet<>(withdrawn);
        return facts.stream().filter(fact -> !gone.contains(fact)).toList();
    }
}
