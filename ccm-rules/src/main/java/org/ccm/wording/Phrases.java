package org.ccm.wording;

import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ccm.state.State;
import org.ccm.time.PartialDate;

/**
 * The phrases that one package needs in a language: the headings, sentences and labels of files beside its classes, a key
 * each. They are {@linkplain MessageFormat message formats}, right at zero, one and many by their choices; a year among the
 * numbers asks for {@code {0,number,#}}. Immutable.
 *
 * <pre>{@code
 * Phrases.beside(Letter.class, "sentences", Locale.ENGLISH).of("letter.deposit", southSudan, LocalDate.of(2023, 8, 3))
 * // "South Sudan deposited its instrument on 3 August 2023."
 * }</pre>
 */
public final class Phrases {

    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private final String files;
    private final Wording wording;
    private final Locale locale;
    private final Texts texts;

    private Phrases(String files, Wording wording, Texts texts) {
        this.files = files;
        this.wording = wording;
        this.locale = wording.locale();
        this.texts = texts;
    }

    /**
     * The phrases of a language of {@link Wording#LANGUAGES}; of English where it is none of these. English stands in
     * {@code NAME.properties}, French in {@code NAME_fr.properties}.
     *
     * @param user the class beside which the files lie
     * @param name the name of the files
     * @throws IllegalStateException if the file is not there
     */
    public static Phrases beside(Class<?> user, String name, Locale language) {
        Wording wording = Wording.of(language);
        String directory = "/" + user.getPackageName().replace('.', '/') + "/";
        String suffix = wording.locale().equals(Locale.ENGLISH)
                ? ""
                : "_" + wording.locale().getLanguage();
        String file = name + suffix + ".properties";
        return READ.computeIfAbsent(
                directory + file, path -> new Phrases(path, wording, Texts.of(user, directory, file)));
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The words that all phrases of the language share: days, and names of States, groups and kinds. */
    public Wording wording() {
        return wording;
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return texts.find(key).isPresent();
    }

    /**
     * A phrase, filled in: days, dates and States stand as {@link Wording} has them, of an Optional what is in it, if
     * anything.
     *
     * @throws IllegalStateException if the language has no such phrase
     */
    public String of(String key, Object... values) {
        String pattern = texts.find(key)
                .orElseThrow(() -> new IllegalStateException("there is no phrase \"" + key + "\" in " + files));
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = word(values[i]);
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    private Object word(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::word).orElse("");
        } else if (value instanceof LocalDate date) {
            return wording.day(date);
        } else if (value instanceof PartialDate date) {
            return wording.period(date);
        } else if (value instanceof State state) {
            return wording.state(state);
        }
        return value;
    }

    /** A whole number, as "1,250". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share from 0 to 1 in per cent, without decimals, rounded half up. */
    public long percent(double share) {
        return Math.round(share * 100);
    }

    /** The order of names in the language: Egypt, as "Égypte", stands between Denmark and Fiji. */
    public Comparator<String> order() {
        return Collator.getInstance(locale)::compare;
    }

    /** What stands side by side in a cell or a line: "vote in favour; commitment". */
    public String side(Collection<String> things) {
        return String.join(wording.text("format.semicolon"), things);
    }

    /** Things in a row: "Chad, Lebanon and Peru". */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return things.subList(0, things.size() - 1).stream().collect(Collectors.joining(wording.text("format.comma")))
                + wording.text("format.and")
                + things.get(things.size() - 1);
    }
}
