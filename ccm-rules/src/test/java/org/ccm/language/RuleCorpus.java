package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule files with what is to be said about them: beside each file, or directory of files that are checked together,
 * stands a text. Written anew where the system property ccm.updateGolden is set.
 */
final class RuleCorpus {

    private static final Path ROOT = Path.of("src/test/resources/org/ccm/language");
    private static final Known STATUTE = new Known(
            RuleSet.read(
                            List.of(RuleSource.directory(Path.of("src/main/resources/org/ccm/rules"))),
                            Vocabulary.statute(),
                            Known.NOTHING)
                    .rules()
                    .stream()
                    .map(Meaning::name)
                    .collect(Collectors.toSet()),
            Map.of());

    private RuleCorpus() {}

    /** The cases of a directory: files, and directories of files. */
    static List<Path> cases(String directory) {
        try (Stream<Path> files = Files.list(ROOT.resolve(directory))) {
            return files.filter(
                            file -> Files.isDirectory(file) || file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said about a case; files are named without their directory. */
    static List<Diagnostic> diagnostics(Path file) {
        List<RuleSource> sources = RuleSource.directory(file).read().stream()
                .map(content -> RuleSource.text(
                        Path.of(content.file()).getFileName().toString(), text(Path.of(content.file()))))
                .toList();
        return RuleSet.read(sources, Vocabulary.analysts(), STATUTE).diagnostics();
    }

    /** Compares with the text beside the case. */
    static void check(Path file, List<Diagnostic> diagnostics) {
        Path expected = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.drl$", "") + ".txt");
        String told = diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")) + "\n";
        try {
            if (System.getProperty("ccm.updateGolden") != null) {
                Files.writeString(expected, told);
            }
            assertThat(told)
                    .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", expected)
                    .isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the rules of the Convention. */
    static Set<String> statuteRules() {
        return STATUTE.rules();
    }
}
