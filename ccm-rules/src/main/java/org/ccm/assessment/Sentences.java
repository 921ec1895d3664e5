package org.ccm.assessment;

import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ccm.outreach.Signal;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * The sentences of a language. Templates stand in the bundle {@code org.ccm.rules.messages}; their arguments are the
 * parts of what they speak of, by name: {@code {dueOn}} is the part of that name of the conclusion, {@code
 * {grant.newDeadline}} that of a matched fact of that type, {@code {initial-report}} the value of a parameter.
 */
final class Sentences {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z.-]+)}");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Register register;
    private final LocalDate asOf;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Sentences(Register register, LocalDate asOf, Locale locale) {
        this.bundle = ResourceBundle.getBundle("org.ccm.rules.messages", locale);
        this.locale = locale;
        this.register = register;
        this.asOf = asOf;
        this.day = DateTimeFormatter.ofPattern(bundle.getString("format.day"), locale);
        this.month = DateTimeFormatter.ofPattern(bundle.getString("format.month"), locale);
    }

    /** What a rule says of a case. */
    String rule(String id, Object conclusion, Collection<?> matched) {
        Map<String, String> arguments = new HashMap<>();
        for (Object fact : matched) {
            if (fact instanceof Parameter parameter) {
                arguments.put(parameter.name(), parameter.text());
            } else if (fact instanceof Record record) {
                String type = record.getClass().getSimpleName();
                add(arguments, record, Character.toLowerCase(type.charAt(0)) + type.substring(1) + ".");
            }
        }
        if (conclusion instanceof Record record) {
            add(arguments, record, "");
        }
        return fill("rule." + id, arguments);
    }

    /** A fact, a conclusion, a parameter or a day in a few words. */
    String fact(Object fact) {
        Map<String, String> arguments = new HashMap<>();
        if (fact instanceof Parameter parameter) {
            arguments.put("name", parameter.name());
            arguments.put("text", parameter.text());
            arguments.put("provision", parameter.provision().citation());
            arguments.put("citation", parameter.citation());
            return fill("fact.Parameter", arguments);
        }
        if (fact instanceof Record record) {
            add(arguments, record, "");
        }
        return fill("fact." + fact.getClass().getSimpleName(), arguments);
    }

    /** A fixed text. */
    String text(String key) {
        return bundle.getString(key);
    }

    private String fill(String key, Map<String, String> arguments) {
        String template;
        try {
            template = bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("there is no sentence \"" + key + "\" in messages.properties", e);
        }
        return ARGUMENT.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(argument(key, match.group(1), arguments)));
    }

    private static String argument(String key, String name, Map<String, String> arguments) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalStateException("the sentence \"" + key + "\" speaks of {" + name
                    + "}, which it is not given; there are " + arguments.keySet());
        }
        return value;
    }

    private void add(Map<String, String> arguments, Record record, String prefix) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value instanceof Matter matter) {
                arguments.put(prefix + "state", word(matter.state()));
                arguments.put(prefix + "report", report(matter));
                arguments.put(prefix + "duty", text("duty." + matter.duty().word()));
                arguments.put(prefix + "article", matter.duty().provision().article());
            } else if (value instanceof ReportListedMissing listing) {
                arguments.put(prefix + "listedOn", word(listing.listedOn()));
            } else {
                arguments.put(prefix + component.getName(), word(value));
            }
            Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (plain instanceof PartialDate period) {
                arguments.put(prefix + component.getName() + ".when", when(period));
            }
            if (plain instanceof LocalDate date) {
                arguments.put(
                        prefix + component.getName() + ".days", days(Math.abs(ChronoUnit.DAYS.between(date, asOf))));
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + record, e);
        }
    }

    private String report(Matter matter) {
        return switch (matter.duty()) {
            case INITIAL_REPORT -> text("report.initial");
            case ANNUAL_REPORT ->
                new MessageFormat(text("report.annual"), locale)
                        .format(new Object[] {Integer.toString(matter.number())});
            default -> "";
        };
    }

    private String days(long number) {
        return new MessageFormat(text("format.days"), locale).format(new Object[] {number});
    }

    private String word(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::word).orElse(text("format.none"));
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : text("format.none");
        }
        if (value instanceof StateCode code) {
            return register.state(code).map(State::name).orElse(code.value());
        }
        if (value instanceof LocalDate date) {
            return day.format(date);
        }
        if (value instanceof PartialDate period) {
            return period(period);
        }
        if (value instanceof Signal signal) {
            return signal.description() + " (" + word(signal.happenedOn()) + ")";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::word).collect(Collectors.joining(", "));
        }
        if (value instanceof TransparencyReport report) {
            return text("report." + report.kind().word()) + " (" + word(report.receivedOn()) + ")";
        }
        if (value instanceof Word word) {
            return label(word);
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : String.valueOf(value);
    }

    private String label(Word word) {
        String key = "word." + word.word();
        return bundle.containsKey(key) ? text(key) : word.word();
    }

    /** With the preposition that goes with it: on a day, in a month or year, between two days. */
    private String when(PartialDate period) {
        String precision = period.exact() ? "day" : period.toString().indexOf('/') < 0 ? "month" : "span";
        return new MessageFormat(text("format.when." + precision), locale).format(new Object[] {period(period)});
    }

    private String period(PartialDate period) {
        if (period.exact()) {
            return day.format(period.first());
        }
        if (period.month()) {
            return month.format(period.first());
        }
        List<Object> ends = new ArrayList<>(List.of(day.format(period.first()), day.format(period.last())));
        return period.toString().length() == 4
                ? period.toString()
                : new MessageFormat(text("format.span"), locale).format(ends.toArray());
    }
}
