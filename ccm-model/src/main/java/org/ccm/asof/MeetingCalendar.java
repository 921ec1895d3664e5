package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.source.Coverage;
import org.ccm.source.Sourced;

/**
 * The meetings held and planned, as the record has them (Articles 11 and 12). It always shows as a whole.
 *
 * @param openings every meeting and every part of a conference in parts, by day
 * @param coverage the period for which the calendar is complete
 */
public record MeetingCalendar(List<Opening> openings, Optional<Coverage> coverage) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of();
    }

    /**
     * The last meeting that opens before a deadline, or empty when that cannot be told: the last one on record may not
     * be the last one held. It can be told when it opens in the deadline's calendar year (meetings are yearly), when a
     * meeting on or after the deadline is on record, or when the calendar is complete up to the deadline.
     */
    public Optional<Opening> lastBefore(LocalDate deadline) {
        Optional<Opening> last = openings.stream()
                .filter(opening -> opening.opensOn().isBefore(deadline))
                .reduce((earlier, later) -> later);
        return last.filter(opening -> opening.opensOn().getYear() == deadline.getYear()
                || openings.stream().anyMatch(later -> !later.opensOn().isBefore(deadline))
                || coverage.filter(complete -> complete.completeOn(deadline)).isPresent());
    }

    /** The first meeting that opens after a day, or empty when the calendar has none. */
    public Optional<Opening> firstAfter(LocalDate day) {
        return openings.stream()
                .filter(opening -> opening.opensOn().isAfter(day))
                .findFirst();
    }

    /**
     * The opening of a meeting, or of a part of one.
     *
     * @param meeting the id of the meeting
     * @param opensOn its first day
     * @param closesOn its last day, inclusive
     */
    public record Opening(String meeting, LocalDate opensOn, LocalDate closesOn) {}
}
