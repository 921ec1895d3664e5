package org.ccm.asof;

import java.util.List;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.assistance.VictimMeasure;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What the latest information says of a focal point or a national plan of a State with cluster munition victims (Article
 * 5(2)). While information that says something else is only possibly later, both show, neither as
 * established.
 *
 * @param state the State that has victims
 * @param measure which of the two
 * @param reported whether it is reported
 * @param certainty what the rows can establish
 * @param rows the rows of the record that say so
 */
public record VictimMeasureOnRecord(
        StateCode state, VictimMeasure measure, Reported reported, Certainty certainty, List<VictimAssistance> rows)
        implements Shown {}
