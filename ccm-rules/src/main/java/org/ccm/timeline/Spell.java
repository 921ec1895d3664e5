package org.ccm.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.finding.Finding;

/**
 * Days in a row on which a finding stood with one value.
 *
 * @param finding the finding, with the value it had on these days
 * @param from the first of the days, within the timeline
 * @param until the last of the days; empty if it stands so on the last day of the timeline
 * @param already whether it stood so on the day before the timeline begins; then {@code from} is the timeline's first day
 */
public record Spell(Finding finding, LocalDate from, Optional<LocalDate> until, boolean already) {

    /** Whether a day, which is one of the timeline, is among the days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
