package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * Use of cluster munitions by a State, as its sources have it (Articles 1(1)(a) and 21(2)). It shows only where the record
 * names a State as the user; the State where munitions were used is another matter.
 *
 * @param user the State that the sources name as the user
 * @param location the State where munitions were used
 * @param year the calendar year in which the use began, or may first have begun; where no begin is on record, that in which it ended
 * @param standing how the evidence stands; of several rows the one that stands best
 * @param until the last day of the use that is on record, inclusive; of a use without an end on record the last day on which it may
 *     have begun
 * @param certainlyUntil the use certainly took place on this day or later: the first possible day of its end, or, where no end is
 *     on record, of its begin; of several rows that establish it the latest
 * @param certainty what the rows of that standing can establish
 * @param rows the rows of the record
 */
public record UseOnRecord(
        StateCode user,
        StateCode location,
        int year,
        EvidenceStanding standing,
        LocalDate until,
        LocalDate certainlyUntil,
        Certainty certainty,
        List<UseIncident> rows)
        implements Shown {

    /** Whether the use itself is on record: attributed or documented, and not merely alleged. */
    public boolean recorded() {
        return standing.recorded();
    }
}
