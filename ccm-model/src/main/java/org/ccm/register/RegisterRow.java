package org.ccm.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a register in words, as it stands elsewhere than in a file of the register: in a scenario, say.
 *
 * <pre>{@code
 * new RegisterRow("adherence", Map.of("code", "GNB", "action", "signature", "date", "2008-12-04"), "line 7")
 * }</pre>
 *
 * @param table the table's name, for example {@code "adherence"}
 * @param cells what stands in its columns, by their names; a column that is not there is empty
 * @param place where the row stands, as messages about other rows call it
 */
public record RegisterRow(String table, Map<String, String> cells, String place) {

    /** Keeps a copy of the cells. */
    public RegisterRow {
        cells = Map.copyOf(cells);
    }

    /** The names of all tables. */
    public static List<String> tables() {
        return List.copyOf(Tables.names());
    }

    /** The names of a table's columns in their order; none if there is no such table. */
    public static List<String> columns(String table) {
        return columnsOf(table).stream().map(Column::name).toList();
    }

    /** The words of which a cell of this column is one; none where it can hold more, or where there is no such column. */
    public static List<String> words(String table, String column) {
        return find(table, column).map(Column::words).orElse(List.of());
    }

    /** Whether every row of the table must say something in this column. */
    public static boolean needed(String table, String column) {
        return find(table, column)
                .filter(found -> !found.mayBeEmpty() && !found.mayBeLeftOut())
                .isPresent();
    }

    private static Optional<Column<?>> find(String table, String column) {
        Optional<Column<?>> found = Optional.empty();
        for (Column<?> candidate : columnsOf(table)) {
            if (candidate.name().equals(column)) {
                found = Optional.of(candidate);
            }
        }
        return found;
    }

    private static List<Column<?>> columnsOf(String table) {
        Table<?> named = Tables.named(table);
        return named == null ? new ArrayList<>() : named.columns();
    }
}
