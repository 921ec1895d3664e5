package org.ccm.duty;

import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * No contact with a State is on record. The record of contacts is far from complete, and nothing calls it complete: it never
 * establishes that there was none.
 *
 * @param state the State
 */
public record NoContact(StateCode state) implements Judged {

    /** Unverified, always. */
    @Override
    public Certainty certainty() {
        return Certainty.UNVERIFIED;
    }
}
