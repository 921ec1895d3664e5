package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are read and do not make sense, each with what is to be said about it. */
class BrokenMeaningTest {

    static List<Path> files() {
        return RuleCorpus.cases("broken/meaning");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_broken_file_is_told_what_is_wrong_with_it(Path file) {
        List<Diagnostic> diagnostics = RuleCorpus.diagnostics(file);

        assertThat(diagnostics).isNotEmpty();
        RuleCorpus.check(file, diagnostics);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_way_out_begins_with_maybe_and_no_message_speaks_of_Java(Path file) {
        assertThat(RuleCorpus.diagnostics(file)).allSatisfy(diagnostic -> {
            assertThat(diagnostic.hint().orElse("Maybe")).startsWith("Maybe");
            assertThat(diagnostic.message())
                    .endsWith(".")
                    .doesNotContainPattern("\\b(class|method|cast to|symbol|pointer|exception|compile|boolean|int)\\b");
        });
    }

    @Test
    void there_are_many_of_them() {
        assertThat(files()).hasSizeGreaterThan(80);
    }
}
