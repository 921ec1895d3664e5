package org.ccm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ccm.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What reading the reference register takes: the first time in a fresh JVM, and again and again. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegisterBenchmark {

    /** The first read in a fresh JVM, with all classes still to be loaded. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Register cold() {
        return Register.reference();
    }

    /** The same tables read from a directory, in a JVM that has read them often. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Register warm(Copy copy) {
        return Register.load(copy.directory);
    }

    /** A directory that holds the reference register while it is measured. */
    @State(Scope.Benchmark)
    public static class Copy {

        private Path directory = Path.of("");

        /** Writes the register into a new directory. */
        @Setup
        public void write() throws IOException {
            directory = Files.createTempDirectory("register");
            Register.reference().writeTo(directory);
        }

        /** Removes the directory. */
        @TearDown
        public void remove() throws IOException {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
