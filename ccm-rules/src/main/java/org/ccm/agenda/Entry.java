package org.ccm.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.provision.Provision;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A date in the agenda.
 *
 * @param id what it is about, for example {@code clearance-deadline:LBN:1}; it stays the same while the date moves
 * @param occasion what it is
 * @param theme the theme it belongs to
 * @param state the State it is about; empty for a meeting, which is everybody's
 * @param from its first day
 * @param to its last day, inclusive; of all but meetings the same
 * @param cancelled whether it no longer stands: the duty was fulfilled, or ended, or its date cannot be told any more
 * @param certainty whether the record establishes it
 * @param what what it is in a few words, without the State, for example "annual report for 2019 due"
 * @param because a sentence or two: what falls on the day, or why it no longer does
 * @param provision the provision that sets the date
 * @param sources the sources of the facts it rests on; empty where the record has none
 */
public record Entry(
        String id,
        Occasion occasion,
        Theme theme,
        Optional<StateCode> state,
        LocalDate from,
        LocalDate to,
        boolean cancelled,
        Certainty certainty,
        String what,
        String because,
        Provision provision,
        List<SourceId> sources) {

    /** The same date, which no longer stands. */
    Entry cancelled(String why) {
        return new Entry(id, occasion, theme, state, from, to, true, certainty, what, why, provision, sources);
    }
}
