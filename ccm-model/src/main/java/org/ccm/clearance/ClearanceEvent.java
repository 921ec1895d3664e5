package org.ccm.clearance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ccm.machinery.DecidedBy;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * An event under Article 4: clearance and destruction of cluster munition remnants.
 */
@Value.Immutable
@CcmStyle
public interface ClearanceEvent extends Fact {

    /** The State concerned. */
    StateCode state();

    /** What happened, for example that an extension was requested or granted. */
    ClearanceEventKind kind();

    /** When it happened; empty: before the record's first mention. */
    Optional<PartialDate> happenedOn();

    /** The deadline asked for or granted; the act may still be done on that day. */
    Optional<LocalDate> newDeadline();

    /** Area in square metres. */
    OptionalLong areaM2();

    /** Id of the meeting asked or deciding, or at which it was announced. */
    Optional<String> meeting();

    /** How a grant was decided. */
    Optional<DecidedBy> decidedBy();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty ClearanceEvent; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a ClearanceEvent. */
    final class Builder extends ImmutableClearanceEvent.Builder {
        Builder() {}
    }
}
