package org.ccm.secondopinion;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.machinery.Meeting;
import org.ccm.register.Register;
import org.ccm.time.PartialDate;

/** The meetings of the Convention (TREATY 5). They always show. */
final class Calendar {

    private final Map<String, Meeting> byId;
    private final List<Meeting> openings;
    private final Completeness completeness;

    Calendar(Register register, Completeness completeness) {
        this.completeness = completeness;
        byId = register.meetings().stream().collect(toMap(Meeting::id, identity(), (one, other) -> one));
        Set<String> wholes = register.meetings().stream()
                .flatMap(meeting -> meeting.partOf().stream())
                .collect(toSet());
        openings = register.meetings().stream()
                .filter(meeting -> !wholes.contains(meeting.id()))
                .sorted(Comparator.comparing(Meeting::opensOn))
                .toList();
    }

    /** The meeting of an id; for a part of a conference the whole. */
    Optional<Meeting> whole(String id) {
        Optional<Meeting> meeting = Optional.ofNullable(byId.get(id));
        return meeting.flatMap(Meeting::partOf)
                .flatMap(whole -> Optional.ofNullable(byId.get(whole)))
                .or(() -> meeting);
    }

    /** The last meeting, or part of one, that opens before a deadline; empty where the calendar cannot tell. */
    Optional<Meeting> lastBefore(LocalDate deadline) {
        Optional<Meeting> last = openings.stream()
                .filter(meeting -> meeting.opensOn().isBefore(deadline))
                .reduce((earlier, later) -> later);
        return last.filter(meeting -> meeting.opensOn().getYear() == deadline.getYear()
                || openings.stream().anyMatch(other -> !other.opensOn().isBefore(deadline))
                || completeness.completeOn(deadline, "meetings"));
    }

    /** The first meeting, or part of one, that opens after a day. */
    Optional<Meeting> firstAfter(LocalDate day) {
        return openings.stream()
                .filter(meeting -> meeting.opensOn().isAfter(day))
                .findFirst();
    }

    /** A month in which a meeting decided, narrowed to the days of the meeting, or of its first part, in that month. */
    PartialDate narrowed(PartialDate month, String meeting) {
        return sittings(meeting).stream()
                .filter(sitting -> !sitting.opensOn().isAfter(month.last())
                        && !sitting.closesOn().isBefore(month.first()))
                .findFirst()
                .map(sitting -> PartialDate.between(
                        Days.later(sitting.opensOn(), month.first()),
                        sitting.closesOn().isBefore(month.last()) ? sitting.closesOn() : month.last()))
                .orElse(month);
    }

    private List<Meeting> sittings(String id) {
        List<Meeting> parts = new ArrayList<>(openings.stream()
                .filter(meeting -> meeting.partOf().filter(id::equals).isPresent())
                .toList());
        if (parts.isEmpty()) {
            Optional.ofNullable(byId.get(id)).ifPresent(parts::add);
        }
        return parts;
    }

    void changeDays(Consumer<LocalDate> days) {
        byId.values().forEach(meeting -> {
            days.accept(meeting.opensOn());
            ChangeDays.lastDay(meeting.closesOn(), days);
        });
    }
}
