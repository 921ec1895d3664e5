package org.ccm.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.ccm.finding.Kind;
import org.ccm.language.Helper;
import org.ccm.language.Vocabulary;

/** What the words of the vocabulary mean, a sentence each: they are taken from the comments of the code. */
final class Glossary {

    private static final Map<String, String> OF_JAVA = Map.of(
            "LocalDate", "A day of the calendar.",
            "MonthDay", "A day of every year.",
            "Period", "A length of time in years, months and days.",
            "String", "A text.");

    private static final class File {
        private static final Map<String, String> SENTENCES = read("/org/ccm/language/words.properties");
    }

    private Glossary() {}

    static Map<String, String> read(String resource) {
        Properties read = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            read.load(new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        Map<String, String> sentences = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> sentences.put(key, read.getProperty(key)));
        return sentences;
    }

    /** What a type is. */
    static String type(String name) {
        return File.SENTENCES.getOrDefault(name, OF_JAVA.getOrDefault(name, ""));
    }

    /** What a part of a type states, or a constant of it stands for. */
    static String part(String type, String name) {
        return File.SENTENCES.getOrDefault(type + "." + name.substring(name.lastIndexOf('.') + 1), "");
    }

    /** What a helper of a type answers. */
    static String helper(String type, Helper helper) {
        String named = type + "." + helper.name().substring(helper.name().lastIndexOf('.') + 1);
        Optional<String> withAsManyArguments = File.SENTENCES.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(named + "("))
                .filter(entry -> arguments(entry.getKey()) == helper.arguments().size())
                .map(Map.Entry::getValue)
                .findFirst();
        return withAsManyArguments.orElseGet(() -> File.SENTENCES.getOrDefault(named, ""));
    }

    private static int arguments(String key) {
        String listed = key.substring(key.indexOf('(') + 1, key.length() - 1);
        return listed.isEmpty() ? 0 : listed.split(",", -1).length;
    }

    /** When a kind is found. */
    static String kind(Kind kind) {
        return File.SENTENCES.getOrDefault("kind." + kind.name(), "");
    }
}
