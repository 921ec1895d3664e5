package org.ccm.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * A finding about transparency reports (Article 7).
 *
 * @param kind which of the report kinds, or record-conflict
 * @param matter the report; for annual-reports-none-on-record the latest of the years
 * @param dueDate the last day on which the report was in time
 * @param receivedOn when it was received, for report-received-late and record-conflict
 * @param years for annual-reports-none-on-record, the years, ascending; else empty
 * @param concerns the open duty that makes the report matter, for report-overdue-with-open-duty: "3", "4", "5" or
 *     "3(8)"; for annual-report-overdue "3(8)" where the missing report is to cover retained munitions too; else empty
 * @param certainty whether the record establishes it
 */
public record ReportFinding(
        Kind kind,
        Matter matter,
        LocalDate dueDate,
        Optional<PartialDate> receivedOn,
        List<Integer> years,
        Optional<String> concerns,
        Certainty certainty)
        implements Finding {

    @Override
    public StateCode state() {
        return matter.state();
    }

    @Override
    public Provision provision() {
        return matter.duty().provision();
    }

    @Override
    public String discriminator() {
        if (kind.equals(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY)) {
            return concerns.orElseThrow();
        }
        if (kind.equals(Kind.ANNUAL_REPORTS_NONE_ON_RECORD)) {
            return "";
        }
        if (matter.duty() == Duty.ANNUAL_REPORT) {
            return Integer.toString(matter.number());
        }
        boolean couldBeEither = kind.equals(Kind.REPORT_RECEIVED_LATE) || kind.equals(Kind.RECORD_CONFLICT);
        return couldBeEither ? "initial" : "";
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.of(dueDate);
    }

    @Override
    public OptionalInt reportingYear() {
        return matter.duty() == Duty.ANNUAL_REPORT && years.isEmpty()
                ? OptionalInt.of(matter.number())
                : OptionalInt.empty();
    }
}
