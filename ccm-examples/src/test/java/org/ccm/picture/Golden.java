package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with what is expected; written anew where the system property ccm.updateGolden is set. */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/ccm/picture/golden");

    private Golden() {}

    static void compare(String name, String content) throws IOException {
        compare(DIRECTORY.resolve(name), content);
    }

    static void compare(Path file, String content) throws IOException {
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(content)
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", file)
                .isEqualTo(Files.readString(file));
    }
}
