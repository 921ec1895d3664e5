package org.ccm.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.state.State;

/**
 * Where a State stands on a day, and since when.
 *
 * @param state which State
 * @param standing its standing
 * @param signedOn signature
 * @param depositedOn deposit of its instrument
 * @param entryIntoForceOn first day on which the Convention is, or will be, in force for it
 * @param withdrawalReceivedOn receipt of a notice of withdrawal
 * @param withdrawalEffectiveOn first day on which it is, or will be, no longer a State Party
 */
public record StateStanding(
        State state,
        Standing standing,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> depositedOn,
        Optional<LocalDate> entryIntoForceOn,
        Optional<LocalDate> withdrawalReceivedOn,
        Optional<LocalDate> withdrawalEffectiveOn) {

    /** Counted among States Parties by deposit: it has deposited its instrument and has not left. */
    public boolean countsByDeposit() {
        return standing == Standing.CONTRACTING_STATE || standing == Standing.STATE_PARTY;
    }
}
