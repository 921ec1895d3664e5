package org.ccm.register;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Where the files of a register are. */
interface RegisterFiles {

    /** Whose problems are told, at the begin of a sentence. */
    String title();

    /** The names of all files that end in .csv. */
    Collection<String> names() throws IOException;

    /** Opens a file; a message of what is thrown ends a sentence that begins with the file's name. */
    InputStream open(String name) throws IOException;

    /** The register that comes with the library. */
    final class Reference implements RegisterFiles {
        @Override
        public String title() {
            return "The reference register";
        }

        @Override
        public Collection<String> names() {
            return Tables.files();
        }

        @Override
        public InputStream open(String name) throws IOException {
            InputStream stream = Register.class.getResourceAsStream("reference/".concat(name));
            if (stream == null) {
                throw new FileNotFoundException("is missing from the library");
            }
            return stream;
        }
    }

    /** Files in memory. */
    record InMemory(Map<String, byte[]> files) implements RegisterFiles {
        @Override
        public String title() {
            return "The register";
        }

        @Override
        public Collection<String> names() {
            return files.keySet();
        }

        @Override
        public InputStream open(String name) throws IOException {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                throw new FileNotFoundException("is missing");
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The files of a directory; others than .csv are left alone. */
    record Directory(Path directory) implements RegisterFiles {
        @Override
        public String title() {
            return "The register in " + directory;
        }

        @Override
        public Collection<String> names() throws IOException {
            Collection<String> names = new TreeSet<>();
            try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory)) {
                for (Path path : paths) {
                    String name = path.getFileName().toString();
                    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                        names.add(name);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            return names;
        }

        @Override
        public InputStream open(String name) throws IOException {
            Path path = directory.resolve(name);
            if (Files.isDirectory(path)) {
                throw new IOException("is a directory, not a file");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new IOException("is no regular file");
            }
            return Files.newInputStream(path);
        }
    }
}
