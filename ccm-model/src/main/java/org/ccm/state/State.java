package org.ccm.state;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Sourced;
import org.immutables.value.Value;

/**
 * A State as the register knows it: a member of the United Nations, the Holy See, the State of Palestine, the Cook
 * Islands or Niue. Names and codes imply no view on the legal status of any territory.
 */
@Value.Immutable
@CcmStyle
public interface State extends Sourced {

    /** ISO 3166-1 alpha-3 code; the Holy See is VAT, the State of Palestine PSE, the Cook Islands COK, Niue NIU. */
    StateCode code();

    /** ISO 3166-1 alpha-2 code. */
    Optional<String> iso2();

    /** UN M49 code, three digits. */
    Optional<String> m49();

    /** Short name in English. */
    String name();

    /** Whether it is a member of the United Nations. */
    boolean unMember();

    /** UN M49 region, for example "Africa". */
    Optional<String> region();

    /** UN M49 subregion. */
    Optional<String> subregion();

    /** UN regional group, for example "Asia-Pacific"; empty where a State belongs to none. */
    Optional<String> regionalGroup();

    /** Starts an empty State; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a State. */
    final class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}
