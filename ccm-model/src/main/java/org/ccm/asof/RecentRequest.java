package org.ccm.asof;

import java.util.List;
import org.ccm.provision.Matter;
import org.ccm.source.Fact;
import org.ccm.source.Sourced;

/**
 * A request for an extension shows that the duty was open not long ago.
 *
 * @param matter State, duty and episode
 * @param row the row of the record
 */
public record RecentRequest(Matter matter, Fact row) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }
}
