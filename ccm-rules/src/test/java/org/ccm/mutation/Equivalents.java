package org.ccm.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Mutants that conclude what the rule concludes, on whatever register, and so count neither way. The file gives each
 * change on a line, and the reason on the lines above it.
 */
final class Equivalents {

    private static final Path FILE = Path.of("src/test/resources/org/ccm/mutation/equivalents.txt");

    private final Set<String> changes;

    private Equivalents(Set<String> changes) {
        this.changes = changes;
    }

    static Equivalents accepted() {
        try {
            Set<String> changes = new LinkedHashSet<>();
            Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(changes::add);
            return new Equivalents(changes);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the accepted equivalents cannot be read: " + FILE + ". Maybe the tests run outside ccm-rules?", e);
        }
    }

    boolean holds(Mutant mutant) {
        return changes.contains(mutant.change());
    }

    Set<String> changes() {
        return Set.copyOf(changes);
    }
}
