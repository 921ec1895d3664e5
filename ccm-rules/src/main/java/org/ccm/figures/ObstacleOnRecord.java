package org.ccm.figures;

import java.util.List;
import java.util.Optional;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * What may stand in the way of a State outside: stated by itself, or concluded where neither contamination nor stocks are on
 * record, which is where the paper "Ways Forward on Universalization" sees the benefits of joining not understood. It judges
 * nothing.
 *
 * @param state the State
 * @param obstacle "security", "process", "comprehension" or "forum", which were stated; "benefits", which is concluded
 * @param paragraph the paragraph of the paper; empty for one that it does not name
 * @param certainty whether the record establishes that it was stated; of one that is concluded, that there is neither
 *     contamination nor a stock: the record of both must be complete on the day
 * @param facts the rows in which it was stated; empty for "benefits", which rests on what is not on record
 * @param sentence the same in a sentence
 */
public record ObstacleOnRecord(
        StateCode state,
        String obstacle,
        Optional<String> paragraph,
        Certainty certainty,
        List<Fact> facts,
        String sentence) {

    /** Whether the State has stated it; else it is concluded from what is not on record. */
    public boolean stated() {
        return !facts.isEmpty();
    }
}
