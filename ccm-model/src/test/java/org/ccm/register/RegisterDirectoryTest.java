package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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

        assertThat(messages(nowhere))
                .containsExactly(nowhere + ": there is no such directory. Maybe its path is misspelt?");
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

        List<String> messages = messages(directory);
        Files.delete(directory.resolve("votes.csv"));

        assertThat(messages).containsExactly("votes.csv: the file cannot be read: it is no regular file.");
    }

    @Test
    void a_link_to_nothing_is_a_problem() throws IOException {
        Files.delete(directory.resolve("votes.csv"));
        Files.createSymbolicLink(directory.resolve("votes.csv"), directory.resolve("gone"));

        assertThat(messages(directory)).containsExactly("votes.csv: the file cannot be read: it is not there.");
    }

    /** A small register in a place that fails. */
    private static List<String> messages(IOException ofNames, IOException ofVotes) {
        RegisterFiles.InMemory small = new RegisterFiles.InMemory(new SmallRegister().bytes());
        RegisterFiles failing = new RegisterFiles() {
            @Override
            public String title() {
                return "The register";
            }

            @Override
            public Collection<String> names() throws IOException {
                if (ofNames != null) {
                    throw ofNames;
                }
                return small.names();
            }

            @Override
            public InputStream open(String name) throws IOException {
                if (name.equals("votes.csv")) {
                    throw ofVotes;
                }
                return small.open(name);
            }
        };
        try {
            RegisterReader.read(failing);
            return List.of();
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void a_file_that_fails_while_it_is_read_is_a_problem() {
        assertThat(messages(null, new IOException("is on a broken disk")))
                .containsExactly("votes.csv: the file cannot be read: it is on a broken disk.");
    }

    @Test
    void a_file_closed_to_this_user_is_a_problem() {
        assertThat(messages(null, new AccessDeniedException("votes.csv")))
                .containsExactly("votes.csv: the file may not be read by this user.");
    }

    @Test
    void a_directory_closed_to_this_user_is_a_problem() {
        assertThat(messages(new AccessDeniedException("register"), null))
                .containsExactly("register: the directory may not be read by this user.");
    }

    @Test
    void a_directory_that_fails_while_it_is_listed_is_a_problem() {
        assertThat(messages(new IOException("broken disk"), null))
                .containsExactly("The register: cannot be listed: broken disk.");
    }

    @Test
    void the_message_names_the_directory() throws IOException {
        Files.delete(directory.resolve("states.csv"));

        assertThatThrownBy(() -> Register.load(directory))
                .isInstanceOf(RegisterException.class)
                .hasMessage(
                        "The register in " + directory + " has 1 problem:\n"
                                + "  states.csv: this table is required, and there is no such file. Maybe it was renamed or left out?");
    }
}
