package org.ccm.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.finding.Kind;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.Possession;
import org.ccm.outreach.Signal;
import org.ccm.provision.Matter;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.ccm.wording.Wording;

/** Values of facts as they stand in a sentence about a register and a day. */
final class Words {

    private final Wording wording;
    private final Register register;
    private final LocalDate asOf;

    Words(Wording wording, Register register, LocalDate asOf) {
        this.wording = wording;
        this.register = register;
        this.asOf = asOf;
    }

    /** The part of a fact that has a name: a text that the language has a word for, such as a theme, is that word; days are counted. */
    String of(String part, Object value) {
        Object plain = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        if (part.equals("days") && plain instanceof String numbers) {
            String[] ends = numbers.split(" to ");
            return ends.length == 1
                    ? wording.days(Long.parseLong(numbers))
                    : wording.format("format.days-between", (Object[]) ends);
        }
        return plain instanceof String text
                ? wording.find(part + "." + text.replace(' ', '_'))
                        .map(wording::inSentence)
                        .orElse(text)
                : of(plain);
    }

    /** A value as it stands in a sentence. */
    String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElseGet(this::none);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : none();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : none();
        }
        if (value instanceof StateCode code) {
            return register.state(code).map(wording::state).orElse(code.value());
        }
        if (value instanceof LocalDate date) {
            return wording.day(date);
        }
        if (value instanceof PartialDate period) {
            return wording.period(period);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Kind kind) {
            return wording.inSentence(wording.kind(kind));
        }
        if (value instanceof Word word) {
            return wording.word(word);
        }
        if (value instanceof Enum<?> constant) {
            return wording.constant(constant);
        }
        return row(value);
    }

    private String none() {
        return wording.text("format.none");
    }

    private String row(Object value) {
        if (value instanceof Signal signal) {
            return signal.description() + " (" + of(signal.happenedOn()) + ")";
        }
        if (value instanceof TransparencyReport report) {
            return wording.text("report." + report.kind().word()) + " (" + of(report.receivedOn()) + ")";
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
            return wording.text("row.stocks") + " (" + of(row.asOf()) + ")";
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
        return wording.days(Math.abs(ChronoUnit.DAYS.between(date, asOf)));
    }

    /** A period with the preposition that goes with it: on a day, in a month or year, between two days. */
    String when(Object value) {
        Object plain = plain(value);
        return wording.when(plain instanceof LocalDate date ? PartialDate.of(date) : (PartialDate) plain);
    }

    private static Object plain(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /** The report that a matter is about. */
    String report(Matter matter) {
        return wording.format("report." + matter.duty().word(), Integer.toString(matter.number()));
    }

    /** The duty that a matter is about. */
    String duty(Matter matter) {
        return wording.text("duty." + matter.duty().word());
    }
}
