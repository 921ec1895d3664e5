package org.ccm.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.language.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema for editors says of a file what the reader says, as far as a schema can tell. */
class ScenarioSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/org/ccm/scenario/scenario.schema.json");

    /** What is wrong with the shape of a file: a schema must say that something is. */
    private static final Set<String> OF_SHAPE = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-shape",
            "bad-date",
            "unknown-word",
            "unknown-provision",
            "expects-nothing");

    /** What only somebody can know who knows the register, or has read all of the file: a schema has no complaint. */
    private static final Set<String> OF_MEANING =
            Set.of("unknown-state", "impossible-change", "missing-rules", "bad-register", "contradiction");

    private static Schema schema() throws IOException {
        try (InputStream in = Scenarios.class.getResourceAsStream("scenario.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Error> violations(Path file) throws IOException {
        return schema().validate(Files.readString(file), InputFormat.YAML);
    }

    /** Whether an editor with the schema would: some files are not even JSON written as YAML. */
    private static boolean complains(Path file) throws IOException {
        try {
            return !violations(file).isEmpty();
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    static List<Path> broken() throws IOException {
        return BrokenScenariosTest.broken();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(TreatyScenariosTest.TREATY)) {
            return files.sorted().toList();
        }
    }

    @Test
    void the_schema_says_what_the_reader_knows() throws IOException {
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.writeString(FILE, SchemaText.write());
        }
        assertThat(Files.readString(FILE))
                .as("if the change is meant, run the tests with -Dccm.updateGolden")
                .isEqualTo(SchemaText.write());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid(Path file) throws IOException {
        assertThat(violations(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void schema_and_reader_agree_about_broken_files(Path file) throws IOException {
        Set<String> faults =
                catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(file)).diagnostics().stream()
                        .map(Diagnostic::code)
                        .collect(Collectors.toSet());
        if (faults.contains("not-yaml") || faults.contains("not-text") || faults.contains("repeated")) {
            return; // No schema sees such a file as it is.
        }
        if (faults.stream().anyMatch(OF_SHAPE::contains)) {
            assertThat(complains(file)).as("faults of shape: %s", faults).isTrue();
        } else if (OF_MEANING.containsAll(faults)) {
            assertThat(complains(file)).as("faults of meaning: %s", faults).isFalse();
        }
    }
}
