package org.ccm.outreach;

import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * The published totals of a vote.
 */
@Value.Immutable
@CcmStyle
public interface VoteTotal extends Fact {

    /** The symbol of the resolution; empty when not sourced. */
    Optional<String> resolution();

    /** Where the vote was taken. */
    VoteStage stage();

    /** When the vote was taken. */
    PartialDate votedOn();

    /** What was put to the vote. */
    VoteScope scope();

    /** How many voted in favour. */
    OptionalInt yes();

    /** How many voted against. */
    OptionalInt no();

    /** How many abstained. */
    OptionalInt abstain();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty VoteTotal; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a VoteTotal. */
    final class Builder extends ImmutableVoteTotal.Builder {
        Builder() {}
    }
}
