package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Failure messages as files have them; written anew where the system property ccm.updateGolden is set. */
final class FailureMessage {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/ccm/testkit/golden");

    private FailureMessage() {}

    /** Compares the message with which something fails with a file, word for word. */
    static void compare(String name, ThrowingCallable failing) throws IOException {
        AtomicReference<String> message = new AtomicReference<>();
        assertThatThrownBy(failing)
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> message.set(failure.getMessage() + "\n"));
        Path file = DIRECTORY.resolve(name + ".txt");
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, message.get());
        }
        assertThat(message.get())
                .as("%s; if the change is meant, run the tests with -Dccm.updateGolden", file)
                .isEqualTo(Files.readString(file));
    }
}
