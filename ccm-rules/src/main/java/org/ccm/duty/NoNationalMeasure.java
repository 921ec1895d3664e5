package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * Nothing is on record about how a State that is bound implements the Convention (Article 9).
 *
 * @param state the State that is bound
 * @param certainty whether the record establishes that there is nothing
 */
public record NoNationalMeasure(StateCode state, Certainty certainty) implements Judged {

    /** Nothing in a record that is complete. */
    public static NoNationalMeasure established(Bound bound) {
        return new NoNationalMeasure(bound.state(), bound.certainty());
    }

    /** Nothing in a record that is not. */
    public static NoNationalMeasure unverified(Bound bound) {
        return new NoNationalMeasure(bound.state(), Certainty.UNVERIFIED);
    }
}
