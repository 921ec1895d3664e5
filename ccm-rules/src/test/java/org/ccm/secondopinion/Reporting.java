package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ccm.assistance.VictimAssistance;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.ReportFinding;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** The transparency reports that one State owes (TREATY 2, Article 7). */
final class Reporting {

    private static final String TABLE = "transparency_reports";

    private final StateCode state;
    private final Standing standing;
    private final Parameters parameters;
    private final Completeness completeness;
    private final ReportRecord initial;
    private final Map<Integer, ReportRecord> annual = new TreeMap<>();
    private final ReportRecord nothing;
    private final List<StockpileEvent> retained;
    private final List<VictimAssistance> victims;
    private final OpenDuties duties;

    /** How certainly a State has an open duty under Article 3 or 4; empty if it has none. */
    interface OpenDuties {
        Optional<Certainty> openOn(LocalDate day, String article);
    }

    Reporting(
            StateCode state,
            Standing standing,
            Rows rows,
            Parameters parameters,
            Completeness completeness,
            OpenDuties duties) {
        this.state = state;
        this.standing = standing;
        this.parameters = parameters;
        this.completeness = completeness;
        this.duties = duties;
        this.nothing = new ReportRecord(Optional.empty(), List.of(), parameters);
        this.initial = record(rows, ReportKind.INITIAL, OptionalInt.empty());
        for (int year : yearsOnRecord(rows)) {
            annual.put(year, record(rows, ReportKind.ANNUAL, OptionalInt.of(year)));
        }
        this.retained = rows.stockpileEvents.stream()
                .filter(row -> row.kind() == StockpileEventKind.RETAINED)
                .toList();
        this.victims = rows.victimAssistance;
    }

    private ReportRecord record(Rows rows, ReportKind kind, OptionalInt year) {
        Optional<TransparencyReport> receipt = rows.reports.stream()
                .filter(row -> row.kind() == kind && row.reportingYear().equals(year))
                .findFirst();
        List<ReportListedMissing> listings = rows.listings.stream()
                .filter(row -> row.kind() == kind && row.reportingYear().equals(year))
                .toList();
        return new ReportRecord(receipt, listings, parameters);
    }

    private static Set<Integer> yearsOnRecord(Rows rows) {
        Set<Integer> years = new TreeSet<>();
        rows.reports.stream().filter(row -> row.kind() == ReportKind.ANNUAL).forEach(row -> row.reportingYear()
                .ifPresent(years::add));
        rows.listings.stream().filter(row -> row.kind() == ReportKind.ANNUAL).forEach(row -> row.reportingYear()
                .ifPresent(years::add));
        return years;
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (!standing.boundOn(day)) {
            return;
        }
        initialReport(day, found);
        Optional<FirstYear> start = firstYearOn(day);
        start.ifPresent(first -> annualReports(day, first, found));
        withOpenDuty(day, start, found);
    }

    /** Whether a report is not received, whether or not it is owed, and how certainly. */
    Optional<Certainty> missingOn(LocalDate day, Matter matter) {
        boolean first = matter.duty() == Duty.INITIAL_REPORT;
        String kind = first ? ReportKind.INITIAL.word() : ReportKind.ANNUAL.word();
        ReportRecord report = first ? initial : annual(matter.number());
        return report.outstandingOn(day, completeness.completeOn(day, TABLE, kind));
    }

    void changeDays(Matter matter, Consumer<LocalDate> days) {
        (matter.duty() == Duty.INITIAL_REPORT ? initial : annual(matter.number())).changeDays(days);
    }

    // Article 7(1)

    private LocalDate initialDue() {
        return parameters.term(Limit.INITIAL_REPORT).after(standing.entryIntoForce());
    }

    private Optional<Certainty> initialOutstandingOn(LocalDate day) {
        boolean complete = completeness.completeOn(day, TABLE, ReportKind.INITIAL.word());
        return initial.outstandingOn(day, complete).map(standing.depositCertainty()::and);
    }

    private void initialReport(LocalDate day, Consumer<Finding> found) {
        Matter matter = Matter.initialReport(state);
        LocalDate due = initialDue();
        initialOutstandingOn(day).ifPresent(certainty -> {
            if (day.isAfter(due)) {
                found.accept(finding(Kind.INITIAL_REPORT_OVERDUE, matter, due, certainty));
            } else if (!day.isBefore(standing.entryIntoForce())) {
                found.accept(finding(Kind.INITIAL_REPORT_DUE, matter, due, certainty));
            }
        });
        receivedLateOrContradicted(day, matter, due, initial, standing.depositCertainty(), found);
    }

