package org.ccm.norm;

import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * What publications list a State as holding, producing or using. For a State Party the Article 3 record prevails.
 */
@Value.Immutable
@CcmStyle
public interface Possession extends Fact {

    /** The State that is listed. */
    StateCode state();

    /** As what it is listed. */
    PossessionKind kind();

    /** The day of the list. */
    PartialDate asOf();

    /** Starts an empty Possession; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Possession. */
    final class Builder extends ImmutablePossession.Builder {
        Builder() {}
    }
}
