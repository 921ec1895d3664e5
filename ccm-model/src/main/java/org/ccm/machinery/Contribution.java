package org.ccm.machinery;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.immutables.value.Value;

/**
 * Contributions to the budget of the Implementation Support Unit, as a total of a year; never of one State.
 */
@Value.Immutable
@CcmStyle
public interface Contribution extends Fact {

    /** The budget year. */
    int year();

    /** The day the figures were given for. */
    LocalDate asOf();

    /** States Parties invoiced. */
    OptionalInt invoiced();

    /** States Parties that had contributed. */
    int contributed();

    /** Total in Swiss francs. */
    OptionalLong amountChf();

    /** How the source rounds the amount; empty where it gives it as it is. */
    Optional<AmountPrecision> amountPrecision();

    /** Share of the annual budget, in whole percent. */
    OptionalInt shareOfBudgetPercent();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty Contribution; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Contribution. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
