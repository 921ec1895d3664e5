package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with the output that is expected; written anew where the system property ccm.updateGolden is set. */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/ccm/cli/golden");

    private Golden() {}

    static void compare(String name, String output) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, output);
        }
        assertThat(output)
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", file)
                .isEqualTo(Files.readString(file));
    }
}
