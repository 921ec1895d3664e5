package org.ccm.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.secondopinion.LargerRegister;
import org.ccm.time.Certainty;
import org.ccm.timeline.Count;
import org.ccm.timeline.Timeline;
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
import org.openjdk.jmh.annotations.Warmup;

/** What the life of every finding from 2008 to 2030 takes, and a number for each day of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 2)
public class TimelineBenchmark {

    /** The whole timeline, from opening a session to the last day. */
    @Benchmark
    public Timeline wholeTimeline(History history) {
        return history.tell();
    }

    /** How many reports were overdue on each of its days, once it is there. */
    @Benchmark
    public Count overdueOnEachDay(History history) {
        return history.timeline
                .of(Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE)
                .where(Certainty.ESTABLISHED)
                .count();
    }

    /** The reference register, and one of ten times its size. */
    @State(Scope.Benchmark)
    public static class History {

        /** How many times as large. */
        @Param({"1", "10"})
        public int times;

        private Register register = Register.reference();
        private Timeline timeline = tell();

        /** Makes the register. */
        @Setup
        public void enlarge() {
            register = LargerRegister.times(Register.reference(), times);
            timeline = tell();
        }

        private Timeline tell() {
            return Timeline.of(Rulebook.standard(), register, LocalDate.of(2008, 12, 3), LocalDate.of(2030, 12, 31));
        }
    }
}
