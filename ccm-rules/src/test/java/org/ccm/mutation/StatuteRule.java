package org.ccm.mutation;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as it stands in its file. It relies on how the statute rules are laid out: an element of the left side begins
 * on a line of its own, indented by four blanks.
 */
final class StatuteRule {

    private static final Path RULES = Path.of("src/main/resources/org/ccm/rules");
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\".*?^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+)$", Pattern.MULTILINE);
    private static final Pattern FACT = Pattern.compile("(?:(\\$\\w+) : )?\\b([A-Z]\\w*)\\(");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : (\\w+)");

    private final String file;
    private final int firstLine;
    private final String name;
    private final String text;
    private final String imports;
    private final Map<String, Class<?>> types;

    private StatuteRule(
            String file, int firstLine, String name, String text, String imports, Map<String, Class<?>> types) {
        this.file = file;
        this.firstLine = firstLine;
        this.name = name;
        this.text = text;
        this.imports = imports;
        this.types = types;
    }

    /** A part of the rule's text: from the first character to the last, the end exclusive. */
    record Part(int from, int to) {

        boolean holds(int offset) {
            return from <= offset && offset < to;
        }
    }

    /**
     * A pattern of the left side.
     *
     * @param whole with its binding
     * @param type the type of fact
     * @param typeName where that stands
     * @param constraints where each constraint stands, bindings included
     */
    record FactPattern(Part whole, Class<?> type, Part typeName, List<Part> constraints) {}

    /** A variable: where it is bound, and what type it has. */
    record Variable(String name, int boundAt, Class<?> type) {}

    /** All statute rules. */
    static List<StatuteRule> all() {
        List<StatuteRule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                rules.addAll(in(RULES.relativize(file).toString(), Files.readString(file)));
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the statute rules cannot be read: " + RULES + ". Maybe the tests run outside ccm-rules?", e);
        }
        return rules;
    }

    private static List<StatuteRule> in(String file, String drl) throws ClassNotFoundException {
        StringBuilder imports = new StringBuilder();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Matcher imported = IMPORT.matcher(drl);
        while (imported.find()) {
            imports.append(imported.group()).append('\n');
            Class<?> type = Class.forName(imported.group(1).replaceAll("\\.([A-Z]\\w*)\\.([A-Z])", ".$1\\$$2"));
            types.put(type.getSimpleName(), type);
        }
        List<StatuteRule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            int line = 1 + (int) drl.substring(0, rule.start()).lines().count();
            rules.add(new StatuteRule(file, line, rule.group(1), rule.group(), imports.toString(), types));
        }
        return rules;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    String imports() {
        return imports;
    }

    /** The types that the rule's file imports, by their simple names, in the order of the imports. */
    Map<String, Class<?>> types() {
        return types;
    }

    /** File and line of a place in the rule. */
    String place(int offset) {
        return file + ":"
                + (firstLine
                        + (int) text.substring(0, offset)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }

    /** The whole of what stands between {@code when} and {@code then}. */
    Part left() {
        return new Part(text.indexOf("\nwhen\n") + "\nwhen\n".length(), text.indexOf("\nthen\n") + 1);
    }

    /** The whole of what stands between {@code then} and {@code end}. */
    Part right() {
        return new Part(text.indexOf("\nthen\n") + "\nthen\n".length(), text.length() - "end".length());
    }

    String textOf(Part part) {
        return text.substring(part.from(), part.to());
    }

    /** The elements of the left side, without the blanks around them. */
    List<Part> elements() {
        List<Part> elements = new ArrayList<>();
        Matcher element = Pattern.compile("^ {4}(\\S.*(?:\\n {5,}\\S.*)*)$", Pattern.MULTILINE)
                .matcher(text)
                .region(left().from(), left().to());
        while (element.find()) {
            elements.add(new Part(element.start(1), element.end(1)));
        }
        return elements;
    }

    /** The patterns of the left side, those in groups too. */
    List<FactPattern> patterns() {
        List<FactPattern> patterns = new ArrayList<>();
        Matcher fact = FACT.matcher(text).region(left().from(), left().to());
        while (fact.find()) {
            int end = closing(fact.end() - 1) + 1;
            patterns.add(new FactPattern(
                    new Part(fact.start(), end),
                    types.get(fact.group(2)),
                    new Part(fact.start(2), fact.end(2)),
                    list(fact.end(), end - 1)));
        }
        return patterns;
    }

    /** The variables, in the order in which they are bound. */
    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (FactPattern pattern : patterns()) {
            Matcher fact = FACT.matcher(text)
                    .region(pattern.whole().from(), pattern.whole().to());
            if (fact.lookingAt() && fact.group(1) != null) {
                variables.add(new Variable(fact.group(1), fact.start(1), pattern.type()));
            }
            for (Part constraint : pattern.constraints()) {
                Matcher binding = BINDING.matcher(textOf(constraint));
                if (binding.matches()) {
                    variables.add(new Variable(
                            binding.group(1),
                            constraint.from(),
                            accessor(pattern.type(), binding.group(2))
                                    .orElseThrow()
                                    .getReturnType()));
                }
            }
        }
        return variables;
    }

    /** The method by which a rule reads a property. */
    static Optional<Method> accessor(Class<?> type, String property) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(property) && method.getParameterCount() == 0)
                .findFirst();
    }

    /** What stands between commas of the outermost level, without the blanks around it. */
    private List<Part> list(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            char c = i == to ? ',' : text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(trimmed(start, i));
                start = i + 1;
            }
        }
        parts.removeIf(part -> part.from() == part.to());
        return parts;
    }

    private Part trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (first < last && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Part(first, last);
    }

    private int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException(place(opening) + ": no closing parenthesis");
    }
}
