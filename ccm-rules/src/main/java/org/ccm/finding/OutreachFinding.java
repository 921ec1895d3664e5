package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.outreach.VoteCast;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about universalization (Article 21).
 *
 * @param kind universalization-candidate or one of the voting kinds
 * @param state which State
 * @param limb the limb a candidate meets; empty for votes
 * @param resolution symbol of the resolution; empty for candidates
 * @param cast how the State voted
 * @param before for vote-shift, how it voted the last time before
 * @param certainty whether the record establishes it
 */
public record OutreachFinding(
        Kind kind,
        StateCode state,
        Optional<Limb> limb,
        Optional<String> resolution,
        Optional<VoteCast> cast,
        Optional<VoteCast> before,
        Certainty certainty)
        implements Finding {

    @Override
    public Provision provision() {
        return Provision.of("21");
    }

    @Override
    public String discriminator() {
        return limb.map(Limb::word).or(() -> resolution).orElse("");
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
