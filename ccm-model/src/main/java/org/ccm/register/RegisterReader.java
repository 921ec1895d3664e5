package org.ccm.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a register out of files, or out of a draft built by hand, by the same rules; a whole one or none. */
final class RegisterReader {

    private final Reading reading;
    private final List<TableReader<?>> tables = new ArrayList<>();

    private RegisterReader(boolean byHand) {
        reading = new Reading(byHand);
    }

    /**
     * Reads files.
     *
     * @throws RegisterException with all problems, if there are any
     */
    static Register read(RegisterFiles files) {
        RegisterReader reader = new RegisterReader(false);
        Collection<String> names = reader.names(files);
        if (reader.reading.problems().isEmpty()) {
            for (Table<?> table : Tables.ALL) {
                reader.readTable(table, files, names);
            }
            reader.checkNames(names);
        }
        return reader.finish(files.title());
    }

    /**
     * Reviews a draft as if it were written to files and read again.
     *
     * @throws RegisterException with all problems, if there are any
     */
    static Register review(Register draft) {
        RegisterReader reader = new RegisterReader(true);
        for (Table<?> table : Tables.ALL) {
            reader.reviewTable(table, draft);
        }
        return reader.finish("The register");
    }

    private Register finish(String title) {
        Register.Builder register = Register.builder();
        for (TableReader<?> table : tables) {
            table.finish(register);
        }
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new RegisterException(title, problems);
        }
        return register.buildReviewed();
    }

    private Collection<String> names(RegisterFiles files) {
        try {
            return files.names();
        } catch (NoSuchFileException e) {
            reading.add(Problem.ofFile(e.getFile(), "there is no such directory.", "Maybe its path is misspelt?"));
        } catch (NotDirectoryException e) {
            reading.add(Problem.ofFile(e.getFile(), "this is a file; a register is a directory.", ""));
        } catch (AccessDeniedException e) {
            reading.add(Problem.ofFile(e.getFile(), "the directory may not be read by this user.", ""));
        } catch (IOException e) {
            reading.add(Problem.ofFile(files.title(), "cannot be listed: " + e.getMessage() + ".", ""));
        }
        return List.of();
    }

    private void checkNames(Collection<String> names) {
        for (String name : names) {
            if (!Tables.files().contains(name)) {
                String stem = name.substring(0, Math.max(0, name.length() - ".csv".length()));
                List<String> free = Tables.names();
                free.removeIf(table -> names.contains(table.concat(".csv")));
                String hint = Nearest.to(stem, free)
                        .map(table -> "Maybe " + table + ".csv?")
                        .orElse("");
                reading.add(Problem.ofFile(name, "this is not a table of the register.", hint));
            }
        }
    }

    private <F> void readTable(Table<F> table, RegisterFiles files, Collection<String> names) {
        if (!names.contains(table.file())) {
            reading.addAbsent(table);
            if (table.required()) {
                reading.known().addUnread(table.name());
                reading.add(Problem.ofFile(
                        table.file(),
                        "this table is required, and there is no such file.",
                        "Maybe it was renamed or left out?"));
            }
            return;
        }
        CsvRows rows = open(table.file(), files);
        int[] places = rows == null ? null : places(table, rows);
        if (rows == null || places == null) {
            reading.known().addUnread(table.name());
            return;
        }
        TableReader<F> taken = new TableReader<>(table, reading);
        tables.add(taken);
        int header = (int) Arrays.stream(places).filter(place -> place >= 0).count();
        while (!reading.hopeless(table.file()) && rows.next()) {
            readRow(table, rows, places, header, taken);
        }
    }

    private @Nullable CsvRows open(String file, RegisterFiles files) {
        try (InputStream in = files.open(file)) {
            String text = TextFile.read(file, in, reading);
            return text == null ? null : new CsvRows(text);
        } catch (AccessDeniedException e) {
            reading.add(Problem.ofFile(file, "the file may not be read by this user.", ""));
        } catch (NoSuchFileException e) {
            reading.add(Problem.ofFile(file, "the file cannot be read: it is not there.", ""));
        } catch (IOException e) {
            reading.add(Problem.ofFile(file, "the file cannot be read: it " + e.getMessage() + ".", ""));
        }
        return null;
    }

    private void readRow(Table<?> table, CsvRows rows, int[] places, int header, TableReader<?> taken) {
        String[] found;
        try {
            found = rows.cells();
        } catch (CsvRows.Malformed e) {
            reading.add(Problem.ofLine(table.file(), rows.line(), String.valueOf(e.getMessage()), ""));
            return;
        }
        String[] cells = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                cells[i] = table.columns().get(i).leftOut();
            } else {
                cells[i] = places[i] < found.length ? found[places[i]] : "";
            }
        }
        if (found.length == header) {
            taken.row(rows.line(), cells);
        } else {
            taken.skip(cells);
            reading.add(Problem.ofLine(
                    table.file(),
                    rows.line(),
                    "the line has " + found.length + (found.length == 1 ? " cell" : " cells") + ", and the header has "
                            + header + ".",
                    found.length < header
                            ? "Maybe a comma is missing?"
                            : "Maybe a cell with a comma in it needs quotation marks?"));
        }
    }

    /** For each column of the table its place in the lines of the file, -1 if left out; or null, after saying what is wrong. */
    private int @Nullable [] places(Table<?> table, CsvRows rows) {
        rows.next();
        int line = rows.line();
        List<String> found;
        try {
            found = List.of(rows.cells());
        } catch (CsvRows.Malformed e) {
            reading.add(Problem.ofLine(table.file(), line, String.valueOf(e.getMessage()), ""));
            return null;
        }
        List<String> wanted = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            wanted.add(column.name());
        }
        if (found.size() == 1 && (found.get(0).indexOf(';') >= 0 || found.get(0).indexOf('\t') >= 0)) {
            reading.add(Problem.ofLine(
                    table.file(),
                    line,
                    "the header " + Problem.quoted(found.get(0)) + " has no comma.",
                    "Maybe the file was saved with " + (found.get(0).indexOf(';') >= 0 ? "semicolons" : "tabs")
                            + " between the cells?"));
            return null;
        }
        checkHeader(table, line, found, wanted);
        if (!reading.sound(table.file())) {
            return null;
        }
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = found.indexOf(wanted.get(i));
        }
        return places;
    }

    private void checkHeader(Table<?> table, int line, List<String> found, List<String> wanted) {
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(found);
        List<String> needed = new ArrayList<>(missing);
        table.columns().stream().filter(Column::mayBeLeftOut).map(Column::name).forEach(needed::remove);
        Set<String> seen = new HashSet<>();
        for (String name : found) {
            if (!wanted.contains(name)) {
                String rule = Problem.quoted(name) + " is not a column of " + table.file() + ".";
                String meant = Nearest.to(name, missing).orElse("");
                String hint = meant.isEmpty() ? "" : "Maybe " + meant + "?";
                reading.add(Problem.ofCell(table.file(), line, name, name, rule, hint));
                missing.remove(meant);
                needed.remove(meant);
            } else if (!seen.add(name)) {
                String rule = Problem.quoted(name) + " is the name of two columns.";
                reading.add(Problem.ofCell(table.file(), line, name, name, rule, ""));
            }
        }
        for (String name : needed) {
            reading.add(Problem.ofCell(
                    table.file(), line, name, "", "the column is missing.", "Maybe it was renamed or left out?"));
        }
    }

    private <F> void reviewTable(Table<F> table, Register draft) {
        TableReader<F> rows = new TableReader<>(table, reading);
        tables.add(rows);
        int line = 2;
        for (F fact : table.of(draft)) {
            rows.row(line++, RegisterWriter.cells(table, fact));
        }
    }
}
