package org.ccm.figures;

import java.util.List;
import java.util.Optional;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;

/**
 * What stands in the way of a State outside, as it has stated itself, or as the paper "Ways Forward on Universalization" sees
 * States with neither contamination nor stocks on record. It judges nothing.
 *
 * @param state the State
 * @param obstacle "security", "process", "comprehension" or "forum"; "benefits" where neither contamination nor stocks are on
 *     record, so that the benefits of joining may not be seen
 * @param paragraph the paragraph of the paper; empty for one that it does not name
 * @param facts the rows in which it was stated; empty for "benefits", which rests on what is not on record
 * @param sentence the same in a sentence
 */
public record ObstacleOnRecord(
        StateCode state, String obstacle, Optional<String> paragraph, List<Fact> facts, String sentence) {}
