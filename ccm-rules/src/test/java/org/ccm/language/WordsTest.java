package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.time.AsOf;
import org.ccm.time.Certainty;
import org.ccm.time.Reached;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The words of the vocabulary, {@code words.properties}: what the comments of the code say of every fact, value, part and
 * kind that a rule can speak of. Written anew where the system property {@code ccm.updateGolden} is set.
 */
class WordsTest {

    private static final Path FILE = Path.of("src/main/resources/org/ccm/language/words.properties");

    private static final String HEADER = """
            # What every fact, value, part and kind is that a rule can speak of. Taken from the comments of the code: mend
            # the comment there, and run WordsTest with -Dccm.updateGolden.
            # Type, Type.part, Type.part(arguments), Type.CONSTANT, kind.name-of-kind
            """;

    /** What every object has, and what Java needs. */
    private static final Set<String> NO_PARTS =
            Set.of("equals", "hashCode", "toString", "compareTo", "values", "valueOf", "builder");

    /** What the comments say, by key; empty where one is lacking. */
    private static final Map<String, Optional<String>> WORDS = words();

    @BeforeAll
    static void write_the_words_anew_where_asked_to() throws IOException {
        if (System.getProperty("ccm.updateGolden") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, file());
        }
    }

    private static Collection<Class<?>> types() {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
        for (Class<?> closed : List.of(Shown.class, Derived.class, Finding.class, Parameter.class)) {
            addPermitted(closed, types);
        }
        for (Method list : Register.class.getMethods()) {
            if (list.getReturnType() == List.class) {
                arguments(list.getGenericReturnType()).forEach(row -> addWithParts(row, types));
            }
        }
        List.of(AsOf.class, Reached.class, Limb.class, Certainty.class, Kind.class)
                .forEach(type -> addWithParts(type, types));
        return types;
    }

    private static void addPermitted(Class<?> closed, Set<Class<?>> types) {
        addWithParts(closed, types);
        if (closed.isSealed()) {
            Stream.of(closed.getPermittedSubclasses()).forEach(type -> addPermitted(type, types));
        }
    }

    /** A type of ours, what its parts are, and what it has its parts from. */
    private static void addWithParts(Class<?> type, Set<Class<?>> types) {
        if (type.getName().startsWith("org.ccm.") && types.add(type)) {
            parts(type)
                    .filter(part -> part.getParameterCount() == 0)
                    .map(Method::getGenericReturnType)
                    .flatMap(part -> Stream.concat(Stream.of(part), arguments(part)))
                    .filter(Class.class::isInstance)
                    .forEach(part -> addWithParts((Class<?>) part, types));
            Stream.of(type.getInterfaces()).forEach(inherited -> addWithParts(inherited, types));
        }
    }

    private static Stream<Class<?>> arguments(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments())
                        .filter(Class.class::isInstance)
                        .map(argument -> (Class<?>) argument)
                : Stream.of();
    }

    private static Stream<Method> parts(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(part -> part.getDeclaringClass().getName().startsWith("org.ccm."))
                .filter(part -> !part.isBridge() && !part.isSynthetic() && !NO_PARTS.contains(part.getName()));
    }

    private static String key(Class<?> type, Method part) {
        boolean plain = part.getParameterCount() == 0 && !Modifier.isStatic(part.getModifiers());
        String arguments =
                Stream.of(part.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(","));
        return type.getSimpleName() + "." + part.getName() + (plain ? "" : "(" + arguments + ")");
    }

    private static Map<String, Optional<String>> words() {
        Comments comments = new Comments(Path.of("../ccm-model/src/main/java"), Path.of("src/main/java"));
        Map<String, Optional<String>> words = new TreeMap<>();
        for (Class<?> type : types()) {
            String name = type.getSimpleName();
            assertThat(words).as("two types are called " + name).doesNotContainKey(name);
            words.put(name, comments.of(type));
            parts(type).forEach(part -> words.put(key(type, part), comments.of(type, part)));
            comments.constants(type).forEach((constant, text) -> words.put(name + "." + constant, text));
        }
        comments.fieldsByText(Kind.class).forEach((kind, text) -> words.put("kind." + kind, text));
        return words;
    }

    private static String file() {
        return WORDS.entrySet().stream()
                .map(entry ->
                        entry.getKey() + " = " + entry.getValue().orElse("").replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static Properties read() throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(FILE)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void the_words_are_what_the_comments_of_the_code_say() throws IOException {
        assertThat(Files.readString(FILE))
                .as("%s; if the change is meant, run this test with -Dccm.updateGolden", FILE)
                .isEqualTo(file());
    }

    @Test
    void every_type_part_constant_and_kind_has_a_comment_in_the_code() {
        assertThat(WORDS).allSatisfy((key, text) -> assertThat(text)
                .as("%s: what is it? Maybe a comment is missing above it?", key)
                .isPresent());
    }

    @Test
    void every_kind_of_the_statute_rules_has_its_sentence() throws IOException {
        assertThat(read().stringPropertyNames().stream().filter(key -> key.startsWith("kind.")))
                .containsExactlyInAnyOrderElementsOf(Kind.standard().stream()
                        .map(kind -> "kind." + kind.name())
                        .toList());
    }

    @Test
    void words_are_plain_sentences_on_one_line() throws IOException {
        assertThat(read()).isNotEmpty().allSatisfy((key, text) -> assertThat((String) text)
                .as((String) key)
                .matches("[^\\n\\r<{}@\\\\]+\\.")
                .matches("[A-Z0-9\"].*"));
    }
}
