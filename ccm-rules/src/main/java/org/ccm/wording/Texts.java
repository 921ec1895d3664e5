package org.ccm.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts of a language by key, from files in UTF-8. They are read without a resource bundle: that would fall back to
 * the language of the machine, and may not be told otherwise inside a named module.
 */
final class Texts {

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The texts of some files in a directory of the class path, for example {@code /org/ccm/rules/}. */
    static Texts of(Class<?> reader, String directory, String... files) {
        Properties texts = new Properties();
        for (String file : files) {
            read(reader, directory + file, texts);
        }
        return new Texts(texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty)));
    }

    private static void read(Class<?> reader, String file, Properties texts) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            texts.load((Reader) new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
