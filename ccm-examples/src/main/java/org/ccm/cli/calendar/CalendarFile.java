package org.ccm.cli.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.agenda.Agenda;
import org.ccm.agenda.Entry;
import org.ccm.agenda.LeadTimes;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.time.Certainty;
import org.ccm.wording.Phrases;

/**
 * An agenda as a calendar (RFC 5545): an all-day event for each date, with a reminder ahead of it. Equal agendas give equal
 * texts: what says when something was written says the agenda's day.
 */
public final class CalendarFile {

    /** Ends the UID of every event of ours; before it stands the id of the date. */
    static final String OURS = "@org.ccm";

    /** Folds lines early enough that none is longer than 75 octets, with accents and all. */
    private static final int CHARACTERS_A_LINE = 60;

    private final Phrases phrases;
    private final Agenda agenda;
    private final LeadTimes leadTimes;
    private final String title;
    private final EarlierCalendar earlier;
    private final Date stamp;
    private final int sequence;

    /**
     * A calendar.
     *
     * @param title what of the agenda it has; empty for everything
     * @param earlier the calendar that it replaces
     */
    public CalendarFile(Agenda agenda, LeadTimes leadTimes, String title, EarlierCalendar earlier) {
        this.phrases = Phrases.beside(CalendarFile.class, "calendar", agenda.language());
        this.agenda = agenda;
        this.leadTimes = leadTimes;
        this.title = title;
        this.earlier = earlier;
        this.stamp = Date.from(agenda.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        this.sequence = (int) Math.max(Math.max(0, agenda.from().toEpochDay()), earlier.sequence() + 1L);
    }

    /** Its text, with CRLF at the end of each line. */
    public String text() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(
                "-//org.ccm//ccm//" + phrases.locale().getLanguage().toUpperCase(Locale.ROOT));
        property(calendar, "X-WR-CALNAME", title.isEmpty() ? phrases.of("name") : phrases.of("name.of", title));
        property(calendar, "X-WR-CALDESC", phrases.of("description", day(agenda.from())));
        Set<String> written = new HashSet<>();
        for (Entry entry : agenda.entries()) {
            calendar.addEvent(event(entry));
            written.add(uid(entry));
        }
        new TreeMap<>(earlier.events()).forEach((uid, event) -> {
            boolean past = EarlierCalendar.lastDay(event).orElseThrow().isBefore(agenda.from());
            if (!past && !written.contains(uid)) {
                calendar.addEvent(cancelled(event));
            }
        });
        return text(calendar);
    }

    private static void property(ICalendar calendar, String name, String value) {
        calendar.addExperimentalProperty(name, VObjectPropertyValues.escape(value));
    }

    private static String uid(Entry entry) {
        return entry.id() + OURS;
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(stamp);
        event.setSequence(sequence);
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        String title = agenda.title(entry);
        String summary = entry.certainty() == Certainty.ESTABLISHED ? title : phrases.of("unverified", title);
        event.setSummary(entry.cancelled() ? phrases.of("cancelled", summary) : summary);
        event.setDateStart(new DateStart(date(entry.from())));
        event.setDateEnd(new DateEnd(date(entry.to().plusDays(1))));
        event.setDescription(description(entry));
        event.addCategories(phrases.wording().theme(entry.theme().word()));
        event.setTransparency(Transparency.transparent());
        OptionalInt ahead = leadTimes.of(entry.occasion());
        if (ahead.isPresent() && !entry.cancelled()) {
            Duration before = Duration.builder()
                    .prior(ahead.getAsInt() > 0)
                    .days(ahead.getAsInt())
                    .build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), summary));
        }
        return event;
    }

    /** All-day dates have no time, and so no time zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String description(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.because());
        if (entry.certainty() == Certainty.UNVERIFIED) {
            lines.add(phrases.of("unverified.meaning"));
        }
        lines.add(phrases.of("article", entry.provision(), day(agenda.from())));
        lines.add(phrases.of(entry.sources().isEmpty() ? "no-source" : "sources"));
        entry.sources().forEach(source -> lines.add("- " + source(source)));
        return String.join("\n", lines);
    }

    /** A day; in English as registers write it. */
    private Object day(LocalDate day) {
        return phrases.locale().equals(Locale.ENGLISH) ? day.toString() : day;
    }

    private String source(SourceId id) {
        return agenda.assessment()
                .register()
                .source(id)
                .map((Source source) ->
                        source.title() + ", " + source.publisher() + ", " + source.date() + " [" + id + "]")
                .orElse(id.value());
    }

    /** An event of the calendar to replace that is in this one no more. */
    private VEvent cancelled(VEvent earlier) {
        VEvent event = new VEvent(earlier);
        event.setDateTimeStamp(stamp);
        event.setSequence(sequence);
        event.setStatus(Status.cancelled());
        event.getAlarms().clear();
        return event;
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(CHARACTERS_A_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
