package org.ccm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.LargerRegister;
import org.ccm.secondopinion.SecondOpinion;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What an assessment takes beside the same conclusions in plain Java, and what the first one in a fresh JVM takes. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AssessmentBenchmark {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    /** From a fresh JVM to the findings: the register read, the rules loaded and run. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(
            value = 10,
            jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Assessment cold(Memory memory) throws IOException {
        Assessment first = Rulebook.standard().assess(Register.reference(), DAY);
        memory.residentMebibytes = resident();
        return first;
    }

    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum()
                : -1;
    }

    /** The rules, in a JVM that has run them often. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 6, time = 3)
    @Measurement(iterations = 6, time = 2)
    public Assessment rules(Registers registers) {
        return Rulebook.standard().assess(registers.register, DAY);
    }

    /** The same on two threads at once. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @Threads(2)
    @Fork(1)
    @Warmup(iterations = 6, time = 3)
    @Measurement(iterations = 6, time = 2)
    public Assessment rulesOnTwoThreads(Registers registers) {
        return Rulebook.standard().assess(registers.register, DAY);
    }

    /** The same conclusions written by hand. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 4, time = 2)
    @Measurement(iterations = 6, time = 2)
    public Collection<Finding> plainJava(Registers registers) {
        return registers.secondOpinion.findings(DAY);
    }

    /** The memory that the JVM holds after the first assessment. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Memory {

        /** Resident set, in MiB. */
        public long residentMebibytes;
    }

    /** The reference register, and one of ten times its size. */
    @State(Scope.Benchmark)
    public static class Registers {

        /** How many times as large. */
        @Param({"1", "10"})
        public int times;

        private Register register = Register.reference();
        private SecondOpinion secondOpinion = SecondOpinion.of(register, Parameters.standard());

        /** Makes the register. */
        @Setup
        public void enlarge() {
            register = LargerRegister.times(Register.reference(), times);
            secondOpinion = SecondOpinion.of(register, Parameters.standard());
        }
    }
}
