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

    /** Symbol, for example "A/RES/74/62". */
    String resolution();

    /** Where. */
    VoteStage stage();

    /** When. */
    LocalDate votedOn();

    /** Who. */
    StateCode state();

    /** How. */
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
