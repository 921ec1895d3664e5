package org.ccm.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule files of the library. */
final class StatuteFiles {

    private static final Path DIRECTORY = Path.of("src/main/resources/org/ccm/rules");

    private StatuteFiles() {}

    static Stream<RuleSource.Content> all() {
        List<RuleSource.Content> contents = RuleSource.directory(DIRECTORY).read();
        if (contents.isEmpty()) {
            throw new UncheckedIOException(new IOException("no rule files in " + DIRECTORY));
        }
        return contents.stream();
    }

    /** How many rules there are, counted without reading them. */
    static long countRules(RuleSource.Content content) {
        return new String(content.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("rule "))
                .count();
    }
}
