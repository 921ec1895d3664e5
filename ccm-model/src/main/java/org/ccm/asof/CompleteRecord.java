package org.ccm.asof;

import java.util.List;
import org.ccm.source.Coverage;
import org.ccm.source.Sourced;

/**
 * A part of the record is complete on the day: what is not in it did not happen.
 *
 * @param part which part is complete
 * @param coverage the row that says so
 */
public record CompleteRecord(RecordPart part, Coverage coverage) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of();
    }
}
