package org.ccm.assessment;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.Possession;
import org.ccm.outreach.Signal;
import org.ccm.provision.Matter;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Values as words of a language: dates, spans, numbers of days, names of States. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Register register;
    private final LocalDate asOf;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Words(ResourceBundle bundle, Locale locale, Register register, LocalDate asOf) {
        this.bundle = bundle;
        this.locale = locale;
        this.register = register;
        this.asOf = asOf;
        this.day = DateTimeFormatter.ofPattern(bundle.getString("format.day"), locale);
        this.month = DateTimeFormatter.ofPattern(bundle.getString("format.month"), locale);
    }

    /** A value as it stands in a sentence. */
    String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElseGet(() -> bundle.getString("format.none"));
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : bundle.getString("format.none");
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : bundle.getString("format.none");
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
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Word word) {
            return label(word);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return row(value);
    }

    private String row(Object value) {
        if (value instanceof Signal signal) {
            return signal.description() + " (" + of(signal.happenedOn()) + ")";
        }
        if (value instanceof TransparencyReport report) {
            return bundle.getString("report." + report.kind().word()) + " (" + of(report.receivedOn()) + ")";
        }
        return information(value);
    }

    /** Rows that tell of the same thing on several days. */
    private String information(Object value) {
        if (value instanceof VictimAssistance row) {
            return of(row.asOf());
        }
        if (value instanceof NationalMeasure row) {
            return of(row.asOf());
        }
        if (value instanceof Possession row) {
            return bundle.getString("row.stocks") + " (" + of(row.asOf()) + ")";
        }
        if (value instanceof ClearanceEvent row) {
            return of(row.kind())
                    + row.happenedOn().map(date -> " (" + of(date) + ")").orElse("");
        }
        return String.valueOf(value);
    }

    /** The days between a date and the as-of date, whichever is the earlier. */
    String days(Object value) {
        Object plain = plain(value);
        LocalDate date = plain instanceof PartialDate period ? period.last() : (LocalDate) plain;
        return format("format.days", Math.abs(ChronoUnit.DAYS.between(date, asOf)));
    }

    /** A period with the preposition that goes with it: on a day, in a month or year, between two days. */
    String when(Object value) {
        Object plain = plain(value);
        PartialDate period = plain instanceof LocalDate date ? PartialDate.of(date) : (PartialDate) plain;
        String precision = period.exact() ? "day" : period.toString().indexOf('/') < 0 ? "month" : "span";
        return format("format.when." + precision, period(period));
    }

    private static Object plain(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /** The report that a matter is about. */
    String report(Matter matter) {
        return format("report." + matter.duty().word(), Integer.toString(matter.number()));
    }

    /** The duty that a matter is about. */
    String duty(Matter matter) {
        return bundle.getString("duty." + matter.duty().word());
    }

    private String label(Word word) {
        String key = "word." + word.word();
        return bundle.containsKey(key) ? bundle.getString(key) : word.word().replace('_', ' ');
    }

    private String period(PartialDate period) {
        if (period.exact()) {
            return day.format(period.first());
        }
        if (period.month()) {
            return month.format(period.first());
        }
        return period.toString().indexOf('/') < 0
                ? period.toString()
                : format("format.span", day.format(period.first()), day.format(period.last()));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
