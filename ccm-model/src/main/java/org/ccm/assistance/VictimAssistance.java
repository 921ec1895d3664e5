package org.ccm.assistance;

import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * What a State with cluster munition victims reports under Article 5.
 */
@Value.Immutable
@CcmStyle
public interface VictimAssistance extends Fact {

    /** The State that has victims. */
    StateCode state();

    /** Whether a focal point within the government is reported (Article 5(2)(g)). */
    Reported focalPoint();

    /** Whether a national plan and budget are reported (Article 5(2)(c)). */
    Reported nationalPlan();

    /** The day of the information. */
    PartialDate asOf();

    /** Starts an empty VictimAssistance; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a VictimAssistance. */
    final class Builder extends ImmutableVictimAssistance.Builder {
        Builder() {}
    }
}
