package org.ccm.stockpile;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * One word on a State that ever held, or was thought to hold, stocks: a summary to check conclusions against.
 */
@Value.Immutable
@CcmStyle
public interface StockpileStatus extends Fact {

    /** The State concerned. */
    StateCode state();

    /** The word, for example "declared_and_destroyed". */
    String category();

    /** When destruction was completed; empty where it was not, or the day is unknown. */
    Optional<PartialDate> completedOn();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty StockpileStatus; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a StockpileStatus. */
    final class Builder extends ImmutableStockpileStatus.Builder {
        Builder() {}
    }
}
