package org.ccm.outreach;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.immutables.value.Value;

/**
 * A target set by the States Parties, for example 130 States Parties by the Second Review Conference.
 */
@Value.Immutable
@CcmStyle
public interface Target extends Fact {

    /** What is counted, and by when. */
    String target();

    /** The day on which it was set. */
    LocalDate setOn();

    /** The day by which it was to be reached. */
    LocalDate dueOn();

    /** The number aimed at. */
    int value();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty Target; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Target. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