    // Article 7(2)

    /**
     * The year for which the first annual report is owed.
     *
     * @param possibly the earliest that the receipt of the initial report allows
     * @param certainly the latest: findings of years before it are unverified
     * @param certainty what the receipt and the deposit establish
     */
    private record FirstYear(int possibly, int certainly, Certainty certainty) {
        Certainty certaintyFor(int year) {
            return Days.unless(year < certainly, certainty);
        }
    }

    private Optional<FirstYear> firstYearOn(LocalDate day) {
        Reading reading = parameters.reading();
        FirstAnnualYear first = reading.firstAnnualYear();
        LocalDate inForce = standing.entryIntoForce();
        if (initial.certainlyReceivedOn(day)) {
            PartialDate received = initial.received();
            return Optional.of(new FirstYear(
                    first.yearFor(inForce, initialDue(), received.first()),
                    first.yearFor(inForce, initialDue(), received.last()),
                    standing.depositCertainty()
                            .and(initial.receipt().confidence().certainty())));
        }
        if (reading.whileInitialOutstanding() == WhileInitialOutstanding.ANNUAL_TOO) {
            int year = first == FirstAnnualYear.OF_INITIAL_REPORT_DUE
                    ? initialDue().getYear()
                    : inForce.getYear();
            return Optional.of(new FirstYear(year, year, standing.depositCertainty()));
        }
        return Optional.empty();
    }

    private ReportRecord annual(int year) {
        return annual.getOrDefault(year, nothing);
    }

    private LocalDate annualDue(int year) {
        return parameters.annualReport().dueFor(year);
    }

    private boolean annualCompleteOn(LocalDate day) {
        return completeness.completeOn(day, TABLE, ReportKind.ANNUAL.word());
    }

    private Optional<Certainty> annualOutstandingOn(LocalDate day, FirstYear first, int year) {
        return annual(year).outstandingOn(day, annualCompleteOn(day)).map(first.certaintyFor(year)::and);
    }

    private void annualReports(LocalDate day, FirstYear first, Consumer<Finding> found) {
        List<Integer> noneOnRecord = new ArrayList<>();
        for (int year = first.possibly(); year < day.getYear(); year++) {
            Optional<Certainty> outstanding = annualOutstandingOn(day, first, year);
            if (outstanding.isEmpty()) {
                continue;
            }
            Matter matter = Matter.annualReport(state, year);
            LocalDate due = annualDue(year);
            if (!day.isAfter(due)) {
                found.accept(finding(Kind.ANNUAL_REPORT_DUE, matter, due, outstanding.get()));
            } else if (merelyUnrecorded(day, year)) {
                noneOnRecord.add(year);
            } else {
                found.accept(new ReportFinding(
                        Kind.ANNUAL_REPORT_OVERDUE,
                        matter,
                        due,
                        Optional.empty(),
                        List.of(),
                        retainedUpTo(year, day) ? Optional.of("3(8)") : Optional.empty(),
                        outstanding.get()));
            }
        }
        if (!noneOnRecord.isEmpty()) {
            int latest = noneOnRecord.get(noneOnRecord.size() - 1);
            found.accept(new ReportFinding(
                    Kind.ANNUAL_REPORTS_NONE_ON_RECORD,
                    Matter.annualReport(state, latest),
                    annualDue(latest),
                    Optional.empty(),
                    List.copyOf(noneOnRecord),
                    Optional.empty(),
                    Certainty.UNVERIFIED));
        }
        annual.forEach((year, report) -> {
            if (year >= first.possibly()) {
                Matter matter = Matter.annualReport(state, year);
                receivedLateOrContradicted(day, matter, annualDue(year), report, first.certaintyFor(year), found);
            }
        });
    }

    private boolean merelyUnrecorded(LocalDate day, int year) {
        ReportRecord report = annual(year);
        return !report.receiptVisibleOn(day) && !report.listedBy(day) && !annualCompleteOn(day);
    }

    private boolean retainedUpTo(int year, LocalDate day) {
        return retained.stream()
                .anyMatch(row -> Days.visible(row.happenedOn(), day)
                        && row.reportingYear().isPresent()
                        && row.reportingYear().getAsInt() <= year);
    }

