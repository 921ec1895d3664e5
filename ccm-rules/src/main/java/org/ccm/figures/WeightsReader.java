package org.ccm.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ccm.figures.SignalWeights.Weight;
import org.ccm.register.Nearest;
import org.ccm.register.Problem;
import org.ccm.source.Word;

/** Reads weights of signals, and finds every problem in them. */
final class WeightsReader {

    private static final List<String> HEADER = List.of("signal", "weight", "why");

    /** With a hundred times the largest standard weight nothing else counts; a larger one is a slip. */
    private static final int LARGEST = 1000;

    /** Spreadsheets write it before the header. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String file;
    private final Map<SignalName, Weight> weights = new EnumMap<>(SignalName.class);
    private final Set<SignalName> seen = EnumSet.noneOf(SignalName.class);
    private final List<Problem> problems = new ArrayList<>();
    private boolean empty = true;

    private WeightsReader(String file) {
        this.file = file;
    }

    /**
     * The weights given, with those of the file in their place.
     *
     * @throws WeightsException with all problems, if there are any
     */
    static Map<SignalName, Weight> read(String file, Reader reader, Map<SignalName, Weight> given) throws IOException {
        WeightsReader rows = new WeightsReader(file);
        rows.weights.putAll(given);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            records.forEach(rows::row);
        } catch (CsvParseException e) {
            rows.fileProblem(
                    "this is no comma-separated file: " + e.getMessage(), "Maybe a quotation mark is missing?");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (rows.empty && rows.problems.isEmpty()) {
            rows.fileProblem("the file is empty.", "Maybe begin with a line signal,weight,why?");
        }
        if (!rows.problems.isEmpty()) {
            throw new WeightsException(rows.problems);
        }
        return rows.weights;
    }

    private void row(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        boolean header = empty;
        empty = false;
        if (header) {
            header(line, row.getFields());
        } else if (row.getFieldCount() != HEADER.size()) {
            problem(
                    line,
                    Optional.empty(),
                    String.join(",", row.getFields()),
                    "the row has not three cells.",
                    "Maybe a comma is missing, or a text with a comma has no quotation marks?");
        } else {
            signal(line, row.getField(0)).ifPresent(signal -> weight(line, row, signal));
        }
    }

    private void header(int line, List<String> cells) {
        List<String> names = new ArrayList<>(cells);
        names.set(0, names.get(0).replace(BYTE_ORDER_MARK, ""));
        if (!names.equals(HEADER)) {
            problem(
                    line,
                    Optional.empty(),
                    String.join(",", names),
                    "the header is not signal,weight,why.",
                    names.size() == 1
                            ? "Maybe the cells are separated by something else than commas?"
                            : "Maybe a column is missing, or misspelt?");
        }
    }

    private Optional<SignalName> signal(int line, String word) {
        Optional<SignalName> signal = Word.find(SignalName.class, word);
        if (signal.isEmpty()) {
            List<String> known = Word.all(SignalName.class);
            problem(
                    line,
                    Optional.of("signal"),
                    word,
                    "\"" + word + "\" is no signal.",
                    Nearest.to(word, known)
                            .map(near -> "Maybe " + near + "?")
                            .orElse("Maybe one of " + String.join(", ", known) + "?"));
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
        String cell = row.getField(1);
        try {
            int weight = Integer.parseInt(cell);
            if (Math.abs((long) weight) > LARGEST) {
                problem(
                        line,
                        Optional.of("weight"),
                        cell,
                        "\"" + cell + "\" does not lie between -" + LARGEST + " and " + LARGEST + ".",
                        "Maybe a digit is left over?");
            }
            weights.put(signal, new Weight(weight, why));
        } catch (NumberFormatException e) {
            problem(
                    line,
                    Optional.of("weight"),
                    cell,
                    "\"" + cell + "\" is no whole number.",
                    "Maybe 1, or -1 for a signal against?");
        }
    }

    private void problem(int line, Optional<String> column, String value, String rule, String hint) {
        problems.add(new Problem(file, OptionalInt.of(line), column, Optional.of(value), rule, Optional.of(hint)));
    }

    private void fileProblem(String rule, String hint) {
        problems.add(
                new Problem(file, OptionalInt.empty(), Optional.empty(), Optional.empty(), rule, Optional.of(hint)));
    }
}
