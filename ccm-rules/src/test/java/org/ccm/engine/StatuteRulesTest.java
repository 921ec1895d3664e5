package org.ccm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the build has made of the statute rules. That they keep the rules of the house, the checker of all rules sees to:
 * {@code RuleCheckerTest}.
 */
class StatuteRulesTest {

    private static final Path SOURCES = Path.of("src/main/resources/org/ccm/rules");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> rules(Path file) {
        return Pattern.compile("(?sm)^rule \".*?^end$")
                .matcher(text(file))
                .results()
                .map(match -> match.group());
    }

    @Test
    void the_build_has_compiled_every_rule() throws IOException {
        long written = files().stream().flatMap(StatuteRulesTest::rules).count();
        assertThat(RuleBase.statute().rules()).hasSize((int) written).hasSizeGreaterThan(60);
    }

    @Test
    void every_rule_names_the_provision_it_applies_and_its_theme() {
        assertThat(RuleBase.statute().rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z0-9-]+");
            assertThat(rule.article()).matches("\\d+(\\(\\w+\\))*(, \\d+(\\(\\w+\\))*)*");
            assertThat(rule.theme()).isIn("consent", "report", "deadline", "assistance", "law", "outreach", "norm");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_says_what_it_is_about(Path file) {
        assertThat(text(file)).startsWith("// ");
    }
}
