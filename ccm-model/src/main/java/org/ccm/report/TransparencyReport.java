package org.ccm.report;

import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A report received by the Secretary-General of the United Nations (Article 7).
 */
@Value.Immutable
@CcmStyle
public interface TransparencyReport extends Fact {

    /** The State that reported. */
    StateCode state();

    /** Which kind of report it is. */
    ReportKind kind();

    /** The calendar year an annual report covers. */
    OptionalInt reportingYear();

    /** When it was received; the day on the report itself does not count. */
    PartialDate receivedOn();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty TransparencyReport; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a TransparencyReport. */
    final class Builder extends ImmutableTransparencyReport.Builder {
        Builder() {}
    }
}
