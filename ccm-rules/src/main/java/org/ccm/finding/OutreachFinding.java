package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.Ballot;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about universalization (Article 21).
 *
 * @param kind which kind: universalization-candidate or one of the voting kinds
 * @param state the State it is about
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

    /** A State outside that meets a limb. */
    public static OutreachFinding candidate(Limb limb, StateCode state, Certainty certainty) {
        return new OutreachFinding(
                Kind.UNIVERSALIZATION_CANDIDATE,
                state,
                Optional.of(limb),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                certainty);
    }

    /** How a State voted. */
    public static OutreachFinding vote(Kind kind, Ballot ballot, Certainty certainty) {
        return new OutreachFinding(
                kind,
                ballot.state(),
                Optional.empty(),
                Optional.of(ballot.resolution()),
                Optional.of(ballot.cast()),
                Optional.empty(),
                certainty.and(ballot.certainty()));
    }

    /** How a State voted, beside how it voted the last time before. */
    public static OutreachFinding shift(Ballot ballot) {
        Vote before = ballot.before().orElseThrow();
        return new OutreachFinding(
                Kind.VOTE_SHIFT,
                ballot.state(),
                Optional.empty(),
                Optional.of(ballot.resolution()),
                Optional.of(ballot.cast()),
                Optional.of(before.cast()),
                ballot.certainty().and(before.confidence().certainty()));
    }

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
