package org.ccm.law;

import java.util.OptionalInt;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * National implementation measures of a State Party (Article 9).
 */
@Value.Immutable
@CcmStyle
public interface NationalMeasure extends Fact {

    /** The State that implements the Convention. */
    StateCode state();

    /** How it implements the Convention. */
    MeasureStatus status();

    /** The year of the law. */
    OptionalInt year();

    /** The day of the information. */
    PartialDate asOf();

    /** The period from which on it is so: the year of the law where that is on record, else the day of the information. */
    default PartialDate inForceFrom() {
        return year().isPresent() ? PartialDate.inYear(year().getAsInt()) : asOf();
    }

    /** Starts an empty NationalMeasure; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a NationalMeasure. */
    final class Builder extends ImmutableNationalMeasure.Builder {
        Builder() {}
    }
}
