package org.ccm.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ccm.assessment.FindingChange;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Session;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.secondopinion.LargerRegister;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
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

    /** A day forward on which nothing changes, and back. */
    @Benchmark
    @OperationsPerInvocation(1_000)
    public int quietDay(Open open) {
        int changes = 0;
        for (int i = 0; i < 500; i++) {
            changes += open.session.goTo(DAY.plusDays(1)).size();
            changes += open.session.goTo(DAY).size();
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

    /** The reference register by the days on which its facts arrived, and as much of a larger one as makes 3,000. */
    @State(Scope.Benchmark)
    public static class History {

        private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);

        /** Of one day a signature comes before a consent to be bound, and that before a withdrawal. */
        private static final Comparator<Arrival> ORDER = Comparator.comparing(Arrival::day)
                .thenComparing(arrival -> arrival.fact() instanceof TreatyAction act ? act.action() : Action.SIGNATURE);

        private record Arrival(StateCode state, LocalDate day, Fact fact) {}

        private Register empty = Register.reference();
        private List<Arrival> arrivals = List.of();

        /** Takes out of the register what came later; of that, what is to arrive is the whole history of many States. */
        @Setup
        public void sort() {
            Register register = LargerRegister.times(Register.reference(), 4);
            List<Arrival> later = later(register);
            empty = register.revised(later.stream().map(Arrival::fact).collect(Collectors.toSet()), more -> {});
            Map<StateCode, List<Arrival>> byState =
                    later.stream().sorted(ORDER).collect(Collectors.groupingBy(Arrival::state));
            arrivals = register.states().stream()
                    .flatMap(state -> byState.getOrDefault(state.code(), List.of()).stream())
                    .filter(arrival -> arrival.day().isBefore(FIRST.plusDays(DAYS)))
                    .limit(ARRIVALS)
                    .sorted(ORDER)
                    .toList();
        }

        private static List<Arrival> later(Register register) {
            List<Arrival> rows = new ArrayList<>();
            register.treatyActions().forEach(row -> rows.add(new Arrival(row.state(), row.takenOn(), row)));
            register.stockpileEvents()
                    .forEach(row ->
                            rows.add(new Arrival(row.state(), row.happenedOn().first(), row)));
            register.clearanceEvents().forEach(row -> row.happenedOn()
                    .ifPresent(date -> rows.add(new Arrival(row.state(), date.first(), row))));
            register.transparencyReports()
                    .forEach(row ->
                            rows.add(new Arrival(row.state(), row.receivedOn().first(), row)));
            register.reportsListedMissing()
                    .forEach(row ->
                            rows.add(new Arrival(row.state(), row.listedOn().first(), row)));
            return rows.stream().filter(row -> !row.day().isBefore(FIRST)).toList();
        }
    }
}