    // Either report

    private static void receivedLateOrContradicted(
            LocalDate day,
            Matter matter,
            LocalDate due,
            ReportRecord report,
            Certainty certaintyOfDuty,
            Consumer<Finding> found) {
        if (!report.certainlyReceivedOn(day)) {
            return;
        }
        Certainty certainty = certaintyOfDuty.and(report.receipt().confidence().certainty());
        if (report.received().first().isAfter(due)) {
            found.accept(received(Kind.REPORT_RECEIVED_LATE, matter, due, report.received(), certainty));
        }
        report.contradictedBy(day)
                .ifPresent(listed -> found.accept(received(
                        Kind.RECORD_CONFLICT, matter, due, report.receipt().receivedOn(), certainty.and(listed))));
    }

    // Lausanne action 44

    /** A report that is overdue, and how certainly. */
    private record Overdue(Matter matter, LocalDate due, Certainty certainty) {}

    private Optional<Overdue> latestOverdueOn(LocalDate day, Optional<FirstYear> start) {
        if (day.isAfter(initialDue())) {
            Optional<Certainty> outstanding = initialOutstandingOn(day);
            if (outstanding.isPresent()) {
                return Optional.of(new Overdue(Matter.initialReport(state), initialDue(), outstanding.get()));
            }
        }
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int year = day.getYear() - 1;
        while (!day.isAfter(annualDue(year))) {
            year--;
        }
        if (year < start.get().possibly()) {
            return Optional.empty();
        }
        int latest = year;
        return annualOutstandingOn(day, start.get(), latest)
                .map(certainty -> new Overdue(Matter.annualReport(state, latest), annualDue(latest), certainty));
    }

    private void withOpenDuty(LocalDate day, Optional<FirstYear> start, Consumer<Finding> found) {
        latestOverdueOn(day, start).ifPresent(report -> {
            duties.openOn(day, "3").ifPresent(basis -> found.accept(withOpenDuty(report, "3", basis)));
            duties.openOn(day, "4").ifPresent(basis -> found.accept(withOpenDuty(report, "4", basis)));
            victims.stream()
                    .filter(row -> Days.visible(row.asOf(), day))
                    .map(row -> Days.certainty(row, row.asOf(), day))
                    .reduce(Days::better)
                    .ifPresent(basis -> found.accept(withOpenDuty(report, "5", basis)));
            retained.stream()
                    .filter(row -> Days.visible(row.happenedOn(), day))
                    .max(LATEST)
                    .map(row -> Days.certainty(row, row.happenedOn(), day))
                    .ifPresent(basis -> found.accept(withOpenDuty(report, "3(8)", basis)));
        });
    }

    private static final Comparator<StockpileEvent> LATEST = Comparator.comparingInt(
                    (StockpileEvent row) -> row.reportingYear().orElse(Integer.MIN_VALUE))
            .thenComparing(row -> row.happenedOn().first())
            .thenComparing(row -> row.happenedOn().last());

    private static Finding withOpenDuty(Overdue report, String concerns, Certainty basis) {
        return new ReportFinding(
                Kind.REPORT_OVERDUE_WITH_OPEN_DUTY,
                report.matter(),
                report.due(),
                Optional.empty(),
                List.of(),
                Optional.of(concerns),
                report.certainty().and(basis));
    }

    private static Finding finding(Kind kind, Matter matter, LocalDate due, Certainty certainty) {
        return new ReportFinding(kind, matter, due, Optional.empty(), List.of(), Optional.empty(), certainty);
    }

    private static Finding received(Kind kind, Matter matter, LocalDate due, PartialDate on, Certainty certainty) {
        return new ReportFinding(kind, matter, due, Optional.of(on), List.of(), Optional.empty(), certainty);
    }

    /** The years' own days, 1 January and the due dates, are given by {@link SecondOpinion}. */
    void changeDays(Consumer<LocalDate> days) {
        if (standing.hasDeposit()) {
            ChangeDays.lastDay(initialDue(), days);
        }
        initial.changeDays(days);
        annual.values().forEach(report -> report.changeDays(days));
        retained.forEach(row -> ChangeDays.of(row.happenedOn(), days));
        victims.forEach(row -> ChangeDays.of(row.asOf(), days));
    }
}
