package org.ccm.register;

import java.util.ArrayList;
import java.util.List;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;

/** Columns that hold a key, or refer to the key of another row. */
final class ReferenceColumns {

    private ReferenceColumns() {}

    /** The code by which a State is known from here on. */
    static final class NewState extends Column<StateCode> {
        NewState(String name) {
            super(name);
        }

        @Override
        @Nullable StateCode read(String cell, Row row) {
            if (StateCode.wellFormed(cell)) {
                return StateCode.of(cell);
            }
            row.wrong(this, Problem.quoted(cell) + " is not three capital letters, as in GNB.");
            return null;
        }

        @Override
        String text(StateCode value) {
            return value.value();
        }
    }

    /** A State of states.csv. */
    static final class OneState extends Column<StateCode> {
        OneState(String name) {
            super(name);
        }

        @Override
        @Nullable StateCode read(String cell, Row row) {
            return state(this, cell, row);
        }

        @Override
        String text(StateCode value) {
            return value.value();
        }
    }

    /** States of states.csv, none or more. */
    static final class States extends Column<List<StateCode>> {
        States(String name) {
            super(name);
        }

        @Override
        @Nullable List<StateCode> read(String cell, Row row) {
            List<StateCode> states = new ArrayList<>();
            for (String code : parts(cell)) {
                StateCode state = blank(this, code, cell, row) ? null : state(this, code, row);
                if (state == null) {
                    return null;
                }
                if (states.contains(state)) {
                    row.wrong(this, Problem.quoted(code) + " is named twice in this cell.");
                    return null;
                }
                states.add(state);
            }
            return states;
        }

        @Override
        String text(List<StateCode> value) {
            return joined(value);
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    /** The id by which a source is known from here on. */
    static final class NewSource extends Column<SourceId> {
        NewSource(String name) {
            super(name);
        }

        @Override
        @Nullable SourceId read(String cell, Row row) {
            if (SourceId.wellFormed(cell)) {
                return SourceId.of(cell);
            }
            row.wrong(
                    this, Problem.quoted(cell) + " has a blank or a semicolon in it; the id of a source has neither.");
            return null;
        }

        @Override
        String text(SourceId value) {
            return value.value();
        }
    }

    /** Sources of sources.csv, none or more. */
    static final class Sources extends Column<List<SourceId>> {
        Sources(String name) {
            super(name);
        }

        @Override
        @Nullable List<SourceId> read(String cell, Row row) {
            List<SourceId> before = row.known().sourceList(cell);
            if (before != null) {
                return before;
            }
            List<SourceId> sources = new ArrayList<>();
            for (String id : parts(cell)) {
                if (blank(this, id, cell, row)) {
                    return null;
                }
                SourceId source = row.known().source(id);
                if (source == null) {
                    row.wrong(
                            this,
                            Problem.quoted(id) + " is not a source of sources.csv.",
                            row.known().sourceHint(id));
                    return null;
                }
                if (sources.contains(source)) {
                    row.wrong(this, Problem.quoted(id) + " is named twice in this cell.");
                    return null;
                }
                sources.add(source);
            }
            row.known().remember(cell, sources);
            return sources;
        }

        @Override
        String text(List<SourceId> value) {
            return joined(value);
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }
    }

    /** The id of a meeting of meetings.csv. */
    static final class MeetingId extends Column<String> {
        MeetingId(String name) {
            super(name);
        }

        @Override
        @Nullable String read(String cell, Row row) {
            if (row.known().meeting(cell)) {
                return cell;
            }
            row.wrong(
                    this,
                    Problem.quoted(cell) + " is not a meeting of meetings.csv.",
                    row.known().meetingHint(cell));
            return null;
        }

        @Override
        String text(String value) {
            return value;
        }
    }

    private static @Nullable StateCode state(Column<?> column, String code, Row row) {
        StateCode state = row.known().state(code);
        if (state == null) {
            row.wrong(
                    column,
                    Problem.quoted(code) + " is not a State of states.csv.",
                    row.known().stateHint(code));
        }
        return state;
    }

    private static boolean blank(Column<?> column, String part, String cell, Row row) {
        if (part.isEmpty()) {
            row.wrong(column, Problem.quoted(cell) + " has a semicolon too many.");
        }
        return part.isEmpty();
    }

    /** The parts between semicolons; none of an empty cell. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = cell.indexOf(';'); to >= 0; to = cell.indexOf(';', from)) {
            parts.add(cell.substring(from, to));
            from = to + 1;
        }
        if (!cell.isEmpty()) {
            parts.add(cell.substring(from));
        }
        return parts;
    }

    private static String joined(List<?> parts) {
        StringBuilder cell = new StringBuilder();
        for (Object part : parts) {
            cell.append(cell.isEmpty() ? "" : ";").append(part);
        }
        return cell.toString();
    }
}
