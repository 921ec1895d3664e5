package org.ccm.outreach;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A time in which it was disputed who represents a State before the General Assembly; its votes are to be read with
 * that in mind. It implies no view on the dispute.
 */
@Value.Immutable
@CcmStyle
public interface CredentialsDispute extends Fact {

    /** The State whose credentials they are. */
    StateCode state();

    /** When the dispute began. */
    PartialDate since();

    /** When it ended, inclusive; empty where no end is on record. */
    Optional<PartialDate> until();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty CredentialsDispute; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a CredentialsDispute. */
    final class Builder extends ImmutableCredentialsDispute.Builder {
        Builder() {}
    }
}
