package org.ccm.machinery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Meetings of States Parties and Review Conferences of a record, by day (Articles 11 and 12). A conference in parts meets
 * in each of its parts, and the whole is not among them.
 *
 * <pre>{@code
 * Meetings meetings = Meetings.of(register.meetings());
 * meetings.inSessionOrNext(LocalDate.of(2020, 11, 27)).get().id()    // 2RC.1, in session until this day
 * meetings.inSessionOrNext(LocalDate.of(2020, 11, 28)).get().id()    // 2RC.2
 * meetings.closedBefore(LocalDate.of(2020, 11, 27)).get().id()       // 9MSP
 * }</pre>
 *
 * @param inOrder the meetings and parts, by their first day
 */
public record Meetings(List<Meeting> inOrder) {

    /** Those of a record, in any order. */
    public static Meetings of(List<Meeting> rows) {
        return new Meetings(rows.stream()
                .filter(whole -> rows.stream().noneMatch(part -> part.partOf().equals(Optional.of(whole.id()))))
                .sorted(Comparator.comparing(Meeting::opensOn).thenComparing(Meeting::id))
                .toList());
    }

    /** The meeting that is in session on a day, or else the first that opens after it; empty where the record has neither. */
    public Optional<Meeting> inSessionOrNext(LocalDate day) {
        return inOrder.stream()
                .filter(meeting -> !meeting.closesOn().isBefore(day))
                .findFirst();
    }

    /** The last meeting that had closed before a day; empty where the record has none. */
    public Optional<Meeting> closedBefore(LocalDate day) {
        return inOrder.stream()
                .filter(meeting -> meeting.closesOn().isBefore(day))
                .max(Comparator.comparing(Meeting::closesOn));
    }
}
