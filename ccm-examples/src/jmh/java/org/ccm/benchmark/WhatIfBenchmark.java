package org.ccm.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.consent.Action;
import org.ccm.difference.WhatIf;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What 1,000 what-ifs over one register take, each from the change to the difference that it makes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class WhatIfBenchmark {

    /** All of them, divided among threads. */
    @Benchmark
    public int thousand(Questions questions) throws InterruptedException, ExecutionException {
        int shifts = 0;
        for (Future<Integer> shifted : questions.pool.invokeAll(questions.asked)) {
            shifts += shifted.get();
        }
        return shifts;
    }

    /** The questions, and the threads that answer them. */
    @State(Scope.Benchmark)
    public static class Questions {

        private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
        private static final int COUNT = 1_000;

        /** How many threads. */
        @Param({"1", "2"})
        public int threads;

        private ExecutorService pool = Executors.newSingleThreadExecutor();
        private List<Callable<Integer>> asked = List.of();

        /** Asks them, always the same. */
        @Setup
        public void ask() {
            pool.shutdown();
            pool = Executors.newFixedThreadPool(threads);
            Assessment origin = Rulebook.standard().assess(Register.reference(), DAY);
            asked = possible(origin.register())
                    .<Callable<Integer>>map(change -> () ->
                            WhatIf.of(origin).with(change).difference().shifts().size())
                    .toList();
            if (asked.size() != COUNT) {
                throw new IllegalStateException("only " + asked.size() + " changes are possible");
            }
        }

        /** A deposit or a report of each State on each of some days before, where it can be. */
        private static Stream<Change> possible(Register register) {
            List<Change> changes = new ArrayList<>();
            for (int weeks = 0; weeks < 8; weeks++) {
                LocalDate on = DAY.minusWeeks(weeks);
                register.states().forEach(row -> {
                    StateCode state = row.code();
                    changes.add(Change.consent(state, Action.RATIFICATION, on));
                    changes.add(Change.consent(state, Action.ACCESSION, on));
                    changes.add(Change.initialReport(state, PartialDate.of(on)));
                    changes.add(Change.annualReport(state, 2018, PartialDate.of(on)));
                });
            }
            return changes.stream().filter(change -> canBe(change, register)).limit(COUNT);
        }

        private static boolean canBe(Change change, Register register) {
            try {
                change.applyTo(register);
                return true;
            } catch (ChangeException e) {
                return false;
            }
        }

        /** Lets the threads go. */
        @TearDown
        public void close() {
            pool.shutdown();
        }
    }
}
