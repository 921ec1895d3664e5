package org.ccm.state;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.immutables.value.Value;

/**
 * A State's membership of an organization. One without dates always holds.
 */
@Value.Immutable
@CcmStyle
public interface Membership extends Fact {

    /** The State that is a member. */
    StateCode state();

    /** The organization's abbreviation, for example "ASEAN". */
    String organization();

    /** The first day of the membership, inclusive; empty when unknown: always. */
    Optional<LocalDate> since();

    /** The last day of the membership, inclusive; empty when unknown: always. */
    Optional<LocalDate> until();

    /** Starts an empty Membership; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Membership. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
