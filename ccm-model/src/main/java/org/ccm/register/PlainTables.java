package org.ccm.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A register as maps, lists and texts and nothing else, which any library for JSON writes and reads as they are; read with
 * the review that files get.
 */
final class PlainTables {

    private final Reading reading = new Reading(true, row -> "row " + row, new Known());
    private final List<TableReader<?>> tables = new ArrayList<>();

    private PlainTables() {}

    static Map<String, List<Map<String, String>>> of(Register register) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            tables.put(table.name(), rows(table, register));
        }
        return Collections.unmodifiableMap(tables);
    }

    private static <F> List<Map<String, String>> rows(Table<F> table, Register register) {
        return table.of(register).stream().map(fact -> row(table, fact)).toList();
    }

    private static <F> Map<String, String> row(Table<F> table, F fact) {
        String[] cells = RegisterWriter.cells(table, fact);
        Map<String, String> row = new LinkedHashMap<>();
        for (Column<?> column : table.columns()) {
            if (!cells[column.index()].isEmpty()) {
                row.put(column.name(), cells[column.index()]);
            }
        }
        return Collections.unmodifiableMap(row);
    }

    /**
     * The register with these tables.
     *
     * @throws RegisterException with all problems, if there are any
     */
    static Register read(Map<String, ? extends List<? extends Map<String, String>>> plain) {
        PlainTables reader = new PlainTables();
        for (Table<?> table : Tables.ALL) {
            reader.read(table, plain);
        }
        reader.checkNames(plain);
        return reader.finish();
    }

    private void read(Table<?> table, Map<String, ? extends List<? extends Map<String, String>>> plain) {
        List<? extends Map<String, String>> rows = plain.get(table.name());
        if (rows == null) {
            reading.addAbsent(table);
            if (table.required()) {
                reading.known().addUnread(table.name());
                reading.add(Problem.ofFile(table.file(), "this table is required, and it is not there.", ""));
            }
            return;
        }
        TableReader<?> taken = new TableReader<>(table, reading);
        tables.add(taken);
        int number = 0;
        for (Map<String, String> row : rows) {
            number++;
            if (!reading.hopeless(table.file())) {
                read(table, row, number, taken);
            }
        }
    }

    private void read(Table<?> table, Map<String, String> row, int number, TableReader<?> taken) {
        Map<String, String> rest = new TreeMap<>(row);
        String[] cells = new String[table.columns().size()];
        List<String> free = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            String cell = rest.remove(column.name());
            // Libraries for JSON read its null as one of Java's.
            cells[column.index()] = cell == null ? column.leftOut() : cell;
            if (cell == null) {
                free.add(column.name());
            }
        }
        if (rest.isEmpty()) {
            taken.row(number, cells);
            return;
        }
        taken.skip(cells);
        rest.keySet()
                .forEach(name -> reading.add(Problem.ofCell(
                        table.file(),
                        number,
                        name,
                        name,
                        Problem.quoted(name) + " is not a column of " + table.file() + ".",
                        Nearest.hint(name, free))));
    }

    private void checkNames(Map<String, ?> plain) {
        List<String> free = Tables.names();
        free.removeAll(plain.keySet());
        for (String name : plain.keySet()) {
            if (Tables.named(name) == null) {
                String rule = Problem.quoted(name) + " is not a table of the register.";
                reading.add(Problem.ofFile(name, rule, Nearest.hint(name, free)));
            }
        }
    }

    private Register finish() {
        Register.Builder register = Register.builder();
        tables.forEach(table -> table.finish(register));
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new RegisterException("The register", problems);
        }
        return register.buildReviewed();
    }
}
