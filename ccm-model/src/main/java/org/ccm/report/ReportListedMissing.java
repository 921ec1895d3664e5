package org.ccm.report;

import java.util.OptionalInt;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A publication listed a report as missing. It shows that the report was not published, not that it was not sent.
 */
@Value.Immutable
@CcmStyle
public interface ReportListedMissing extends Fact {

    /** The State whose report it is. */
    StateCode state();

    /** Which kind: initial or annual. */
    ReportKind kind();

    /** The calendar year of an annual report. */
    OptionalInt reportingYear();

    /** The day of the list. */
    PartialDate listedOn();

    /** Starts an empty ReportListedMissing; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a ReportListedMissing. */
    final class Builder extends ImmutableReportListedMissing.Builder {
        Builder() {}
    }
}
