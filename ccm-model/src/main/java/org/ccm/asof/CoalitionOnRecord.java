package org.ccm.asof;

import java.util.List;
import org.ccm.assistance.CountryCoalition;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * A country coalition of an affected State is on record as established (Article 6). It stays on record from its year on; one
 * that is being formed, or was discussed, is none.
 *
 * @param state the affected State
 * @param article the article whose implementation it serves, for example "4"
 * @param occurrence whether it has certainly come to be on record, or only possibly: in its year
 * @param certainty what the rows can establish
 * @param rows the rows of the record
 */
public record CoalitionOnRecord(
        StateCode state, String article, Occurrence occurrence, Certainty certainty, List<CountryCoalition> rows)
        implements Shown {}
