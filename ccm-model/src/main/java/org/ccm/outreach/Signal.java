package org.ccm.outreach;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A public act or statement of a State outside the Convention that speaks for or against its joining soon.
 */
@Value.Immutable
@CcmStyle
public interface Signal extends Fact {

    /** The State that acted or spoke. */
    StateCode state();

    /** What kind of act or statement it was. */
    SignalKind kind();

    /** When it was done or said. */
    PartialDate happenedOn();

    /** How firm it was. */
    SignalStrength strength();

    /** What stands in the way; assigned from the description. */
    Optional<Obstacle> obstacle();

    /** What was done or said, in a few words. */
    String description();

    /** Starts an empty Signal; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Signal. */
    final class Builder extends ImmutableSignal.Builder {
        Builder() {}
    }
}
