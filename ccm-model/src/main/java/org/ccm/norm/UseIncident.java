package org.ccm.norm;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * Recorded use of cluster munitions, restated from its source with the standing of the evidence.
 */
@Value.Immutable
@CcmStyle
public interface UseIncident extends Fact {

    /** Code of the State, UNKNOWN, or a user-assigned code for a user that is no State. */
    String userCode();

    /** Where munitions were used, by the code of a State. */
    StateCode location();

    /** When the use began. */
    Optional<PartialDate> begunOn();

    /** When the use ended; empty where no end is on record. */
    Optional<PartialDate> endedOn();

    /** How the evidence stands. */
    EvidenceStanding standing();

    /** What is on record, in a few words. */
    String note();

    /** The State that the source names as the user; empty where it names none, or one that is no State. */
    default Optional<StateCode> userState() {
        return Optional.of(userCode()).filter(code -> code.length() == 3).map(StateCode::of);
    }

    /** The period in which the use began, or, where no begin is on record, ended; it shows from its first day on. */
    default Optional<PartialDate> shownFrom() {
        return begunOn().or(this::endedOn);
    }

    /** Starts an empty UseIncident; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a UseIncident. */
    final class Builder extends ImmutableUseIncident.Builder {
        Builder() {}
    }
}
