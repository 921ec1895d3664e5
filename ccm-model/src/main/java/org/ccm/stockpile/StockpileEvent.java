package org.ccm.stockpile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.machinery.DecidedBy;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * An event under Article 3: storage and stockpile destruction.
 */
@Value.Immutable
@CcmStyle
public interface StockpileEvent extends Fact {

    /** The State concerned. */
    StateCode state();

    /** What happened, for example that an extension was requested or granted. */
    StockpileEventKind kind();

    /** When it happened. */
    PartialDate happenedOn();

    /** The deadline asked for or granted; the act may still be done on that day. */
    Optional<LocalDate> newDeadline();

    /** Number of munitions. */
    OptionalLong munitions();

    /** Number of explosive submunitions. */
    OptionalLong submunitions();

    /** Of munitions retained: the year for which they were reported. */
    OptionalInt reportingYear();

    /** Id of the meeting asked or deciding, or at which it was announced. */
    Optional<String> meeting();

    /** How a grant was decided. */
    Optional<DecidedBy> decidedBy();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty StockpileEvent; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a StockpileEvent. */
    final class Builder extends ImmutableStockpileEvent.Builder {
        Builder() {}
    }
}
