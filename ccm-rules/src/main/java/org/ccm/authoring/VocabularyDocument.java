package org.ccm.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.language.FactGroup;
import org.ccm.language.FactType;
import org.ccm.language.Fault;
import org.ccm.language.Helper;
import org.ccm.language.Part;
import org.ccm.language.ValueType;
import org.ccm.language.Vocabulary;

/**
 * The vocabulary of rules with a sentence for every word, generated from the code and its comments, so that it is never
 * behind them.
 *
 * <pre>{@code
 * VocabularyDocument.ofAnalysts().markdown()
 * }</pre>
 */
public final class VocabularyDocument {

    /**
     * A type of facts that rules match.
     *
     * @param name as rules write it
     * @param group where its facts come from
     * @param theme the theme to which it belongs
     * @param sentence what it is
     * @param parts what it states
     * @param helpers what can be asked of it with arguments
     */
    public record Fact(
            String name,
            FactGroup group,
            String theme,
            String sentence,
            List<DescribedPart> parts,
            List<DescribedHelper> helpers) {}

    /**
     * A type that parts of facts have.
     *
     * @param name as rules write it
     * @param sentence what it is
     * @param parts what it states
     * @param helpers what can be asked of it, or made with it, with arguments
     * @param constants of a closed set the values there are; else empty
     */
    public record Value(
            String name,
            String sentence,
            List<DescribedPart> parts,
            List<DescribedHelper> helpers,
            List<Constant> constants) {}

    /** What a fact or a value states. */
    public record DescribedPart(Part part, String sentence) {}

    /** What can be asked with arguments. */
    public record DescribedHelper(Helper helper, String sentence) {}

    /** A value of a closed set. */
    public record Constant(String name, String sentence) {}

    /** A kind of findings. */
    public record DescribedKind(String name, Severity severity, String sentence) {}

    /** A diagnostic: its stable code, and the rule of the language or of the house that it is about. */
    public record Code(String code, String sentence) {}

    private final Vocabulary vocabulary;
    private final Optional<String> word;

    private VocabularyDocument(Vocabulary vocabulary, Optional<String> word) {
        this.vocabulary = vocabulary;
        this.word = word;
    }

    /** What rules of analysts may say. */
    public static VocabularyDocument ofAnalysts() {
        return new VocabularyDocument(Vocabulary.analysts(), Optional.empty());
    }

    /** One of the facts or values alone; empty if there is none of that name. */
    public Optional<VocabularyDocument> only(String name) {
        return names().contains(name)
                ? Optional.of(new VocabularyDocument(vocabulary, Optional.of(name)))
                : Optional.empty();
    }

    /** The names of all facts and values. */
    public List<String> names() {
        return Stream.concat(
                        vocabulary.facts().stream().map(FactType::name),
                        vocabulary.values().stream().map(ValueType::name))
                .toList();
    }

    private boolean concerns(String name) {
        return word.map(name::equals).orElse(true);
    }

    /** Whether it is about one word alone. */
    boolean ofOneWord() {
        return word.isPresent();
    }

    /** The types of facts, by name. */
    public List<Fact> facts() {
        return vocabulary.facts().stream()
                .filter(type -> concerns(type.name()))
                .map(VocabularyDocument::fact)
                .toList();
    }

    private static Fact fact(FactType type) {
        return new Fact(
                type.name(),
                type.group(),
                type.theme(),
                Glossary.type(type.name()),
                parts(type.name(), type.parts()),
                helpers(type.name(), type.helpers()));
    }

    /** The types of values, by name: those of the library, then those of Java. */
    public List<Value> values() {
        return vocabulary.values().stream()
                .filter(type -> concerns(type.name()))
                .map(VocabularyDocument::value)
                .toList();
    }

    private static Value value(ValueType type) {
        return new Value(
                type.name(),
                Glossary.type(type.name()),
                parts(type.name(), type.parts()),
                helpers(type.name(), type.helpers()),
                type.constants().stream()
                        .map(constant -> new Constant(constant, Glossary.part(type.name(), constant)))
                        .toList());
    }

    private static List<DescribedPart> parts(String type, List<Part> parts) {
        return parts.stream()
                .map(part -> new DescribedPart(part, Glossary.part(type, part.name())))
                .toList();
    }

    private static List<DescribedHelper> helpers(String type, List<Helper> helpers) {
        return helpers.stream()
                .map(helper -> new DescribedHelper(helper, Glossary.helper(type, helper)))
                .toList();
    }

    /** The kinds of findings of the Convention's rules, in the order of its themes. */
    public List<DescribedKind> kinds() {
        return vocabulary.kinds().stream().map(VocabularyDocument::kind).toList();
    }

    private static DescribedKind kind(Kind kind) {
        return new DescribedKind(kind.name(), kind.severity(), Glossary.kind(kind));
    }

    /** The codes of what can be wrong or doubtful about a rule file. */
    public List<Code> codes() {
        return Arrays.stream(Fault.values())
                .map(fault -> new Code(fault.word(), fault.sentence()))
                .toList();
    }

    /** The provisions that {@code @article} can name, in the order of the treaty. */
    public List<String> provisions() {
        return vocabulary.provisions();
    }

    /** The States of the reference register: names by code. */
    public Map<String, String> states() {
        return vocabulary.states();
    }

    /** All of it, for people. */
    public String markdown() {
        return VocabularyMarkdown.of(this);
    }
}
