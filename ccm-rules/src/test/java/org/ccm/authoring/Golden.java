package org.ccm.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are generated and checked in; written anew where the system property ccm.updateGolden is set. */
final class Golden {

    private Golden() {}

    static void compare(Path file, String document) throws IOException {
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document);
        }
        assertThat(document)
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", file)
                .isEqualTo(Files.readString(file));
    }
}
