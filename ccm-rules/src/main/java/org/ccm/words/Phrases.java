package org.ccm.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ccm.state.State;
import org.ccm.time.PartialDate;
import org.ccm.wording.Wording;

/**
 * The sentences of a resource bundle, a key each, with {@code {0}}, {@code {1}} ... for what they speak of, as {@link
 * MessageFormat} has them. Days are written as {@link Wording} has them.
 *
 * <pre>{@code
 * Phrases.of("org.ccm.figures.sentences", Locale.ENGLISH).say("contribution", 2019, 45, 103)
 * }</pre>
 */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Wording wording;

    private Phrases(ResourceBundle bundle, Wording wording) {
        this.bundle = bundle;
        this.wording = wording;
    }

    /**
     * The sentences of a bundle in a language of {@link Wording#LANGUAGES}; in English where it is none of these.
     *
     * @param bundle the bundle's name
     */
    public static Phrases of(String bundle, Locale locale) {
        Wording wording = Wording.of(locale);
        // English is the root: asked for by its name, it would be looked for in the language of the machine.
        Locale language = wording.locale().equals(Locale.ENGLISH) ? Locale.ROOT : wording.locale();
        return new Phrases(ResourceBundle.getBundle(bundle, language), wording);
    }

    /** Whether there is a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A sentence.
     *
     * @param key its key in the bundle
     * @param values what it speaks of: texts, numbers, dates, States; of an Optional what is in it, if anything
     */
    public String say(String key, Object... values) {
        Object[] words = Arrays.stream(values).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), wording.locale()).format(words);
    }

    private Object word(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::word).orElse("");
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? word(number.getAsInt()) : "";
        } else if (value instanceof LocalDate date) {
            return wording.day(date);
        } else if (value instanceof PartialDate date) {
            return wording.period(date);
        } else if (value instanceof State state) {
            return wording.state(state);
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
