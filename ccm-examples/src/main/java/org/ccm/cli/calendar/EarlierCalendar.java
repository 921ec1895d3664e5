package org.ccm.cli.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A calendar that was written before, and that another is to replace. */
public final class EarlierCalendar {

    private final Map<String, VEvent> events = new LinkedHashMap<>();
    private int sequence = -1;

    private EarlierCalendar() {}

    /** No calendar: nothing was written before. */
    public static EarlierCalendar none() {
        return new EarlierCalendar();
    }

    /**
     * Reads a calendar; events that are not ours are passed over. Of those cancelled in it only the revision is kept: they
     * have been told, and need not be told again.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static EarlierCalendar parse(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.isEmpty()) {
            throw new IllegalArgumentException(
                    "it is no calendar (RFC 5545): nothing in it begins with BEGIN:VCALENDAR");
        }
        EarlierCalendar earlier = new EarlierCalendar();
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                boolean ours = event.getUid() != null
                        && event.getUid().getValue() != null
                        && event.getUid().getValue().endsWith(CalendarFile.OURS);
                if (ours && lastDay(event).isPresent()) {
                    earlier.add(event);
                }
            }
        }
        return earlier;
    }

    /** The ids of the dates that stand in it, each with its last day. */
    public Map<String, LocalDate> dates() {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        events.forEach((uid, event) -> dates.put(
                uid.substring(0, uid.length() - CalendarFile.OURS.length()),
                lastDay(event).orElseThrow()));
        return dates;
    }

    Map<String, VEvent> events() {
        return events;
    }

    /** The highest number of any event's revisions, cancelled ones too; -1 if there is none. */
    int sequence() {
        return sequence;
    }

    private void add(VEvent event) {
        if (event.getSequence() != null && event.getSequence().getValue() != null) {
            sequence = Math.max(sequence, event.getSequence().getValue());
        }
        if (event.getStatus() == null || !event.getStatus().isCancelled()) {
            events.put(event.getUid().getValue(), event);
        }
    }

    /** The last day of an event, inclusive. */
    static Optional<LocalDate> lastDay(VEvent event) {
        Optional<LocalDate> starts = Optional.ofNullable(event.getDateStart()).flatMap(start -> day(start.getValue()));
        Optional<LocalDate> ends = Optional.ofNullable(event.getDateEnd())
                .flatMap(end -> day(end.getValue()))
                .map(end -> end.minusDays(1));
        return starts.map(day -> ends.filter(day::isBefore).orElse(day));
    }

    private static Optional<LocalDate> day(ICalDate date) {
        return Optional.ofNullable(date).map(ICalDate::getRawComponents).map(EarlierCalendar::day);
    }

    private static LocalDate day(DateTimeComponents date) {
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDate());
    }
}
