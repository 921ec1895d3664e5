package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterRoundTripTest {

    @TempDir
    private Path directory;

    @Test
    void the_reference_register_is_written_byte_for_byte_as_it_is_kept() throws IOException {
        Register.reference().writeTo(directory);

        for (Table<?> table : Tables.ALL) {
            try (InputStream kept = Register.class.getResourceAsStream("reference/" + table.file())) {
                assertThat(directory.resolve(table.file())).hasBinaryContent(kept.readAllBytes());
            }
        }
    }

    @Test
    void the_reference_register_is_equal_after_writing_and_reading() {
        Register.reference().writeTo(directory.resolve("a/new/directory"));

        assertThat(Register.load(directory.resolve("a/new/directory"))).isEqualTo(Register.reference());
    }

    @Test
    void the_reference_register_is_equal_when_it_is_built_again() {
        assertThat(Register.builder().from(Register.reference()).build()).isEqualTo(Register.reference());
    }

    @Test
    void a_small_register_is_equal_after_writing_and_reading() {
        Register small = new SmallRegister().read();
        small.writeTo(directory);

        assertThat(Register.load(directory)).isEqualTo(small);
    }

    @Test
    void an_empty_register_is_equal_after_writing_and_reading() {
        Register empty = Register.builder().build();
        empty.writeTo(directory);

        assertThat(Register.load(directory)).isEqualTo(empty);
    }

    @Test
    void commas_marks_and_letters_of_all_scripts_survive_writing_and_reading() {
        Register register = new SmallRegister()
                .replace("stockpiles.csv", "at entry into force", "\"\"\"a\"\", 'b'; \\ # Côte d’Ivoire ລາວ 𝄞\"")
                .read();
        register.writeTo(directory);

        assertThat(Register.load(directory)).isEqualTo(register);
        assertThat(register.stockpileEvents().get(0).note()).contains("\"a\", 'b'; \\ # Côte d’Ivoire ລາວ 𝄞");
    }

    @Test
    void a_directory_that_cannot_be_made_is_told_when_writing() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> Register.reference().writeTo(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write the register to " + file);
    }
}
