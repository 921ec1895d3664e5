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

    /** Symbol; empty when not sourced. */
    Optional<String> resolution();

    /** Where. */
    VoteStage stage();

    /** When. */
    PartialDate votedOn();

    /** What was put to the vote. */
    VoteScope scope();

    /** Votes in favour. */
    OptionalInt yes();

    /** Votes against. */
    OptionalInt no();

    /** Abstentions. */
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
