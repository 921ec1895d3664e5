package org.ccm.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where rules come from: files, directories, texts, resources of the class path. Read when they are checked, not before.
 *
 * <pre>{@code
 * RuleSource.directory(Path.of("rules"))
 * RuleSource.text("mine.drl", "rule \"...\" ...")
 * }</pre>
 */
public sealed interface RuleSource {

    /** The largest file that is read, in bytes. */
    int LARGEST = 1_000_000;

    /** The files, in the order of their names. */
    List<Content> read();

    /**
     * A rule file as it was found.
     *
     * @param file its name as messages give it
     * @param bytes what is in it; no more than one byte beyond {@link #LARGEST} is read
     */
    record Content(String file, byte[] bytes) {

        /** A text under a name. */
        public static Content of(String file, String text) {
            return new Content(file, text.getBytes(StandardCharsets.UTF_8));
        }

        /** What is in it, as text. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** A source that gives this again. */
        public RuleSource asSource() {
            return RuleSource.text(file, text());
        }
    }

    /** One file. */
    static RuleSource file(Path file) {
        return new OfPath(file);
    }

    /** All files of a directory, and of those in it, whose name ends in {@code .drl}. */
    static RuleSource directory(Path directory) {
        return new OfPath(directory);
    }

    /**
     * A text.
     *
     * @param file the name that messages give it
     */
    static RuleSource text(String file, String text) {
        return new OfText(file, text);
    }

    /**
     * A resource of the class path.
     *
     * @param beside the class beside which it lies
     * @param name its name, relative to the class or absolute
     */
    static RuleSource resource(Class<?> beside, String name) {
        return new OfResource(beside, name);
    }

    /** A file or a directory. */
    record OfPath(Path path) implements RuleSource {
        @Override
        public List<Content> read() {
            try (Stream<Path> files = Files.isDirectory(path) ? Files.walk(path) : Stream.of(path)) {
                List<Content> contents = new ArrayList<>();
                for (Path file : files.filter(file -> file.equals(path) || rules(file))
                        .filter(file -> !Files.isDirectory(file))
                        .sorted()
                        .toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        contents.add(new Content(file.toString(), in.readNBytes(LARGEST + 1)));
                    }
                }
                return contents;
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read. Maybe the name is wrong?", e);
            }
        }

        private static boolean rules(Path file) {
            return file.toString().endsWith(".drl");
        }
    }

    /** A text. */
    record OfText(String file, String text) implements RuleSource {
        @Override
        public List<Content> read() {
            return List.of(new Content(file, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A resource of the class path. */
    record OfResource(Class<?> beside, String name) implements RuleSource {
        @Override
        public List<Content> read() {
            try (InputStream in = beside.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalArgumentException("there is no resource " + name + " beside " + beside.getName()
                            + ". Maybe its name begins with a slash?");
                }
                return List.of(new Content(name, in.readNBytes(LARGEST + 1)));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
    }
}
