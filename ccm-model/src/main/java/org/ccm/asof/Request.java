package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.Fact;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Dated;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * The request for an extension that counts: of those that are not decided, the one for the latest meeting.
 *
 * @param matter State, duty and episode
 * @param requestedOn when it was made
 * @param meeting id of the meeting asked
 * @param meetingClosesOn last day of that meeting, of a conference in parts the last day of the last part
 * @param occurrence whether it has been made by the day: possibly or certainly
 * @param possiblyDecided whether it has possibly been decided
 * @param certainty what the row can establish: it is sourced and has certainly been made
 * @param row the row of the record
 */
public record Request(
        Matter matter,
        PartialDate requestedOn,
        String meeting,
        LocalDate meetingClosesOn,
        Occurrence occurrence,
        boolean possiblyDecided,
        Certainty certainty,
        Fact row)
        implements Shown, Dated {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }

    /** The first day on which the meeting has closed. */
    public LocalDate closedFrom() {
        return meetingClosesOn.plusDays(1);
    }

    @Override
    public List<LocalDate> days() {
        return List.of(closedFrom());
    }

    /** Whether it was made after a day, whatever the day in its period was. */
    public boolean laterThan(LocalDate day) {
        return requestedOn.first().isAfter(day);
    }

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }
}
