package org.ccm.cli.output;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Named values in a fixed order. A key without a value is left out.
 *
 * <p>Values are text, numbers, truth values, lists of these, or other fields; a share is a number with three decimals; whatever else is given is written as
 * its text, a word as registers write it, and a constant in small letters.
 */
public final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value; an empty Optional adds nothing. */
    public Fields with(String key, Object value) {
        Object plain = plain(value);
        if (plain != null) {
            values.put(key, plain);
        }
        return this;
    }

    /** Adds what other fields have. */
    public Fields with(Fields others) {
        values.putAll(others.values);
        return this;
    }

    /** The values by key, in order. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : null;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? plain(number.getAsDouble()) : null;
        }
        if (value instanceof Double number) {
            return Math.round(number * 1000) / 1000.0;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? (Object) number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? (Object) number.getAsLong() : null;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Fields::plain).toList();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Fields) {
            return value;
        }
        if (value instanceof Word word) {
            return word.word();
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }
}
