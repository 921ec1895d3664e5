package org.ccm.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ccm.time.PartialDate;

/**
 * The sentences of a resource bundle, a key each, with {@code {0}}, {@code {1}} ... for what they speak of, as {@link
 * MessageFormat} has them. Dates are written as the bundle's {@code format.day} says.
 *
 * <pre>{@code
 * Phrases.of("org.ccm.figures.sentences", Locale.ENGLISH).say("contribution", 2019, 45, 103)
 * }</pre>
 */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter day;

    private Phrases(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(bundle.getString("format.day"), locale);
    }

    /**
     * The sentences of a bundle in a language.
     *
     * @param bundle the bundle's name; it has {@code format.day}
     */
    public static Phrases of(String bundle, Locale locale) {
        return new Phrases(
                ResourceBundle.getBundle(
                        bundle,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** Whether there is a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A sentence.
     *
     * @param key its key in the bundle
     * @param values what it speaks of: texts, numbers, dates; of an Optional what is in it, if anything
     */
    public String say(String key, Object... values) {
        Object[] words = Arrays.stream(values).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    private Object word(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::word).orElse("");
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? word(number.getAsInt()) : "";
        } else if (value instanceof LocalDate date) {
            return day.format(date);
        } else if (value instanceof PartialDate date) {
            return date.exact() ? day.format(date.first()) : date.toString();
        } else if (value instanceof Integer number) {
            // A year is written without a mark for thousands; no other number here is as large.
            return Integer.toString(number);
        } else if (value instanceof Iterable<?> many) {
            return join(many);
        }
        return value;
    }

    private String join(Iterable<?> many) {
        return java.util.stream.StreamSupport.stream(many.spliterator(), false)
                .map(this::word)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
