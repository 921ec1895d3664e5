package org.ccm.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, and how its cells are read and written. What {@link #text} writes, {@link #read} reads
 * as an equal value.
 *
 * @param <T> what a cell says
 */
abstract class Column<T> {

    private final String name;
    private int index = -1;
    private boolean datesTheRecord;
    private @Nullable String leftOut;

    Column(String name) {
        this.name = name;
    }

    /** Name as it stands in the header. */
    final String name() {
        return name;
    }

    /** Place among the columns of its table, from 0. */
    final int index() {
        return index;
    }

    void placeAt(int place) {
        index = place;
    }

    /** Marks the column as one that says when something on record happened, as a deadline or a calendar does not. */
    final Column<T> datesTheRecord() {
        datesTheRecord = true;
        return this;
    }

    final boolean isDatingTheRecord() {
        return datesTheRecord;
    }

    /** Marks the column as one that a table need not have: its rows then all have this cell. */
    final Column<T> mayBeLeftOut(String cell) {
        leftOut = cell;
        return this;
    }

    final boolean mayBeLeftOut() {
        return leftOut != null;
    }

    /** The cell of a row without this column; empty where the column is needed. */
    final String leftOut() {
        return leftOut == null ? "" : leftOut;
    }

    /** What this row says in this column; the row must be sound so far. */
    @SuppressWarnings("unchecked")
    final T in(Row row) {
        return (T) row.value(index);
    }

    /** What the cell says; or null, after the row was told what is wrong with it. */
    abstract @Nullable T read(String cell, Row row);

    /** The cell that says this. */
    abstract String text(T value);

    /** The words of a closed set, of which a cell is one; none: any that can be read. */
    List<String> words() {
        return List.of();
    }

    /** Whether an empty cell says something. */
    boolean mayBeEmpty() {
        return false;
    }

    /** The same column where an empty cell says that nothing is known. */
    static <T> Column<Optional<T>> optional(Column<T> column) {
        return new OptionalColumn<>(column);
    }

    /** The same column where an empty cell says that nothing is known. */
    static Column<OptionalInt> optionalInt(Column<Integer> column) {
        return new OptionalIntColumn(column);
    }

    /** The same column where an empty cell says that nothing is known. */
    static Column<OptionalLong> optionalLong(Column<Long> column) {
        return new OptionalLongColumn(column);
    }

    private static final class OptionalColumn<T> extends Column<Optional<T>> {
        private final Column<T> column;

        OptionalColumn(Column<T> column) {
            super(column.name());
            this.column = column;
        }

        @Override
        void placeAt(int place) {
            super.placeAt(place);
            column.placeAt(place);
        }

        @Override
        @Nullable Optional<T> read(String cell, Row row) {
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            T value = column.read(cell, row);
            return value == null ? null : Optional.of(value);
        }

        @Override
        List<String> words() {
            return column.words();
        }

        @Override
        String text(Optional<T> value) {
            return value.isPresent() ? column.text(value.get()) : "";
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    private static final class OptionalIntColumn extends Column<OptionalInt> {
        private final Column<Integer> column;

        OptionalIntColumn(Column<Integer> column) {
            super(column.name());
            this.column = column;
        }

        @Override
        void placeAt(int place) {
            super.placeAt(place);
            column.placeAt(place);
        }

        @Override
        @Nullable OptionalInt read(String cell, Row row) {
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            }
            Integer value = column.read(cell, row);
            return value == null ? null : OptionalInt.of(value);
        }

        @Override
        String text(OptionalInt value) {
            return value.isPresent() ? column.text(value.getAsInt()) : "";
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    private static final class OptionalLongColumn extends Column<OptionalLong> {
        private final Column<Long> column;

        OptionalLongColumn(Column<Long> column) {
            super(column.name());
            this.column = column;
        }

        @Override
        void placeAt(int place) {
            super.placeAt(place);
            column.placeAt(place);
        }

        @Override
        @Nullable OptionalLong read(String cell, Row row) {
            if (cell.isEmpty()) {
                return OptionalLong.empty();
            }
            Long value = column.read(cell, row);
            return value == null ? null : OptionalLong.of(value);
        }

        @Override
        String text(OptionalLong value) {
            return value.isPresent() ? column.text(value.getAsLong()) : "";
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }
}
