package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

    static Stream<RuleSource.Content> statuteFiles() {
        return StatuteFiles.all();
    }

    @ParameterizedTest
    @MethodSource("statuteFiles")
    void every_statute_rule_is_read_without_a_complaint(RuleSource.Content content) {
        RuleReader.Result result = RuleReader.read(content, true);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file().orElseThrow().rules()).hasSize((int) StatuteFiles.countRules(content));
    }
}
