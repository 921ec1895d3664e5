package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ccm.change.Change;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to be assumed, from files and texts. */
class AssumedChangesTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("changes.yaml"), text);
    }

    private static AssumedChanges none() {
        return AssumedChanges.in(Register.reference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes:\n  - AGO ratification 2019-12-10\n  - AGO contamination-held\n",
                "[AGO ratification 2019-12-10, AGO contamination-held]",
            })
    void a_file_has_a_list_of_changes_which_see_those_before_them(String text) throws IOException {
        assertThat(none().file(file(text)).orThrow())
                .extracting(Change::toString)
                .containsExactly("AGO ratification 2019-12-10", "AGO contamination-held");
    }

    @Test
    void texts_follow_upon_files() throws IOException {
        assertThat(none().file(file("- AGO ratification 2019-12-10"))
                        .texts("--change", List.of("AGO contamination-held", "GNB initial-report\n2019-12-01"))
                        .orThrow())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing but a remark\n",
                "changes:\n",
                "changes: 7\n",
                "chances: []\n",
                "GNB initial-report 2019-12-01",
                "- [GNB initial-report 2019-12-01]",
                "- USA ratification 2026-01-01",
                "- \"GNB\ninitial-report\"",
                "- a: *b",
            })
    void a_file_that_is_wrong_is_refused_with_a_place(String text) throws IOException {
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> none().file(file(text)).orThrow())
                .satisfies(refused -> assertThat(refused.diagnostics()).allSatisfy(wrong -> {
                    assertThat(wrong.file()).endsWith("changes.yaml");
                    assertThat(wrong.line()).isPositive();
                }));
    }

    @Test
    void everything_wrong_is_told_at_once_and_a_state_is_not_blamed_twice() {
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> none().file(directory.resolve("none.yaml"))
                        .texts(
                                "--change",
                                List.of(
                                        "USA ratification 2026-01-01",
                                        "USA contamination-held",
                                        "GNB initial-raport 2019-12-01"))
                        .orThrow())
                .satisfies(refused -> assertThat(refused.diagnostics())
                        .extracting(wrong -> wrong.code() + " " + wrong.line() + ":" + wrong.column())
                        .containsExactly("unreadable-file 1:1", "impossible-change 1:1", "unreadable-change 3:5"));
    }
}
