package org.ccm.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.finding.Kind;
import org.ccm.machinery.Meeting;
import org.ccm.provision.FixedDay;
import org.ccm.provision.Parameter;
import org.ccm.provision.Reading;
import org.ccm.provision.Term;
import org.ccm.provision.YearlyDay;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.time.PartialDate;

/**
 * The words of a language: names of States, groups and kinds, dates, numbers of days, and the fixed words of registers
 * and reports. Whatever the language of the machine, they are those of the language asked for. Immutable.
 *
 * <pre>{@code
 * Wording french = Wording.of(Locale.FRENCH);
 * french.day(LocalDate.of(2020, 11, 25))          // "25 novembre 2020"
 * french.kind(Kind.ANNUAL_REPORT_OVERDUE)         // "Rapport annuel en retard"
 * french.word(Standing.STATE_PARTY)               // "État partie"
 * }</pre>
 */
public final class Wording {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** The languages there are, English first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, SPANISH);

    private static final class English {
        private static final Wording WORDING = new Wording(Locale.ENGLISH, texts("messages.properties"));
    }

    private static final class French {
        private static final Wording WORDING =
                new Wording(Locale.FRENCH, texts("messages_fr.properties", "names_fr.properties"));
    }

    private static final class Spanish {
        private static final Wording WORDING =
                new Wording(SPANISH, texts("messages_es.properties", "names_es.properties"));
    }

    private final Locale locale;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter firstDay;
    private final DateTimeFormatter month;

    private Wording(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
        this.day = dates("format.day");
        this.firstDay = dates("format.first-day");
        this.month = dates("format.month");
    }

    private static Texts texts(String... files) {
        return Texts.of(Wording.class, "/org/ccm/rules/", files);
    }

    private DateTimeFormatter dates(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }

    /** The words of a locale's language; English where there are none. */
    public static Wording of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> French.WORDING;
            case "es" -> Spanish.WORDING;
            default -> English.WORDING;
        };
    }

    /** The language, one of {@link #LANGUAGES}. */
    public Locale locale() {
        return locale;
    }

    /**
     * A fixed text.
     *
     * @throws IllegalStateException if the language has no such text
     */
    public String text(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no text \"" + key + "\" in messages.properties for " + locale.toLanguageTag()));
    }

    /** A fixed text, or empty. */
    public Optional<String> find(String key) {
        return texts.find(key);
    }

    /**
     * A text with arguments, a message format; days among the arguments stand as {@link #day} has them.
     *
     * @throws IllegalStateException if the language has no such text
     */
    public String format(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof LocalDate date ? day(date) : arguments[i];
        }
        return new MessageFormat(text(key), locale).format(words);
    }

    /** The short name of a State, as the United Nations give it; one that is new to the library has the register's. */
    public String state(State state) {
        return find("state." + state.code()).orElseGet(state::name);
    }

    /** The title of a meeting, for example "Second Review Conference". */
    public String meeting(Meeting meeting) {
        return find("meeting." + meeting.id()).orElseGet(meeting::title);
    }

    /**
     * A meeting as it stands in a sentence after its article, by its id: in English "2RC", in French "deuxième Conférence
     * d'examen", in Spanish "segunda Conferencia de Examen".
     */
    public String meeting(String id) {
        return find("meeting." + id).map(this::inSentence).orElse(id);
    }

    /** What findings of a kind say, as a heading; a kind of analysts' rules has its own name only. */
    public String kind(Kind kind) {
        return find("kind." + kind.name()).orElseGet(kind::name);
    }

    /** A theme of the Convention's work as a heading, by its word, for example {@code "transparency"}. */
    public String theme(String word) {
        return find("theme." + word).orElseGet(() -> plain(word));
    }

    /**
     * The name of a group of States: a region or a regional group of the United Nations, or an organization by its
     * abbreviation, as registers have them; one that is new to the library as it stands.
     */
    public String group(String name) {
        return find("group." + name.replace(' ', '_')).orElse(name);
    }

    /** One of a closed set of words as it stands in a sentence, for example "contaminated area held". */
    public String word(Word word) {
        return word(word.word());
    }

    /** The same, by the word as registers write it. */
    public String word(String word) {
        return find("word." + word.replace(' ', '_')).orElseGet(() -> plain(word));
    }

    /** A form of outreach, by its word: "upr" is "universal periodic review". */
    public String form(String word) {
        return find("form." + word).orElseGet(() -> plain(word));
    }

    /** How far outreach has come, by its word: "done", "planned". */
    public String progress(String word) {
        return find("status." + word).orElseGet(() -> plain(word));
    }

    /** The same as {@link #word(Word)}, of a set that registers do not write, for example {@code Certainty.ESTABLISHED}. */
    public String constant(Enum<?> constant) {
        return word(constant.name().toLowerCase(Locale.ROOT));
    }

    private static String plain(String word) {
        return word.replace('_', ' ');
    }

    /** A heading as it stands inside a sentence: "Universalization" is "universalization". */
    public String inSentence(String heading) {
        return heading.substring(0, 1).toLowerCase(locale) + heading.substring(1);
    }

    /** A day, for example "25 November 2020". */
    public String day(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? firstDay : day).format(date);
    }

    /** A date as far as it is known: a day, "November 2020", "2020", or "a day from 20 November 2019 to 28 November 2019". */
    public String period(PartialDate date) {
        if (date.exact()) {
            return day(date.first());
        }
        if (date.month()) {
            return month.format(date.first());
        }
        return span(date) ? format("format.span", date.first(), date.last()) : date.toString();
    }

    /** The same with the preposition that goes with it: "on 25 November 2020", "in November 2020", "in 2020". */
    public String when(PartialDate date) {
        String precision = date.exact() ? "day" : span(date) ? "span" : "month";
        return format("format.when." + precision, period(date));
    }

    private static boolean span(PartialDate date) {
        return date.toString().indexOf('/') >= 0;
    }

    /** A number of days, for example "1 day". */
    public String days(long number) {
        return format("format.days", number);
    }

    /** The value of a parameter, for example "180 days". */
    public String value(Parameter parameter) {
        if (parameter instanceof Term term) {
            return length(term.length());
        }
        if (parameter instanceof FixedDay fixed) {
            return day(fixed.date());
        }
        if (parameter instanceof YearlyDay yearly) {
            // Any leap year, since the day may be the last of February.
            return DateTimeFormatter.ofPattern(text("format.day-of-year"), locale)
                    .format(yearly.date().atYear(2000));
        }
        Reading reading = (Reading) parameter;
        return constant(reading.firstAnnualYear()) + ", " + constant(reading.whileInitialOutstanding());
    }

    private String length(Period length) {
        List<String> parts = new ArrayList<>();
        if (length.getYears() != 0) {
            parts.add(format("format.years", length.getYears()));
        }
        if (length.getMonths() != 0) {
            parts.add(format("format.months", length.getMonths()));
        }
        if (length.getDays() != 0 || parts.isEmpty()) {
            parts.add(format("format.days", length.getDays()));
        }
        return String.join(", ", parts);
    }

    /** Where the value of a parameter comes from; the reason that somebody has given for another value as it was given. */
    public String citation(Parameter parameter) {
        return Stream.of("citation." + parameter.name(), "parameter.unexplained")
                .filter(key -> parameter.citation().equals(English.WORDING.text(key)))
                .findFirst()
                .map(this::text)
                .orElseGet(parameter::citation);
    }
}
