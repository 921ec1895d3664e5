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

    /** Whose standing. */
    StateCode state();

    /** Which treaty. */
    OtherTreaty treaty();

    /** Its standing when the record ends. */
    OtherTreatyStatus status();

    /** Signature. */
    Optional<PartialDate> signedOn();

    /** Deposit of the instrument; empty when unknown. */
    Optional<PartialDate> consentedOn();

    /** Kind of the instrument, for example "accession". */
    Optional<String> consentKind();

    /** Notice of withdrawal. */
    Optional<LocalDate> withdrawalNotifiedOn();

    /** First day on which it is no longer a party. */
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
