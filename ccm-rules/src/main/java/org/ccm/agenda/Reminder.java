package org.ccm.agenda;

import java.time.LocalDate;
import java.util.List;
import org.ccm.state.StateCode;

/**
 * That a State should be written to about a date ahead.
 *
 * @param on the day to write on
 * @param entry the date, which has a State
 * @param coordinators who would write: the coordinators of the date's theme on that day, by code; empty where none is on
 *     record
 */
public record Reminder(LocalDate on, Entry entry, List<StateCode> coordinators) {

    /** The State to write to. */
    public StateCode state() {
        return entry.state().orElseThrow();
    }
}
