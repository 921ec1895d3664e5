package org.ccm.language;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import com.github.javaparser.javadoc.description.JavadocDescription;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the comments of the code say of its types, their parts and their constants, as plain text on one line. */
final class Comments {

    private final List<Path> directories;
    private final JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    private final Map<String, TypeDeclaration<?>> types = new HashMap<>();
    private final Set<Class<?>> parsed = new HashSet<>();

    /** The comments in some source directories. */
    Comments(Path... directories) {
        this.directories = List.of(directories);
    }

    /** The text of a type, of one in another type too. */
    private Optional<TypeDeclaration<?>> declaration(Class<?> type) {
        if (parsed.add(type.getNestHost())) {
            parse(type.getNestHost())
                    .ifPresent(unit -> unit.findAll(TypeDeclaration.class).forEach(this::add));
        }
        return Optional.ofNullable(types.get(type.getName().replace('$', '.')));
    }

    private void add(TypeDeclaration<?> type) {
        type.getFullyQualifiedName().ifPresent(name -> types.put(name, type));
    }

    private Optional<CompilationUnit> parse(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".java";
        return directories.stream()
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .map(file -> {
                    try {
                        return parser.parse(file).getResult().orElseThrow();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What a type is. */
    Optional<String> of(Class<?> type) {
        return declaration(type).flatMap(Comments::text);
    }

    /** What a method gives: of a component of a record what the record's comment says; else what it overrides. */
    Optional<String> of(Class<?> type, Method method) {
        return declared(type, method).or(() -> component(type, method)).or(() -> Arrays.stream(type.getInterfaces())
                .flatMap(inherited -> of(inherited, method).stream())
                .findFirst());
    }

    private Optional<String> declared(Class<?> type, Method method) {
        String[] parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
        return declaration(type).stream()
                .flatMap(declaration -> declaration.getMethodsByName(method.getName()).stream())
                .filter(candidate -> Arrays.equals(parameters, parameters(candidate)))
                .flatMap(found -> text(found).stream())
                .findFirst();
    }

    private static String[] parameters(CallableDeclaration<?> method) {
        return method.getParameters().stream()
                .map(parameter ->
                        parameter.getType().asString().replaceAll("<.*>", "") + (parameter.isVarArgs() ? "[]" : ""))
                .toArray(String[]::new);
    }

    private Optional<String> component(Class<?> type, Method method) {
        return declaration(type)
                .filter(declaration -> declaration.isRecordDeclaration() && method.getParameterCount() == 0)
                .flatMap(NodeWithJavadoc::getJavadoc)
                .flatMap(javadoc -> javadoc.getBlockTags().stream()
                        .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM
                                && tag.getName().equals(Optional.of(method.getName())))
                        .findFirst())
                .map(tag -> plain(tag.getContent()));
    }

    /** What the constants of a closed set stand for, by name; a constant without a comment is empty. */
    Map<String, Optional<String>> constants(Class<?> type) {
        Map<String, Optional<String>> constants = new TreeMap<>();
        declaration(type)
                .filter(TypeDeclaration::isEnumDeclaration)
                .map(TypeDeclaration::asEnumDeclaration)
                .map(EnumDeclaration::getEntries)
                .ifPresent(entries -> {
                    for (EnumConstantDeclaration constant : entries) {
                        constants.put(constant.getNameAsString(), text(constant));
                    }
                });
        return constants;
    }

    /** What the fields of a type stand for, by the first text in what they are set to: {@code standard("withdrawn", ...)}. */
    Map<String, Optional<String>> fieldsByText(Class<?> type) {
        Map<String, Optional<String>> fields = new TreeMap<>();
        for (FieldDeclaration field : declaration(type).orElseThrow().getFields()) {
            field.findFirst(StringLiteralExpr.class).ifPresent(name -> fields.put(name.getValue(), text(field)));
        }
        return fields;
    }

    private static Optional<String> text(NodeWithJavadoc<?> node) {
        return node.getJavadoc()
                .map(Javadoc::getDescription)
                .filter(description -> !description.isEmpty())
                .map(Comments::plain);
    }

    /** The first paragraph, without examples and without marks, from a capital letter to a full stop. */
    static String plain(JavadocDescription description) {
        String marked = description.getElements().stream()
                .map(Comments::withoutTag)
                .collect(Collectors.joining())
                .split("<p>|<pre>|<ul>|<table>", 2)[0];
        String text = marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital.replaceFirst("[:;,]$", "") + ".";
    }

    private static String withoutTag(JavadocDescriptionElement element) {
        if (!(element instanceof JavadocInlineTag tag)) {
            return element.toText();
        }
        String content = tag.getContent().strip();
        return switch (tag.getType()) {
            case LINK, LINKPLAIN -> label(content);
            default -> content;
        };
    }

    /** What is to be read in place of a link: its label, or else the last part of what it leads to. */
    private static String label(String link) {
        String[] parts = link.split("\\s+(?![^(]*\\))", 2);
        if (parts.length == 2) {
            return parts[1];
        }
        String target = parts[0].replace("()", "");
        return target.substring(Math.max(target.lastIndexOf('#'), target.lastIndexOf('.')) + 1);
    }
}
