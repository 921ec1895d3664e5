package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Term;
import org.ccm.source.Fact;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * An extension has been granted, possibly or certainly (Articles 3(5) and 4(7)).
 *
 * @param matter State, duty and episode
 * @param number number among the State's grants under the article, from 1
 * @param rank place in the order of the deadlines granted, from 1
 * @param newDeadline the deadline granted; the act may still be done on that day
 * @param before the latest deadline that earlier grants had given; empty: none
 * @param beforeCertainty what the grant that gave that deadline can establish
 * @param concerned whether this episode is the one that the grant was about
 * @param occurrence whether it has been granted by the day: possibly or certainly
 * @param meeting id of the meeting that decided
 * @param certainty what the row's confidence lets it establish
 * @param row the row of the record
 */
public record Grant(
        Matter matter,
        int number,
        int rank,
        LocalDate newDeadline,
        Optional<LocalDate> before,
        Certainty beforeCertainty,
        boolean concerned,
        Occurrence occurrence,
        String meeting,
        Certainty certainty,
        Fact row)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }

    /**
     * Whether the extension is longer than one may be, counted from the deadline it replaces.
     *
     * @param base the deadline without any extension
     * @param longest the longest extension
     */
    public boolean beyond(LocalDate base, Term longest) {
        return newDeadline.isAfter(latestAllowed(base, longest));
    }

    /** The latest deadline that could be granted: the deadline replaced plus the longest extension. */
    public LocalDate latestAllowed(LocalDate base, Term longest) {
        return longest.after(before.filter(base::isBefore).orElse(base));
    }

    /** Whether it replaces the deadline of an earlier grant, and not the one that no extension had moved. */
    public boolean replacesGrant(LocalDate base) {
        return before.filter(base::isBefore).isPresent();
    }

    /** The State whose duty it is. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty it is: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }
}
