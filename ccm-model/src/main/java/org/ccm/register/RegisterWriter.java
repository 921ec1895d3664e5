package org.ccm.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the tables of a register as files, so that {@link RegisterReader} reads an equal register from them. */
final class RegisterWriter {

    private RegisterWriter() {}

    static void write(Register register, Path directory) {
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, byte[]> file : files(register).entrySet()) {
                Files.write(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the register to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** The files by their names. */
    static Map<String, byte[]> files(Register register) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            files.put(table.file(), text(table, register).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static <F> String text(Table<F> table, Register register) {
        List<String[]> lines = new ArrayList<>();
        String[] header = new String[table.columns().size()];
        for (Column<?> column : table.columns()) {
            header[column.index()] = column.name();
        }
        lines.add(header);
        for (F fact : table.of(register)) {
            lines.add(cells(table, fact));
        }
        return text(lines);
    }

    /** A file with these lines, each ended by LF. */
    static String text(Iterable<String[]> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            for (String[] line : lines) {
                writer.writeRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /** The cells of a fact, in the order of the table's columns. */
    static <F> String[] cells(Table<F> table, F fact) {
        Object[] values = table.values(fact);
        String[] cells = new String[values.length];
        for (Column<?> column : table.columns()) {
            cells[column.index()] = text(column, values[column.index()]);
        }
        return cells;
    }

    /** A table gives its values in the order of its columns, so that each is of its column's type. */
    @SuppressWarnings("unchecked")
    static <T> String text(Column<T> column, Object value) {
        return column.text((T) value);
    }
}
