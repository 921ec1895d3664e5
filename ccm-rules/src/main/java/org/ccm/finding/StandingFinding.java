package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.duty.Bound;
import org.ccm.duty.Withdrawal;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about a State's standing under the Convention (Articles 17 and 20).
 *
 * @param kind which kind: entry-into-force-pending, withdrawal-pending or withdrawn
 * @param state the State whose standing it is
 * @param effectiveOn the first day of the new standing; empty for a withdrawal held up by an armed conflict without end
 * @param certainty whether the record establishes it
 */
public record StandingFinding(Kind kind, StateCode state, Optional<LocalDate> effectiveOn, Certainty certainty)
        implements Finding {

    /** The Convention is not yet in force for a State that has deposited its instrument. */
    public static StandingFinding entryIntoForcePending(Bound bound) {
        return new StandingFinding(
                Kind.ENTRY_INTO_FORCE_PENDING, bound.state(), Optional.of(bound.entryIntoForceOn()), bound.certainty());
    }

    /** A withdrawal, before or after it takes effect. */
    public static StandingFinding of(Kind kind, Withdrawal withdrawal) {
        return new StandingFinding(kind, withdrawal.state(), withdrawal.effectiveOn(), withdrawal.certainty());
    }

    @Override
    public Provision provision() {
        return Provision.of(kind.equals(Kind.ENTRY_INTO_FORCE_PENDING) ? "17(2)" : "20(3)");
    }

    @Override
    public String discriminator() {
        return "";
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
