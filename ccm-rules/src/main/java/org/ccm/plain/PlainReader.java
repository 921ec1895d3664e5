package org.ccm.plain;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ccm.register.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Takes a map apart whose values are maps, lists, texts and numbers. What is wrong is kept until {@link #orThrow}, so that
 * everything is told at once. A key whose value is null counts as one that is not there.
 *
 * <pre>{@code
 * PlainReader reader = PlainReader.of(values);
 * Optional<LocalDate> asOf = reader.value("asOf", "a day", LocalDate::parse);
 * reader.end();
 * reader.orThrow();
 * }</pre>
 */
public final class PlainReader {

    private final String path;
    private final Map<String, Object> values = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Fault> faults;

    private PlainReader(String path, Map<?, ?> values, List<Fault> faults) {
        this.path = path;
        this.faults = faults;
        values.forEach((key, value) -> {
            if (value != null) {
                this.values.put(String.valueOf(key), value);
            }
        });
    }

    /** Reads a map. */
    public static PlainReader of(Map<?, ?> values) {
        return new PlainReader("", values, new ArrayList<>());
    }

    /** The keys, in the order of the alphabet. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The text under a key. */
    public Optional<String> text(String key) {
        Object value = take(key);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        wrong(key, shown(value) + " is not a text.", value instanceof Number ? "Maybe \"" + value + "\"?" : "");
        return Optional.empty();
    }

    /**
     * What the text under a key says.
     *
     * @param what it should be, as in "... is not a day."
     * @param meaning throws an {@link IllegalArgumentException}, or one of dates, if it says nothing
     */
    public <T> Optional<T> value(String key, String what, Function<String, T> meaning) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(meaning.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                wrong(key, "\"" + text + "\" is not " + what + ".", "");
                return Optional.empty();
            }
        });
    }

    /** The whole number under a key. */
    public Optional<Long> number(String key, long least, long most) {
        Object value = take(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Number number && number.doubleValue() == number.longValue()) {
            if (number.longValue() >= least && number.longValue() <= most) {
                return Optional.of(number.longValue());
            }
            wrong(key, number + " is not from " + least + " to " + most + ".", "");
            return Optional.empty();
        }
        wrong(key, shown(value) + " is not a whole number.", "");
        return Optional.empty();
    }

    /** The map under a key. */
    public Optional<PlainReader> object(String key) {
        Object value = take(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new PlainReader(below(key), map, faults));
        }
        wrong(key, shown(value) + " is not an object with keys.", "");
        return Optional.empty();
    }

    /** Whether there is a map under a key. */
    public boolean hasObject(String key) {
        return values.get(key) instanceof Map;
    }

    /** The maps of the list under a key; none if it is not there. */
    public List<PlainReader> objects(String key) {
        List<PlainReader> objects = new ArrayList<>();
        int place = 0;
        for (Object value : list(key)) {
            String at = key + "[" + place++ + "]";
            if (value instanceof Map<?, ?> map) {
                objects.add(new PlainReader(below(at), map, faults));
            } else {
                wrong(at, shown(value) + " is not an object with keys.", "");
            }
        }
        return objects;
    }

    /** The texts of the list under a key; none if it is not there. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        int place = 0;
        for (Object value : list(key)) {
            String at = key + "[" + place++ + "]";
            if (value instanceof String text) {
                texts.add(text);
            } else {
                wrong(at, shown(value) + " is not a text.", "");
            }
        }
        return texts;
    }

    private List<?> list(String key) {
        Object value = take(key);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            wrong(key, shown(value) + " is not a list.", "Maybe put it into [ ]?");
        }
        return List.of();
    }

    /** That there is something under a key. */
    public void need(String key, String hint) {
        if (!values.containsKey(key)) {
            asked.add(key);
            wrong("", "\"" + key + "\" is missing.", hint);
        }
    }

    /** That there are no other keys than those that were asked for. */
    public void end() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                List<String> free = new ArrayList<>(asked);
                free.removeAll(values.keySet());
                String way = Nearest.to(key, free)
                        .map(near -> "Maybe \"" + near + "\"?")
                        .orElse("Maybe one of " + String.join(", ", asked) + "?");
                wrong(key, "\"" + key + "\" is not a key here.", way);
            }
        }
    }

    /** Keeps a mistake of the value under a key, or of this map where the key is empty. */
    public void wrong(String key, String rule, String hint) {
        wrong(key, 0, rule, hint);
    }

    /** The same, of a text from one of its characters on. */
    public void wrong(String key, int start, String rule, String hint) {
        faults.add(new Fault(below(key), start, rule, hint.isEmpty() ? Optional.empty() : Optional.of(hint)));
    }

    /**
     * That nothing is wrong, here or in what was taken from here.
     *
     * @throws PlainException if something is
     */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw new PlainException(faults);
        }
    }

    private @Nullable Object take(String key) {
        asked.add(key);
        return values.get(key);
    }

    private String below(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object with keys";
        }
        return value instanceof List ? "a list" : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
