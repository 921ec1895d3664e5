package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * A time during which a State has, or had, the duty of Article 3 or 4: from entry into force or a later find to completion.
 *
 * @param matter State, duty and number of the episode
 * @param ground why the duty arose
 * @param begunBy the day by which it had certainly begun
 * @param hostilitiesEndedOn the day by which the active hostilities had certainly ended (Article 4(1)(b)); empty unless on record
 * @param ended whether it has ended
 * @param certainty what the rows that began it can establish; of a mere suspicion nothing
 * @param hostilitiesCertainty what the row about the end of hostilities can establish
 * @param rows the rows that began and ended it
 */
public record Episode(
        Matter matter,
        Ground ground,
        LocalDate begunBy,
        Optional<LocalDate> hostilitiesEndedOn,
        Occurrence ended,
        Certainty certainty,
        Certainty hostilitiesCertainty,
        List<Fact> rows)
        implements Shown {
    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }

    /** Whether the active hostilities have certainly ended. */
    public boolean hostilitiesEnded() {
        return hostilitiesEndedOn.isPresent();
    }
}
