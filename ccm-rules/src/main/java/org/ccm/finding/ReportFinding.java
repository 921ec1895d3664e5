package org.ccm.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.asof.Contradiction;
import org.ccm.asof.Receipt;
import org.ccm.asof.ReportedYears;
import org.ccm.duty.AnnualReportDuty;
import org.ccm.duty.LatestReportMissing;
import org.ccm.duty.Outstanding;
import org.ccm.duty.ReportedDuty;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.provision.YearlyDay;
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

    /** A report that is due or overdue. */
    public static ReportFinding of(Kind kind, Outstanding report) {
        return plain(kind, report.matter(), report.dueOn(), report.certainty());
    }

    /** An overdue annual report that is to cover munitions retained too (Article 3(8)). */
    public static ReportFinding overdueWithRetention(Outstanding report) {
        return new ReportFinding(
                Kind.ANNUAL_REPORT_OVERDUE,
                report.matter(),
                report.dueOn(),
                Optional.empty(),
                List.of(),
                Optional.of("3(8)"),
                report.certainty());
    }

    /** The years up to one for which no annual report is on record. */
    public static ReportFinding noneOnRecord(AnnualReportDuty duty, ReportedYears reported, int last, YearlyDay due) {
        List<Integer> years = reported.gaps(duty.firstYear(), last);
        int latest = years.get(years.size() - 1);
        return new ReportFinding(
                Kind.ANNUAL_REPORTS_NONE_ON_RECORD,
                Matter.annualReport(duty.state(), latest),
                due.dueFor(latest),
                Optional.empty(),
                years,
                Optional.empty(),
                Certainty.UNVERIFIED);
    }

    /** A report received after its due date. */
    public static ReportFinding receivedLate(Receipt receipt, LocalDate dueOn, Certainty duty) {
        return new ReportFinding(
                Kind.REPORT_RECEIVED_LATE,
                receipt.matter(),
                dueOn,
                Optional.of(receipt.receivedOn()),
                List.of(),
                Optional.empty(),
                duty.and(receipt.certainty()));
    }

    /** A report listed as missing after its receipt. */
    public static ReportFinding conflict(Contradiction conflict, LocalDate dueOn, Certainty duty) {
        return new ReportFinding(
                Kind.RECORD_CONFLICT,
                conflict.matter(),
                dueOn,
                Optional.of(conflict.receivedOn()),
                List.of(),
                Optional.empty(),
                duty.and(conflict.certainty()));
    }

    /** An overdue report that is to inform on an open duty. */
    public static ReportFinding withOpenDuty(LatestReportMissing report, ReportedDuty open) {
        return new ReportFinding(
                Kind.REPORT_OVERDUE_WITH_OPEN_DUTY,
                report.matter(),
                report.dueOn(),
                Optional.empty(),
                List.of(),
                Optional.of(open.article()),
                report.certainty().and(open.certainty()));
    }

    private static ReportFinding plain(Kind kind, Matter matter, LocalDate dueOn, Certainty certainty) {
        return new ReportFinding(kind, matter, dueOn, Optional.empty(), List.of(), Optional.empty(), certainty);
    }

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
