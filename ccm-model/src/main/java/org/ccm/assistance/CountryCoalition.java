package org.ccm.assistance;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.immutables.value.Value;

/**
 * A country coalition: an affected State and its partners (Article 6); or one that is being formed, or was discussed.
 */
@Value.Immutable
@CcmStyle
public interface CountryCoalition extends Fact {

    /** The affected State. */
    StateCode affected();

    /** A partner, where the source names one. */
    Optional<StateCode> partner();

    /** The year in which it is on record. */
    int year();

    /** The article whose implementation it serves: "3" or "4". */
    String article();

    /** How far it has come; only an established one is a coalition. */
    CoalitionStatus status();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty CountryCoalition; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a CountryCoalition. */
    final class Builder extends ImmutableCountryCoalition.Builder {
        Builder() {}
    }
}
