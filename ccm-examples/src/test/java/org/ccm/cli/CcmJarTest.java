package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar, started as users start it. */
@Tag("long")
class CcmJarTest {

    @TempDir
    private Path directory;

    private ProcessBuilder ccm(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/ccm.jar"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(directory.resolve("err").toFile());
    }

    private static int code(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(directory.resolve("err"));
    }

    @Test
    void the_jar_prints_what_the_command_does_in_utf_8() throws Exception {
        Process process = ccm("status", "--state", "TUR", "--state", "CIV").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(code(process)).isZero();
        assertThat(out)
                .isEqualTo(Run.ccm("status", "--state", "TUR", "--state", "CIV").out())
                .contains("Côte d'Ivoire");
        assertThat(err()).isEmpty();
    }

    @Test
    void the_jar_compiles_rules() throws Exception {
        Path rules = Files.writeString(directory.resolve("mine.drl"), """
                rule "signed" @article("21") @reason("{$state} signed {$on.when}.")
                when
                    Signature( $state : state, $on : on )
                then
                    insertLogical( OwnFinding.info("signed", $state) );
                end
                """);
        Process process = ccm("assess", "--rules", rules.toString(), "--kind", "signed", "--format", "csv")
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("signed:AGO,");
        assertThat(code(process)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void the_jar_gives_the_exit_codes() throws Exception {
        assertThat(code(ccm("assess", "--as-of", "2019-11-20", "--fail-on", "overdue")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()))
                .isEqualTo(1);
        assertThat(code(ccm("assess", "--as-of", "yesterday").start())).isEqualTo(2);
        assertThat(err()).startsWith("ccm: --as-of: \"yesterday\" is not a day");
    }

    @Test
    void a_closed_pipe_ends_quietly() throws Exception {
        Process process =
                ccm("assess", "--as-of", "2019-11-20", "--format", "csv").start();
        try (InputStream out = process.getInputStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("id,kind,");
        }

        assertThat(code(process)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void the_jar_has_what_compiles_rules_and_reads_scenarios() throws Exception {
        assertThat(code(ccm("rules", "new", "mine", "--dir", directory.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()))
                .isZero();
        Process process = ccm("rules", "test", directory.toString()).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("3 passed, 0 failed.\n");
        assertThat(code(process)).isZero();
    }

    @Test
    void only_a_calendar_loads_what_writes_calendars() throws Exception {
        assertThat(loadedBy("calendar")).contains(" biweekly.");
        assertThat(loadedBy("reminders")).contains(" org.ccm.agenda.").doesNotContain(" biweekly.", ".vinnie.");
    }

    private String loadedBy(String command) throws Exception {
        Path loaded = directory.resolve(command);
        ProcessBuilder builder = ccm(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertThat(code(builder.start())).isZero();
        return Files.readString(loaded);
    }

    @Test
    void the_version_is_that_of_the_jar() throws Exception {
        Process process = ccm("--version").start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches("ccm \\d+\\.\\d+\\.\\d+, reference register to 2026-02-20\n");
    }
}
