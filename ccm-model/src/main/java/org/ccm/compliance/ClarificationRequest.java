package org.ccm.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A request of one State Party to another, through the Secretary-General, to clarify a matter of compliance (Article
 * 8(2)). That it was made says nothing about the matter.
 */
@Value.Immutable
@CcmStyle
public interface ClarificationRequest extends Fact {

    /** The State that asks. */
    StateCode requesting();

    /** The State that is asked. */
    StateCode requested();

    /** The day on which the request was submitted through the Secretary-General: from it the days are counted. */
    LocalDate submittedOn();

    /** When the answer was given; empty where none is on record. */
    Optional<PartialDate> answeredOn();

    /** What is to be clarified, in a few words. */
    String about();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty ClarificationRequest; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a ClarificationRequest. */
    final class Builder extends ImmutableClarificationRequest.Builder {
        Builder() {}
    }
}
