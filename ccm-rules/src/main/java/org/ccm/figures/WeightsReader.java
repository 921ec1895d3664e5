package org.ccm.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ccm.figures.SignalWeights.Weight;
import org.ccm.register.Problem;
import org.ccm.source.Word;

/** Reads weights of signals, and finds every problem in them. */
final class WeightsReader {

    private static final List<String> HEADER = List.of("signal", "weight", "why");

    private final String file;
    private final Map<SignalName, Weight> weights;
    private final Set<SignalName> seen = EnumSet.noneOf(SignalName.class);
    private final List<Problem> problems = new ArrayList<>();

    private WeightsReader(String file, Map<SignalName, Weight> weights) {
        this.file = file;
        this.weights = weights;
    }

    /** The weights given, with those of the file in their place. */
    static Map<SignalName, Weight> read(String file, Reader reader, Map<SignalName, Weight> weights)
            throws IOException {
        WeightsReader rows = new WeightsReader(file, weights);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            records.forEach(rows::row);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    file + " is no comma-separated file: " + e.getMessage() + " Maybe a quotation mark is missing?", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!rows.problems.isEmpty()) {
            StringBuilder message = new StringBuilder("the weights have problems:");
            rows.problems.forEach(problem -> message.append("\n  ").append(problem));
            throw new IllegalArgumentException(message.toString());
        }
        return rows.weights;
    }

    private void row(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (line == 1 || row.getFieldCount() != HEADER.size()) {
            if (!row.getFields().equals(HEADER)) {
                problem(
                        line,
                        Optional.empty(),
                        String.join(",", row.getFields()),
                        line == 1 ? "the header is not signal,weight,why." : "the row has not three cells.",
                        "Maybe a comma is missing, or a text with a comma has no quotation marks?");
            }
            return;
        }
        signal(line, row).ifPresent(signal -> weight(line, row, signal));
    }

    private Optional<SignalName> signal(int line, CsvRecord row) {
        String word = row.getField(0);
        Optional<SignalName> signal = Word.find(SignalName.class, word);
        if (signal.isEmpty()) {
            problem(
                    line,
                    Optional.of("signal"),
                    word,
                    "\"" + word + "\" is no signal.",
                    "Maybe one of " + String.join(", ", Word.all(SignalName.class)) + "?");
        } else if (!seen.add(signal.get())) {
            problem(
                    line,
                    Optional.of("signal"),
                    word,
                    "\"" + word + "\" has a weight already.",
                    "Maybe one of the two rows is left over?");
        }
        return signal;
    }

    private void weight(int line, CsvRecord row, SignalName signal) {
        String why = row.getField(2);
        if (why.isBlank()) {
            problem(line, Optional.of("why"), why, "a weight says why.", "Maybe name who decided on it, and when?");
        }
        try {
            weights.put(signal, new Weight(Integer.parseInt(row.getField(1)), why));
        } catch (NumberFormatException e) {
            problem(
                    line,
                    Optional.of("weight"),
                    row.getField(1),
                    "\"" + row.getField(1) + "\" is no whole number.",
                    "Maybe 1, or -1 for a signal against?");
        }
    }

    private void problem(int line, Optional<String> column, String value, String rule, String hint) {
        problems.add(new Problem(file, OptionalInt.of(line), column, Optional.of(value), rule, Optional.of(hint)));
    }
}
