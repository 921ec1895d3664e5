package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with mistakes in their grammar, each with what its author is told beside it. {@code -Dccm.updateGolden} writes
 * that anew; then somebody reads it.
 */
class BrokenFilesTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/ccm/language/broken/syntax");

    /** What needs a large file, the engine, or a file of the Convention's own rules. */
    private static final List<String> ELSEWHERE = List.of(
            "file-too-large",
            "too-many-rules",
            "too-many-mistakes",
            "too-deep",
            "too-long",
            "refused-by-engine",
            "absence-judged-early");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_mistake_is_told_as_the_file_beside_it_has_it(Path file) throws IOException {
        String told = told(file);
        Path golden = Path.of(file.toString().replaceFirst("\\.drl$", ".txt"));
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.writeString(golden, told);
        }
        assertThat(told)
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", golden)
                .isNotEmpty()
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertThat(files()).hasSizeGreaterThan(100);
    }

    @Test
    void every_fault_is_told_in_a_corpus_or_is_known_to_be_tested_elsewhere() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/org/ccm/language"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                all.append(Files.readString(file));
            }
        }

        assertThat(Stream.of(Fault.values()).map(Fault::word).filter(word -> all.indexOf("[" + word + "]") < 0))
                .isSubsetOf(ELSEWHERE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_message_is_a_sentence_and_every_hint_begins_with_maybe(Path file) {
        assertThat(diagnostics(file)).allSatisfy(diagnostic -> {
            assertThat(diagnostic.message()).endsWith(".");
            assertThat(diagnostic.hint().orElseThrow()).startsWith("Maybe");
            assertThat(diagnostic.message().replaceAll("\"[^\"]*\"", ""))
                    .as("what is not cited")
                    .doesNotContainIgnoringCase("class")
                    .doesNotContainIgnoringCase("method")
                    .doesNotContainIgnoringCase("cast")
                    .doesNotContainIgnoringCase("symbol")
                    .doesNotContainIgnoringCase("token")
                    .doesNotContainIgnoringCase("pointer");
        });
    }

    private static String told(Path file) {
        return diagnostics(file).stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Diagnostic> diagnostics(Path file) {
        try {
            RuleSource.Content content =
                    new RuleSource.Content(file.getFileName().toString(), Files.readAllBytes(file));
            return RuleReader.read(content, false).diagnostics();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
