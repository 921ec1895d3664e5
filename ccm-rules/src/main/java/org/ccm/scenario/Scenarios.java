package org.ccm.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.language.Diagnostic;
import org.ccm.language.Span;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenarios from files of YAML.
 *
 * <pre>
 * scenarios:
 *   - name: the report is handed in
 *     as-of: 2019-11-20
 *     changes: [ GNB initial-report 2019-11-19 ]
 *     expect:
 *       none: [ initial-report-overdue:GNB ]
 * </pre>
 *
 * <p>The resource {@code scenario.schema.json} beside this class is the JSON Schema of these files, for editors.
 */
public final class Scenarios {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1_000_000;

    private Scenarios() {}

    /**
     * The scenarios of a file, or of all files below a directory whose names end in {@code .yaml} or {@code .yml}, in the
     * order of their names.
     *
     * @throws ScenarioException with everything that is wrong with all the files
     * @throws IllegalStateException if the library that reads YAML is not there
     */
    public static List<Scenario> read(Path fileOrDirectory) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path path : files(fileOrDirectory, diagnostics)) {
            ScenarioText file = text(path, diagnostics);
            if (file != null) {
                yaml(file, "scenario")
                        .ifPresent(document -> scenarios.addAll(new ScenarioReader(path, file).read(document)));
                diagnostics.addAll(file.diagnostics());
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new ScenarioException(diagnostics.stream()
                    .sorted(Comparator.comparing(Diagnostic::file)
                            .thenComparing(Diagnostic::line)
                            .thenComparing(Diagnostic::column))
                    .toList());
        }
        return List.copyOf(scenarios);
    }

    /** The States, meetings and sources on which the facts of a scenario stand that names no register; nothing has happened. */
    public static Register bareRegister() {
        return BaseRegister.bare();
    }

    /**
     * The document of a file; empty where it has none, which has been said.
     *
     * @param thing what it is to have, as messages say it: {@code "scenario"}
     */
    static Optional<Item> yaml(ScenarioText file, String thing) {
        String begin = "Maybe begin with \"" + thing + "s:\"?";
        if (file.text().isBlank()) {
            file.wrong(ScenarioFault.EMPTY_FILE, new Span(0, 0), "the file is empty.", begin);
            return Optional.empty();
        }
        Optional<Item> document;
        try {
            document = Yaml.read(file);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    Character.toUpperCase(thing.charAt(0)) + thing.substring(1)
                            + "s are written in YAML, and what reads it is not on the class path."
                            + " Maybe add the dependency org.snakeyaml:snakeyaml-engine?",
                    e);
        }
        if (document.isEmpty() && file.sound()) {
            file.wrong(ScenarioFault.EMPTY_FILE, new Span(0, 0), "the file has no " + thing + " in it.", begin);
        }
        return document;
    }

    private static List<Path> files(Path place, List<Diagnostic> diagnostics) {
        try (Stream<Path> files = Files.isDirectory(place) ? Files.walk(place) : Stream.of(place)) {
            return files.filter(file -> file.equals(place) && !Files.isDirectory(file) || yaml(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.add(ofFile(place, ScenarioFault.UNREADABLE_FILE, "the directory cannot be read.", ""));
            return List.of();
        }
    }

    private static boolean yaml(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(file);
    }

    /** The names of the files beside another that end so. */
    static List<String> beside(Path file, String end) {
        Path directory = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static @Nullable ScenarioText text(Path path, List<Diagnostic> diagnostics) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            boolean there = Files.exists(path);
            diagnostics.add(ofFile(
                    path,
                    ScenarioFault.UNREADABLE_FILE,
                    there ? "the file cannot be read." : "there is no such file or directory.",
                    there ? "" : nearest(path)));
            return null;
        }
        if (bytes.length > LARGEST) {
            diagnostics.add(ofFile(
                    path,
                    ScenarioFault.NOT_TEXT,
                    "the file is larger than " + LARGEST + " bytes, the most that is read.",
                    "Maybe several smaller ones?"));
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new ScenarioText(path.toString(), text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            diagnostics.add(ofFile(
                    path,
                    ScenarioFault.NOT_TEXT,
                    "the file is no text in UTF-8.",
                    "Maybe it was saved as Windows-1252?"));
            return null;
        }
    }

    private static String nearest(Path path) {
        return Nearest.hint(String.valueOf(path.getFileName()), beside(path, ""));
    }

    private static Diagnostic ofFile(Path path, ScenarioFault fault, String message, String hint) {
        return new Diagnostic(
                fault.code(),
                Diagnostic.Level.ERROR,
                path.toString(),
                1,
                1,
                Optional.empty(),
                "",
                1,
                message,
                hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }
}
