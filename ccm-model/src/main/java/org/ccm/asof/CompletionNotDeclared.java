package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.provision.Matter;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * Clearance is complete, and compliance is not certainly declared (Article 4(1)(c)).
 *
 * @param matter State, duty and episode
 * @param completedBy the day by which it had certainly been completed
 * @param certainty what the rows can establish
 * @param rows the rows of the record
 */
public record CompletionNotDeclared(Matter matter, LocalDate completedBy, Certainty certainty, List<Fact> rows)
        implements Shown {
    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }
}
