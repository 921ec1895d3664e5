package org.ccm.asof;

import java.util.List;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What the latest information says of a State's national implementation measures (Article 9). A law whose year is on
 * record shows from that year on, everything else from the day of the information. While information that says something
 * else is only possibly later, both show, neither as established.
 *
 * @param state the State that implements the Convention
 * @param status how it does
 * @param certainty what the rows can establish
 * @param rows the rows of the record that say so
 */
public record NationalMeasureOnRecord(
        StateCode state, MeasureStatus status, Certainty certainty, List<NationalMeasure> rows) implements Shown {}
