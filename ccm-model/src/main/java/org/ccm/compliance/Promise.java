package org.ccm.compliance;

import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A State has announced that it will do something that the Convention asks of it. The Convention asks for no such
 * announcement: what is owed, and when, does not depend on it.
 */
@Value.Immutable
@CcmStyle
public interface Promise extends Fact {

    /** The State that made it. */
    StateCode state();

    /** When it was made. */
    PartialDate madeOn();

    /** Where it was made, for example "9MSP". */
    String where();

    /** What was announced. */
    PromisedAct act();

    /** The calendar year of an annual report; of an annual report always there, else empty. */
    OptionalInt year();

    /** "3" or "4", of an extension request or a completion always there, else empty. */
    Optional<String> article();

    /** By when, if it was said; a period up to its last day. */
    Optional<PartialDate> by();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Whether it was made in correspondence, as its place says: with whoever it was, that is a contact. */
    default boolean inCorrespondence() {
        return where().contains("correspondence");
    }

    /** Starts an empty Promise; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Promise. */
    final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
