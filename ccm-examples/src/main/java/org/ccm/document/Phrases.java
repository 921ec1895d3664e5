package org.ccm.document;

import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ccm.wording.Wording;

/**
 * The words of a document in a language: headings, sentences and labels of the bundle {@code org.ccm.document.phrases}.
 * Sentences are message formats, right at zero, one and many by their choices.
 *
 * <pre>{@code
 * new Phrases(Locale.ENGLISH).of("transparency.overdue", 1)
 * // "One report is overdue."
 * }</pre>
 */
public final class Phrases {

    private final Wording wording;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Collator order;

    /** The phrases of a language; English where there are none. */
    public Phrases(Locale locale) {
        this.wording = Wording.of(locale);
        this.locale = wording.locale();
        this.bundle = ResourceBundle.getBundle(
                "org.ccm.document.phrases",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.order = Collator.getInstance(this.locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The words that documents share with findings: days, and names of States, groups and kinds. */
    public Wording wording() {
        return wording;
    }

    /**
     * A phrase, filled in; days stand as in "25 November 2020".
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof LocalDate date ? wording.day(date) : values[i];
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    /** Whether there is such a phrase. */
    public boolean has(String key) {
        return bundle.containsKey(key);
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
        return order::compare;
    }

    /** What stands side by side in a cell or a line: "vote in favour; commitment". */
    public String side(Collection<String> things) {
        return String.join(of("format.semicolon"), things);
    }

    /** Things in a row: "Chad, Lebanon and Peru". */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return things.subList(0, things.size() - 1).stream().collect(Collectors.joining(of("format.comma")))
                + of("format.and")
                + things.get(things.size() - 1);
    }
}
