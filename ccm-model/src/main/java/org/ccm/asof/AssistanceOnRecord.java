package org.ccm.asof;

import java.util.List;
import org.ccm.assistance.AssistanceRole;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * A State asked for assistance in a year, or received it (Article 6). A country coalition that came to be in a year is assistance
 * of that year.
 *
 * @param state the State that asked or received
 * @param role whether assistance was asked for or given
 * @param article the article whose implementation it serves, for example "3"
 * @param year the calendar year in which it was asked for or given
 * @param occurrence whether that has certainly happened: the year is over; or only possibly
 * @param certainty what the rows can establish
 * @param rows the rows of the record; of assistance given also those of country coalitions
 */
public record AssistanceOnRecord(
        StateCode state,
        AssistanceRole role,
        String article,
        int year,
        Occurrence occurrence,
        Certainty certainty,
        List<Fact> rows)
        implements Shown {}
