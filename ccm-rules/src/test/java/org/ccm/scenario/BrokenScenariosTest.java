package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scenario files that are refused, each with its diagnostics in the .txt beside it; written anew where the system
 * property ccm.updateGolden is set.
 */
class BrokenScenariosTest {

    static final Path BROKEN = Path.of("src/test/resources/org/ccm/scenario/broken");

    static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String refusal(Path file) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(file));
        assertThat(refused).as("%s is refused", file).isNotNull();
        assertThat(refused.diagnostics()).isNotEmpty();
        return refused.getMessage().replace(file.toString(), String.valueOf(file.getFileName())) + "\n";
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_file_gives_these_diagnostics(Path file) throws IOException {
        String found = refusal(file);
        Path golden = Path.of(file.toString().replace(".yaml", ".txt"));
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.writeString(golden, found);
        }
        assertThat(found)
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", golden)
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void every_fault_has_its_file() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : broken()) {
            all.append(refusal(file));
        }
        assertThat(broken()).hasSizeGreaterThan(30);
        for (ScenarioFault fault : ScenarioFault.values()) {
            if (fault != ScenarioFault.UNREADABLE_FILE) {
                assertThat(all).contains("[" + fault.code() + "]");
            }
        }
    }

    @Test
    void all_files_of_a_directory_are_told_at_once(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("b.yaml"), "scenarios: []");
        Files.writeString(directory.resolve("a.yml"), "scenario: []");
        Files.writeString(directory.resolve("c.txt"), "scenario: []");

        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> Scenarios.read(directory))
                .satisfies(refused -> assertThat(refused.diagnostics())
                        .extracting(found -> Path.of(found.file()).getFileName() + " " + found.code())
                        .containsExactly("a.yml unknown-key", "b.yaml empty-file"));
    }

    @Test
    void a_file_that_is_not_there_is_told_with_the_nearest(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("reports.yaml"), "");
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> Scenarios.read(directory.resolve("report.yaml")))
                .withMessageContaining("[unreadable-file]: there is no such file or directory.")
                .withMessageContaining("Maybe reports.yaml?");
    }

    @Test
    void a_file_of_ten_megabytes_is_not_read(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.yaml");
        Files.writeString(file, "# nothing\n".repeat(1_000_000));
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> Scenarios.read(file))
                .withMessageContaining("larger than 1000000 bytes");
    }

    @Test
    void brackets_without_end_are_refused_and_break_nothing(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("deep.yaml");
        Files.writeString(file, "scenarios: " + "[".repeat(100_000));
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> Scenarios.read(file))
                .withMessageContaining("[not-yaml]");
    }
}
