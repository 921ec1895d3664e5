package org.ccm.asof;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * The day for which the record is read, and the day up to which facts are taken into account.
 *
 * @param day as of the end of which day
 * @param known facts that first show later than this day are left out
 */
record Moment(LocalDate day, LocalDate known) {

    /** Whether what happened on a day shows. */
    boolean shows(LocalDate on) {
        return !on.isAfter(day) && !on.isAfter(known);
    }

    /** Whether a row with that day shows. */
    boolean shows(Optional<LocalDate> on) {
        return on.isPresent() && shows(on.get());
    }

    /** Whether what happened in a period has happened, of what shows. */
    Occurrence occurrence(PartialDate period) {
        return shows(period.first()) ? period.occurredBy(day) : Occurrence.NOT_YET;
    }

    /** Whether what happened in a period shows: it has possibly happened. */
    boolean shows(PartialDate period) {
        return shows(period.first());
    }
}
