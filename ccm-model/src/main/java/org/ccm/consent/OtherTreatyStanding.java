package org.ccm.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A State's standing in a treaty other than the Convention.
 */
@Value.Immutable
@CcmStyle
public interface OtherTreatyStanding extends Fact {

    /** The State whose standing it is. */
    StateCode state();

    /** The other treaty. */
    OtherTreaty treaty();

    /** Its standing when the record ends. */
    OtherTreatyStatus status();

    /** When it signed; empty when it did not, or the day is unknown. */
    Optional<PartialDate> signedOn();

    /** When it deposited its instrument; empty when unknown. */
    Optional<PartialDate> consentedOn();

    /** The kind of its instrument, for example "accession". */
    Optional<String> consentKind();

    /** The day of its notice of withdrawal; empty where it gave none. */
    Optional<LocalDate> withdrawalNotifiedOn();

    /** The first day on which it is no longer a party; empty where it gave no notice. */
    Optional<LocalDate> withdrawalEffectiveOn();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty OtherTreatyStanding; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a OtherTreatyStanding. */
    final class Builder extends ImmutableOtherTreatyStanding.Builder {
        Builder() {}
    }
}
