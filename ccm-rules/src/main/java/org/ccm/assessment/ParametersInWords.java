package org.ccm.assessment;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ccm.plain.PlainReader;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.register.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Parameters by name, with their values as proofs show them: {@code horizon} is {@code 24 months}, {@code annual-report} is
 * {@code 04-30}, {@code first-annual-year} is {@code of initial report received, initial alone}. The two days of history
 * cannot be changed, and are left out.
 */
public final class ParametersInWords {

    /** What proofs cite for a parameter that was changed without a reason. */
    public static final String UNEXPLAINED = "set by whoever asks";

    private static final Pattern LENGTH =
            Pattern.compile("(?:(\\d{1,4}) years?(?:, |$))?(?:(\\d{1,5}) months?(?:, |$))?" + "(?:(\\d{1,6}) days?)?");

    private ParametersInWords() {}

    /** All that can be changed: by name an object with {@code value} and {@code citation}. */
    public static Map<String, Map<String, String>> of(Parameters parameters) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (Limit limit : Limit.values()) {
            put(words, parameters.term(limit));
        }
        put(words, parameters.annualReport());
        put(words, parameters.reading());
        return Collections.unmodifiableMap(words);
    }

    private static void put(Map<String, Map<String, String>> words, Parameter parameter) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("value", parameter.text());
        one.put("citation", parameter.citation());
        words.put(parameter.name(), Collections.unmodifiableMap(one));
    }

    /**
     * Parameters of which some are changed.
     *
     * @param words by name a text, or an object with {@code value} and {@code citation}; what is wrong is kept in it
     */
    public static Parameters read(PlainReader words, Parameters base) {
        Parameters changed = base;
        for (String name : words.keys()) {
            Optional<PlainReader> object = words.hasObject(name) ? words.object(name) : Optional.empty();
            Optional<String> value = object.isPresent() ? object.get().text("value") : words.text(name);
            String citation = object.flatMap(one -> one.text("citation")).orElse(UNEXPLAINED);
            object.ifPresent(one -> {
                one.need("value", "Maybe \"value\": \"12 months\"?");
                one.end();
            });
            if (value.isPresent()) {
                changed = with(changed, name, value.get(), citation, words);
            }
        }
        return changed;
    }

    private static Parameters with(Parameters base, String name, String value, String citation, PlainReader words) {
        Optional<Limit> limit = Arrays.stream(Limit.values())
                .filter(candidate -> candidate.word().equals(name))
                .findFirst();
        if (limit.isPresent()) {
            return length(value)
                    .map(length -> base.with(limit.get(), length, citation))
                    .orElseGet(() -> refused(base, name, words, value, "a length of time", "12 months"));
        }
        if (name.equals(base.annualReport().name())) {
            return day(value)
                    .map(day -> base.withAnnualReportDue(day, citation))
                    .orElseGet(() -> refused(base, name, words, value, "a day of the year", "04-30"));
        }
        if (name.equals(base.reading().name())) {
            return reading(base, value, citation)
                    .orElseGet(() -> refused(
                            base,
                            name,
                            words,
                            value,
                            "a reading of Article 7(2)",
                            base.reading().text()));
        }
        TreeSet<String> known = new TreeSet<>(of(base).keySet());
        words.wrong(
                name,
                "\"" + name + "\" is not a parameter that can be changed.",
                Nearest.to(name, known)
                        .map(near -> "Maybe " + near + "?")
                        .orElse("Maybe one of " + String.join(", ", known) + "?"));
        return base;
    }

    private static Parameters refused(
            Parameters base, String name, PlainReader words, String value, String what, String example) {
        words.wrong(name, "\"" + value + "\" is not " + what + ".", "Maybe \"" + example + "\", for instance?");
        return base;
    }

    private static Optional<Period> length(String text) {
        Matcher found = LENGTH.matcher(text);
        if (text.isEmpty() || text.endsWith(", ") || !found.matches()) {
            return Optional.empty();
        }
        return Optional.of(Period.of(number(found.group(1)), number(found.group(2)), number(found.group(3))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Parameters> reading(Parameters base, String text, String citation) {
        for (FirstAnnualYear first : FirstAnnualYear.values()) {
            for (WhileInitialOutstanding meanwhile : WhileInitialOutstanding.values()) {
                Parameters changed = base.withReading(first, meanwhile, citation);
                if (changed.reading().text().equals(text.toLowerCase(Locale.ROOT))) {
                    return Optional.of(changed);
                }
            }
        }
        return Optional.empty();
    }

    /** The names of all that can be changed. */
    public static List<String> names() {
        return List.copyOf(of(Parameters.standard()).keySet());
    }
}
