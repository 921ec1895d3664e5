package org.ccm.asof;

import java.util.List;
import org.ccm.outreach.Engagement;
import org.ccm.state.StateCode;

/**
 * Somebody was in contact with a State about the Convention, or offered to be: outreach on record as done or offered that
 * names the State, possibly or certainly by the day. What was only planned or recommended is no contact.
 *
 * @param state the State that was addressed
 * @param rows the rows of the record, by id
 */
public record Contact(StateCode state, List<Engagement> rows) implements Shown {}
