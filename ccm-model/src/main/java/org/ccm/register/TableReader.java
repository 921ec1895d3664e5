package org.ccm.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of one table, whether they come from a file or from a register built by hand.
 *
 * @param <F> what a row says
 */
final class TableReader<F> {

    private final Table<F> table;
    private final Reading reading;
    private final List<Table.Entry<F>> entries = new ArrayList<>();
    private final List<F> facts = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    TableReader(Table<F> table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    /** A row with its cells in the order of the table's columns. */
    void row(int line, String[] cells) {
        Row row = new Row(table, line, cells, reading);
        row.read();
        if (row.sound()) {
            F fact = table.read(row);
            table.checkSources(row);
            table.check(fact, row);
            checkUnique(table.key(fact), row);
            table.makeKnown(fact, reading.known());
            facts.add(fact);
            entries.add(new Table.Entry<>(fact, row));
        } else {
            skip(cells);
        }
    }

    /** A row that is wrong; others may refer to it all the same. */
    void skip(String[] cells) {
        reading.known().addWrong(table.name(), cells[0]);
    }

    private void checkUnique(List<Column<?>> key, Row row) {
        StringBuilder cells = new StringBuilder();
        for (Column<?> column : key) {
            cells.append(row.cell(column)).append('\n');
        }
        Integer before = lines.putIfAbsent(cells.toString(), row.line());
        if (before != null) {
            row.repeats(reading.place(before), key);
        }
    }

    /** After the last row of all tables: the rules about several rows. */
    void finish(Register.Builder register) {
        if (reading.sound(table.file())) {
            table.checkTogether(entries, reading);
        }
        table.put(facts, register);
    }
}
