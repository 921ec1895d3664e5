package org.ccm.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.asof.MeetingCalendar.Opening;
import org.ccm.machinery.Meeting;
import org.ccm.source.Coverage;
import org.ccm.time.PartialDate;

/** The meetings of the record. */
final class Calendar implements RecordFile {

    private final Map<String, Meeting> meetings = new HashMap<>();
    private final List<Meeting> openings;
    private final MeetingCalendar shown;

    Calendar(List<Meeting> rows, List<Coverage> coverages) {
        rows.forEach(meeting -> meetings.put(meeting.id(), meeting));
        this.openings = rows.stream()
                .filter(meeting -> parts(meeting).findAny().isEmpty())
                .sorted(Comparator.comparing(Meeting::opensOn).thenComparing(Meeting::id))
                .toList();
        Optional<Coverage> coverage =
                coverages.stream().filter(RecordPart.MEETINGS::coveredBy).findFirst();
        this.shown = new MeetingCalendar(
                openings.stream()
                        .map(meeting -> new Opening(meeting.id(), meeting.opensOn(), meeting.closesOn()))
                        .toList(),
                coverage);
    }

    private Stream<Meeting> parts(Meeting whole) {
        return meetings.values().stream().filter(meeting -> meeting.partOf().equals(Optional.of(whole.id())));
    }

    private Meeting whole(String id) {
        Meeting meeting = meetings.get(id);
        if (meeting == null) {
            throw new IllegalStateException("the register has no meeting \"" + id + "\"");
        }
        return meeting.partOf().map(this::whole).orElse(meeting);
    }

    /** First day of a meeting; of a part, that of its whole. */
    LocalDate opensOn(String id) {
        return whole(id).opensOn();
    }

    /** Last day of a meeting; of a part, that of its whole. */
    LocalDate closesOn(String id) {
        return whole(id).closesOn();
    }

    /** When a grant was decided: one of a meeting that is known only to the month, on the meeting's days in it. */
    PartialDate decided(DutyEvent grant) {
        PartialDate period = grant.period();
        Meeting decider = meetings.get(grant.meeting());
        if (!grant.decidedByMeeting() || !period.month() || decider == null) {
            return period;
        }
        return Stream.concat(parts(decider).sorted(Comparator.comparing(Meeting::opensOn)), Stream.of(decider))
                .filter(meeting -> !meeting.opensOn().isAfter(period.last())
                        && !meeting.closesOn().isBefore(period.first()))
                .findFirst()
                .map(meeting -> PartialDate.between(
                        later(meeting.opensOn(), period.first()), earlier(meeting.closesOn(), period.last())))
                .orElse(period);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void show(Moment moment, Consumer<Shown> out) {
        out.accept(shown);
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        meetings.values().forEach(meeting -> {
            days.accept(meeting.opensOn());
            days.accept(meeting.closesOn().plusDays(1));
        });
    }
}
