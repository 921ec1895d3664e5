package org.ccm.change;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * A transparency report is received (Article 7).
 *
 * @param year the calendar year of an annual report; 0 for others
 */
record ReportChange(StateCode state, ReportKind kind, int year, PartialDate receivedOn) implements Step {

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        StateRecord record = new StateRecord(register, state);
        if (kind == ReportKind.ANNUAL && receivedOn.last().getYear() < year) {
            throw ChangeException.of(
                    this,
                    receivedOn + " is before the year " + year + ", for which the report is (Article 7(2)).",
                    "Maybe the year is " + receivedOn.last().minusYears(1).getYear() + "?");
        }
        Set<Fact> givingWay = new HashSet<>();
        for (TransparencyReport row : register.transparencyReports()) {
            if (same(row.state(), row.kind(), row.reportingYear())) {
                refuseSecond(row, record);
                givingWay.add(row);
            }
        }
        for (ReportListedMissing row : register.reportsListedMissing()) {
            if (same(row.state(), row.kind(), row.reportingYear())
                    && row.listedOn().first().isAfter(receivedOn.last())) {
                givingWay.add(row);
            }
        }
        TransparencyReport report = TransparencyReport.builder()
                .state(state)
                .kind(record.consent().isPresent() ? kind : ReportKind.VOLUNTARY)
                .reportingYear(reportingYear())
                .receivedOn(receivedOn)
                .sources(Assumption.SOURCES)
                .confidence(Assumption.CONFIDENCE)
                .build();
        Assumption.put(ledger, this, givingWay, rows -> rows.addTransparencyReports(report));
    }

    private OptionalInt reportingYear() {
        return kind == ReportKind.ANNUAL ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Voluntary reports are as many as they are; of the others there is one. */
    private boolean same(StateCode other, ReportKind otherKind, OptionalInt otherYear) {
        return kind != ReportKind.VOLUNTARY
                && other.equals(state)
                && otherKind == kind
                && otherYear.equals(reportingYear());
    }

    private void refuseSecond(TransparencyReport row, StateRecord record) {
        PartialDate before = row.receivedOn();
        if (before.equals(receivedOn) || before.last().isBefore(receivedOn.first())) {
            boolean initial = kind == ReportKind.INITIAL;
            throw ChangeException.of(
                    this,
                    "the " + (initial ? "initial report" : "annual report for " + year) + " of " + record.name()
                            + " was received " + before + " already (Article " + (initial ? "7(1)" : "7(2)") + ").",
                    "Maybe an earlier day?");
        }
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        return Optional.of(receivedOn.last());
    }

    @Override
    public String toString() {
        return state + " " + ChangeForm.of(kind).word() + " " + (kind == ReportKind.ANNUAL ? year + " " : "")
                + receivedOn;
    }
}
