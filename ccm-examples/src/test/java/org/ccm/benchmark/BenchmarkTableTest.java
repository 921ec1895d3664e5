package org.ccm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of JMH's results, with round figures. */
class BenchmarkTableTest {

    private static final Path SAMPLES = Path.of("src/test/resources/org/ccm/benchmark");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String sample() throws IOException {
        return Files.readString(SAMPLES.resolve("sample.json"));
    }

    @Test
    void the_table_shows_ratios_and_times_beside_the_aims() throws IOException {
        assertThat(BenchmarkTable.of(Measured.read(sample()), 2, DAY))
                .isEqualTo(Files.readString(SAMPLES.resolve("sample.md")));
    }

    @Test
    void it_is_written_when_all_benchmarks_have_run(@TempDir Path directory) throws IOException {
        Path table = directory.resolve("benchmarks.md");
        write(SAMPLES.resolve("sample.json"), table, ".*");
        assertThat(table).content().startsWith("# Benchmarks\n").contains("| Full assessment | 9.0 times plain Java |");
    }

    @Test
    void it_is_left_as_it_is_when_some_have_run(@TempDir Path directory) throws IOException {
        Path table = directory.resolve("benchmarks.md");
        write(SAMPLES.resolve("sample.json"), table, "SessionBenchmark");
        assertThat(table).doesNotExist();
    }

    @Test
    void a_table_with_gaps_is_refused_and_the_message_names_them(@TempDir Path directory) throws IOException {
        Path json = directory.resolve("benchmark.json");
        Path table = directory.resolve("benchmarks.md");
        Files.writeString(json, sample().replace("AssessmentBenchmark.plainJava", "AssessmentBenchmark.other"));
        assertThatThrownBy(() -> write(json, table, ".*"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table is not written, since these were not measured: AssessmentBenchmark.plainJava 1."
                        + " Maybe JMH tells above what went wrong with them?");
        assertThat(table).doesNotExist();
    }

    private static void write(Path json, Path table, String benchmarks) throws IOException {
        BenchmarkTable.main(new String[] {json.toString(), table.toString(), benchmarks});
    }

    @Test
    void a_unit_that_is_no_time_is_refused() throws IOException {
        String bytes = sample().replace("us/op", "B/op");
        assertThatThrownBy(() -> Measured.read(bytes))
                .hasMessage("no time follows from a score in \"B/op\". Maybe @OutputTimeUnit in microseconds or"
                        + " milliseconds?");
    }
}
