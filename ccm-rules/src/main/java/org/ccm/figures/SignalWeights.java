package org.ccm.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each signal adds to the sum by which candidates are ranked. The standard weights come with the library as
 * weights.csv; {@link #load} and {@link #with} change some of them. Immutable.
 *
 * <pre>{@code
 * SignalWeights.standard().of(SignalName.VOTE_IN_FAVOUR)                                   // 2
 * SignalWeights.standard().with(SignalName.ATTENDED_WORKSHOP, 3, "the year of workshops")
 * }</pre>
 */
public final class SignalWeights {

    /**
     * A weight.
     *
     * @param value what the signal adds; negative to lower the sum, 0 to leave it out
     * @param why where the weight comes from
     */
    public record Weight(int value, String why) {}

    private static final Period FIVE_YEARS = Period.ofYears(5);

    private static final class Standard {
        private static final SignalWeights WEIGHTS = read();

        private static SignalWeights read() {
            InputStream file =
                    Objects.requireNonNull(SignalWeights.class.getResourceAsStream("weights.csv"), "weights.csv");
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                return new SignalWeights(WeightsReader.read("weights.csv", reader, Map.of()), FIVE_YEARS);
            } catch (IOException e) {
                throw new UncheckedIOException("the library's weights.csv cannot be read", e);
            }
        }
    }

    private final Map<SignalName, Weight> weights;
    private final Period recent;

    private SignalWeights(Map<SignalName, Weight> weights, Period recent) {
        this.weights = weights;
        this.recent = recent;
    }

    /** The weights that come with the library. */
    public static SignalWeights standard() {
        return Standard.WEIGHTS;
    }

    /**
     * The standard weights, changed by a file with the columns signal, weight and why (UTF-8, comma-separated, a header
     * row). Signals that the file does not name keep their weight.
     *
     * @throws WeightsException with all problems, if the file breaks a rule
     * @throws UncheckedIOException if the file cannot be read
     */
    public static SignalWeights load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<SignalName, Weight> changed =
                    WeightsReader.read(Objects.toString(file.getFileName()), reader, standard().weights);
            return new SignalWeights(changed, FIVE_YEARS);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the weights in " + file + " cannot be read. Maybe the file is not there, or not UTF-8?", e);
        }
    }

    /** A copy with another weight for a signal. */
    public SignalWeights with(SignalName signal, int weight, String why) {
        Map<SignalName, Weight> changed = new EnumMap<>(weights);
        changed.put(signal, new Weight(weight, why));
        return new SignalWeights(changed, recent);
    }

    /** A copy by which use counts as recent for another time after its end, or after a list that names it. */
    public SignalWeights withRecent(Period recent) {
        return new SignalWeights(weights, recent);
    }

    /** What a signal adds. */
    public int of(SignalName signal) {
        return weight(signal).value();
    }

    /** What a signal adds, and why. */
    public Weight weight(SignalName signal) {
        return Objects.requireNonNull(weights.get(signal), signal.word());
    }

    /** For how long use counts as recent; five years, the time between two review conferences, unless changed. */
    public Period recent() {
        return recent;
    }

    /** All weights, in the order of the signals. */
    public Map<SignalName, Weight> all() {
        return Collections.unmodifiableMap(weights);
    }
}
