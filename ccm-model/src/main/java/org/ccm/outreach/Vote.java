package org.ccm.outreach;

import java.time.LocalDate;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.immutables.value.Value;

/**
 * A State's vote on the yearly resolution of the General Assembly on the Convention, as a whole.
 */
@Value.Immutable
@CcmStyle
public interface Vote extends Fact {

    /** The symbol of the resolution, for example "A/RES/74/62". */
    String resolution();

    /** Where the vote was taken. */
    VoteStage stage();

    /** The day of the vote. */
    LocalDate votedOn();

    /** The State that voted. */
    StateCode state();

    /** How the State voted. */
    VoteCast cast();

    /** Starts an empty Vote; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Vote. */
    final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }
}
