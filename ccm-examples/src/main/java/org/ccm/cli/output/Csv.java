package org.ccm.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as CSV; the parts of a list are separated by semicolons, as in a register. */
final class Csv {

    private Csv() {}

    static void write(List<String> columns, List<Fields> rows, Writer out) {
        try {
            write(
                    columns,
                    rows,
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> columns, List<Fields> rows, CsvWriter csv) throws IOException {
        csv.writeRecord(columns);
        for (Fields row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> cell(row.values().getOrDefault(column, "")))
                    .toList());
        }
        csv.flush();
    }

    private static String cell(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(";"))
                : value.toString();
    }
}
