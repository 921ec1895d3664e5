package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * How a State voted on the latest resolution of a stage, beside how it voted before.
 *
 * @param state the State that voted
 * @param stage First Committee or plenary
 * @param resolution the symbol of the resolution, for example "A/RES/74/62"
 * @param votedOn the day of the vote
 * @param cast how it voted
 * @param certainty what the row's confidence lets it establish
 * @param before its last earlier vote in that stage at which it was not absent
 * @param usual one of its earlier votes in favour, where more than half of those it cast were
 * @param row the row of the record
 */
public record Ballot(
        StateCode state,
        VoteStage stage,
        String resolution,
        LocalDate votedOn,
        VoteCast cast,
        Certainty certainty,
        Optional<Vote> before,
        Optional<Vote> usual,
        Vote row)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return Stream.concat(Stream.of(row), Stream.concat(before.stream(), usual.stream()))
                .distinct()
                .toList();
    }

    /** Whether it voted otherwise than the time before; false where it was absent or has not voted before. */
    public boolean shifted() {
        return cast != VoteCast.ABSENT
                && before.filter(earlier -> earlier.cast() != cast).isPresent();
    }

    /** What the earlier votes in favour let the record establish about how it usually votes. */
    public Certainty usualCertainty() {
        return usual.map(vote -> vote.confidence().certainty()).orElse(Certainty.UNVERIFIED);
    }

    /** Whether more than half of the votes it cast before were in favour. */
    public boolean usuallyInFavour() {
        return usual.isPresent();
    }
}
