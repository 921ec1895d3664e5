package org.ccm.machinery;

import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A thematic coordinator of the Convention.
 */
@Value.Immutable
@CcmStyle
public interface Coordinator extends Fact {

    /** Theme, for example "transparency". */
    String theme();

    /** The coordinating State. */
    StateCode state();

    /** Begin of the term. */
    PartialDate termBegins();

    /** End of the term. */
    PartialDate termEnds();

    /** Starts an empty Coordinator; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Coordinator. */
    final class Builder extends ImmutableCoordinator.Builder {
        Builder() {}
    }
}
