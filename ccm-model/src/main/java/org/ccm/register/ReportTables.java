package org.ccm.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Transparency reports (Article 7). */
final class ReportTables {

    private ReportTables() {}

    /** An annual report is for a year, an initial one for none; a voluntary one may say either. */
    private static void checkYear(ReportKind kind, OptionalInt year, Column<?> column, Row row) {
        if (kind == ReportKind.ANNUAL && year.isEmpty()) {
            row.wrong(column, "an annual report is for a calendar year, which this row must name (Article 7(2)).");
        }
        if (kind == ReportKind.INITIAL && year.isPresent()) {
            row.wrong(
                    column,
                    Problem.quoted(row.cell(column)) + " is a year, and an initial report is for none (Article 7(1)).",
                    "Maybe the kind is annual?");
        }
    }

    /** A report for a year can neither come nor be missed before that year begins. */
    private static void checkNotBefore(
            int year, Column<?> yearColumn, PartialDate date, Column<?> dateColumn, Row row) {
        if (date.last().getYear() < year) {
            row.wrong(
                    dateColumn,
                    Problem.quoted(row.cell(dateColumn)) + " is before the year " + row.cell(yearColumn)
                            + " for which the report is.",
                    "Maybe the " + yearColumn.name() + " is "
                            + date.last().minusYears(1).getYear() + "?");
        }
    }

    /** Reports received. */
    static final class TransparencyReports extends Table<TransparencyReport> {
        private final Column<StateCode> code = state("code");
        private final Column<ReportKind> kind = kind("kind", ReportKind.values());
        private final Column<OptionalInt> reportingYear = optionalYear("reporting_year");
        private final Column<PartialDate> received = date("received").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        private final List<Column<?>> initialKey = List.of(code, kind);
        private final List<Column<?>> annualKey = List.of(code, kind, reportingYear);
        private final List<Column<?>> voluntaryKey = List.of(code, kind, reportingYear, received);

        TransparencyReports() {
            super("transparency_reports", TransparencyReport.class, true);
        }

        @Override
        TransparencyReport read(Row row) {
            return TransparencyReport.builder()
                    .state(code.in(row))
                    .kind(kind.in(row))
                    .reportingYear(reportingYear.in(row))
                    .receivedOn(received.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(TransparencyReport fact) {
            return new Object[] {
                fact.state(),
                fact.kind(),
                fact.reportingYear(),
                fact.receivedOn(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<TransparencyReport> of(Register register) {
            return register.transparencyReports();
        }

        @Override
        void put(List<TransparencyReport> facts, Register.Builder register) {
            register.transparencyReports(facts);
        }

        /** One initial report, one annual report a year; voluntary ones are as many as they are. */
        @Override
        List<Column<?>> key(TransparencyReport fact) {
            return switch (fact.kind()) {
                case INITIAL -> initialKey;
                case ANNUAL -> annualKey;
                case VOLUNTARY -> voluntaryKey;
            };
        }

        @Override
        void check(TransparencyReport fact, Row row) {
            checkYear(fact.kind(), fact.reportingYear(), reportingYear, row);
            if (fact.kind() == ReportKind.ANNUAL && fact.reportingYear().isPresent()) {
                checkNotBefore(fact.reportingYear().getAsInt(), reportingYear, fact.receivedOn(), received, row);
            }
        }
    }

    /** Reports that a publication listed as missing. */
    static final class ReportsListedMissing extends Table<ReportListedMissing> {
        private final Column<StateCode> code = state("code");
        private final Column<ReportKind> kind = kind("kind", ReportKind.values());
        private final Column<OptionalInt> reportingYear = optionalYear("reporting_year");
        private final Column<PartialDate> listedOn = date("listed_on").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        ReportsListedMissing() {
            super("reports_listed_missing", ReportListedMissing.class, true);
            keyIs(code, kind, reportingYear, listedOn);
        }

        @Override
        ReportListedMissing read(Row row) {
            return ReportListedMissing.builder()
                    .state(code.in(row))
                    .kind(kind.in(row))
                    .reportingYear(reportingYear.in(row))
                    .listedOn(listedOn.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(ReportListedMissing fact) {
            return new Object[] {
                fact.state(), fact.kind(), fact.reportingYear(), fact.listedOn(), fact.sources(), fact.confidence()
            };
        }

        @Override
        List<ReportListedMissing> of(Register register) {
            return register.reportsListedMissing();
        }

        @Override
        void put(List<ReportListedMissing> facts, Register.Builder register) {
            register.reportsListedMissing(facts);
        }

        @Override
        void check(ReportListedMissing fact, Row row) {
            if (fact.kind() == ReportKind.VOLUNTARY) {
                row.wrong(kind, "\"voluntary\" cannot be missing: nobody owes it.", "Maybe initial or annual?");
            }
            checkYear(fact.kind(), fact.reportingYear(), reportingYear, row);
            if (fact.kind() == ReportKind.ANNUAL && fact.reportingYear().isPresent()) {
                checkNotBefore(fact.reportingYear().getAsInt(), reportingYear, fact.listedOn(), listedOn, row);
            }
        }
    }
}
