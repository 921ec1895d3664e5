package org.ccm.change;

import org.ccm.register.Ledger;
import org.ccm.register.Register;

/** One change; several that follow one another share a ledger. */
sealed interface Step extends Change
        permits ConsentChange, ReportChange, EpisodeChange, CompletionChange, RequestChange, GrantChange {

    /**
     * Takes the change into a ledger.
     *
     * @throws ChangeException if the change cannot be; the ledger is as it was then
     */
    void take(Ledger ledger);

    @Override
    default Register applyTo(Register register) {
        Ledger ledger = Ledger.of(register);
        take(ledger);
        return ledger.register();
    }
}
