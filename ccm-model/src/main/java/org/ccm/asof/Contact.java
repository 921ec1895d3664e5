package org.ccm.asof;

import java.util.List;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;

/**
 * Somebody was in contact with a State about the Convention, or offered to be: outreach on record as done or offered that
 * names the State, or names no State but an organization of which it was a member at the time; and what the State announced,
 * or was said to foresee, in correspondence; possibly or certainly by the day. What was only planned or recommended is no
 * contact.
 *
 * @param state the State that was addressed
 * @param rows the rows of the record: outreach by id, then announcements, then prognoses
 */
public record Contact(StateCode state, List<Fact> rows) implements Shown {}
