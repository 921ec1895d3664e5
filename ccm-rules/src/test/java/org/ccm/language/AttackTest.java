package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that reach for the machine, the engine or more time than there is. Each is refused, and not by luck: its second
 * line names what it reaches for, and so does a mistake that is told of the line on which it does.
 */
class AttackTest {

    private static final String REACHES = "// reaches: ";

    static List<Path> files() {
        return RuleCorpus.cases("attacks");
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_attack_is_refused(Path file) {
        List<Diagnostic> diagnostics = RuleCorpus.diagnostics(file);

        assertThat(diagnostics).extracting(Diagnostic::level).contains(Diagnostic.Level.ERROR);
        RuleCorpus.check(file, diagnostics);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_an_attack_reaches_for_is_named_with_its_line(Path file) {
        List<String> lines = RuleCorpus.text(file).lines().toList();
        String reached = lines.get(1).substring(REACHES.length());

        assertThat(RuleCorpus.diagnostics(file)).anySatisfy(diagnostic -> {
            assertThat(diagnostic.level()).isEqualTo(Diagnostic.Level.ERROR);
            assertThat(diagnostic.message() + " " + marked(diagnostic)).contains(reached);
            assertThat(diagnostic.lineText()).isEqualTo(lines.get(diagnostic.line() - 1));
            assertThat(diagnostic.rule().isPresent()).isEqualTo(inRule(lines, diagnostic.line()));
        });
    }

    /** What the carets stand under. */
    private static String marked(Diagnostic diagnostic) {
        int start = diagnostic.column() - 1;
        return diagnostic.lineText().substring(start, start + diagnostic.length());
    }

    private static boolean inRule(List<String> lines, int line) {
        int begins = 0;
        while (!lines.get(begins).startsWith("rule ")) {
            begins++;
        }
        return line > begins;
    }

    @Test
    void there_are_many_of_them() {
        assertThat(files()).hasSizeGreaterThan(100);
    }
}
