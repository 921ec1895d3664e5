package org.ccm.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.immutables.value.Value;

/**
 * An act of a State on the day it counts from: for an instrument or a notice, the day the Depositary received it.
 * Articles 17 and 20 count from that day, so it is always known exactly.
 */
@Value.Immutable
@CcmStyle
public interface TreatyAction extends Fact {

    /** The State that acted. */
    StateCode state();

    /** What the State did. */
    Action action();

    /** The day it counts from. */
    LocalDate takenOn();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty TreatyAction; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a TreatyAction. */
    final class Builder extends ImmutableTreatyAction.Builder {
        Builder() {}
    }
}
