package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterDirectoryTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, byte[]> file : new SmallRegister().bytes().entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private List<String> messages(Path place) {
        try {
            Register.load(place);
            return List.of();
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void other_files_may_lie_in_the_directory() throws IOException {
        Files.writeString(directory.resolve("README.md"), "notes");
        Files.createDirectory(directory.resolve("drafts"));

        assertThat(Register.load(directory)).isEqualTo(new SmallRegister().read());
    }

    @Test
    void a_directory_that_does_not_exist_is_a_problem() {
        Path nowhere = directory.resolve("nowhere");

        assertThat(messages(nowhere)).containsExactly(nowhere + ": there is no such directory.");
    }

    @Test
    void a_file_instead_of_a_directory_is_a_problem() {
        Path file = directory.resolve("states.csv");

        assertThat(messages(file)).containsExactly(file + ": this is a file; a register is a directory.");
    }

    @Test
    void a_directory_instead_of_a_file_is_a_problem() throws IOException {
        Files.delete(directory.resolve("votes.csv"));
        Files.createDirectory(directory.resolve("votes.csv"));

        assertThat(messages(directory))
                .containsExactly("votes.csv: the file cannot be read: it is a directory, not a file.");
    }

    @Test
    void something_that_is_no_regular_file_is_a_problem() throws IOException {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        Files.delete(directory.resolve("votes.csv"));
        Files.createSymbolicLink(directory.resolve("votes.csv"), device);

        assertThat(messages(directory)).containsExactly("votes.csv: the file cannot be read: it is no regular file.");
    }

    @Test
    void a_link_to_nothing_is_a_problem() throws IOException {
        Files.delete(directory.resolve("votes.csv"));
        Files.createSymbolicLink(directory.resolve("votes.csv"), directory.resolve("gone"));

        assertThat(messages(directory)).containsExactly("votes.csv: the file cannot be read: it is not there.");
    }

    @Test
    void a_file_that_may_not_be_read_is_a_problem() throws IOException {
        Path file = directory.resolve("votes.csv");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file));

        assertThat(messages(directory)).containsExactly("votes.csv: the file may not be read by this user.");
    }

    @Test
    void a_directory_that_may_not_be_read_is_a_problem() throws IOException {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed));

        assertThat(messages(closed)).containsExactly(closed + ": the directory may not be read by this user.");
    }

    @Test
    void the_message_names_the_directory() throws IOException {
        Files.delete(directory.resolve("states.csv"));

        assertThatThrownBy(() -> Register.load(directory))
                .isInstanceOf(RegisterException.class)
                .hasMessage("The register in " + directory + " has 1 problem:\n"
                        + "  states.csv: this table is required, and there is no such file.");
    }
}
