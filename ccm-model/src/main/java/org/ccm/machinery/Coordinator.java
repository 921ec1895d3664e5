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

    /** The theme coordinated, for example "transparency". */
    String theme();

    /** The coordinating State. */
    StateCode state();

    /** When the term begins. */
    PartialDate termBegins();

    /** When the term ends. */
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
