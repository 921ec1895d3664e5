package org.ccm.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ccm.assessment.FindingChange;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Session;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.consent.TreatyAction;
import org.ccm.register.Register;
import org.ccm.secondopinion.LargerRegister;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Fact;
import org.ccm.stockpile.StockpileEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a step of an open session takes: a fact that comes or goes, a day forward, and years of both. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class SessionBenchmark {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
    private static final int DAYS = 5_000;
    private static final int ARRIVALS = 3_000;

    /** A report comes, and goes again: two facts. */
    @Benchmark
    @OperationsPerInvocation(2)
    public List<FindingChange> fact(Open open) {
        TransparencyReport report = open.reports.get(open.next++ % open.reports.size());
        open.session.withdraw(report);
        return open.session.add(report);
    }

    /** One day after the other, a year forward. */
    @Benchmark
    @OperationsPerInvocation(365)
    public int day(Open open) {
        int changes = 0;
        for (int i = 1; i <= 365; i++) {
            changes += open.session.goTo(DAY.plusDays(i)).size();
        }
        return changes;
    }

    /** 5,000 days from the opening for signature, one by one, each with the facts that arrive on it, 3,000 in all. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int years(History history) {
        int changes = 0;
        try (Session session = Rulebook.standard().open(history.empty, History.FIRST)) {
            int next = 0;
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = History.FIRST.plusDays(i);
                changes += session.goTo(day).size();
                while (next < history.arrivals.size()
                        && !history.arrivals.get(next).day().isAfter(day)) {
                    changes += session.add(history.arrivals.get(next++).fact()).size();
                }
            }
        }
        return changes;
    }

    /** An open session over the reference register, or over one of ten times its size. */
    @State(Scope.Thread)
    public static class Open {

        /** How many times as large. */
        @Param({"1", "10"})
        public int times;

        private Session session;
        private List<TransparencyReport> reports;
        private int next;

        /** Opens the session. */
        @Setup
        public void open() {
            Register register = LargerRegister.times(Register.reference(), times);
            session = Rulebook.standard().open(register, DAY);
            reports = register.transparencyReports();
        }

        /** Goes back to the day on which it began. */
        @Setup(Level.Invocation)
        public void back() {
            if (!session.asOf().equals(DAY)) {
                session.goTo(DAY);
            }
        }

        /** Closes the session. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** The reference register by the days on which its facts arrived. */
    @State(Scope.Benchmark)
    public static class History {

        private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);

        private record Arrival(LocalDate day, Fact fact) {}

        private Register empty;
        private List<Arrival> arrivals;

        /** Takes out of the register what arrives, and of a larger one as much as makes 3,000. */
        @Setup
        public void sort() {
            Register register = LargerRegister.times(Register.reference(), 3);
            arrivals = new ArrayList<>();
            LocalDate last = FIRST.plusDays(DAYS - 1);
            for (TreatyAction row : register.treatyActions()) {
                arrive(row.takenOn(), row, last);
            }
            for (TransparencyReport row : register.transparencyReports()) {
                arrive(row.receivedOn().first(), row, last);
            }
            for (ReportListedMissing row : register.reportsListedMissing()) {
                arrive(row.listedOn().first(), row, last);
            }
            for (StockpileEvent row : register.stockpileEvents()) {
                arrive(row.happenedOn().first(), row, last);
            }
            for (ClearanceEvent row : register.clearanceEvents()) {
                row.happenedOn().ifPresent(date -> arrive(date.first(), row, last));
            }
            arrivals.sort(Comparator.comparing(Arrival::day));
            while (arrivals.size() > ARRIVALS) {
                arrivals.remove(arrivals.size() - 1);
            }
            Set<Fact> gone = new HashSet<>();
            arrivals.forEach(arrival -> gone.add(arrival.fact()));
            empty = register.revised(gone, more -> {});
        }

        private void arrive(LocalDate day, Fact fact, LocalDate last) {
            if (!day.isBefore(FIRST) && !day.isAfter(last)) {
                arrivals.add(new Arrival(day, fact));
            }
        }
    }
}
