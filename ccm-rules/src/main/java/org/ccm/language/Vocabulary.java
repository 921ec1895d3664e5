package org.ccm.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/**
 * The words that rules have: the facts they may match and the parts of these, the values the parts have, the kinds, the
 * provisions and the States. What is not in it, a rule cannot say. It is read from the library's own types and so is
 * never behind them. Immutable.
 *
 * <pre>{@code
 * Vocabulary.analysts().facts()   // Ballot: cast, certainty, resolution, stage, state, votedOn ...
 * }</pre>
 */
public final class Vocabulary {

    private static final class Analysts {
        static final Vocabulary VOCABULARY = new Vocabulary(false);
    }

    private static final class Statute {
        static final Vocabulary VOCABULARY = new Vocabulary(true);
    }

    private static final class Reference {
        static final SortedMap<String, String> STATES = new TreeMap<>();

        static {
            for (State state : Register.reference().states()) {
                STATES.put(state.code().value(), state.name());
            }
        }
    }

    /** {@code LocalDate}, of which one thing is asked: {@code LocalDate.of}. */
    private static final KnownType LOCAL_DATE = new KnownType(
            LocalDate.class,
            Optional.empty(),
            new TreeMap<>(),
            new TreeMap<>(Map.of(JdkMembers.DATE_OF.name(), List.of(JdkMembers.DATE_OF))),
            List.of(),
            List.of());

    /** The type itself, and what comparisons come down to. */
    private static final Set<String> COMPARED = Set.of("", "equals", "compareTo");

    private final boolean statute;
    private final Map<Class<?>, KnownType> types = new LinkedHashMap<>();
    private final SortedMap<String, KnownType> named = new TreeMap<>();
    private final Map<String, Set<String>> allowed;

    private Vocabulary(boolean statute) {
        this.statute = statute;
        for (KnownType type : VocabularyReader.read(statute)) {
            types.put(type.type(), type);
            named.putIfAbsent(type.name(), type);
        }
        allowed = allowed(types.values());
    }

    /** What rules of analysts may say. */
    public static Vocabulary analysts() {
        return Analysts.VOCABULARY;
    }

    /** What the rules of the Convention themselves may say: more, since they conclude duties and standard findings. */
    public static Vocabulary statute() {
        return Statute.VOCABULARY;
    }

    /** The types of facts that rules match, by name. */
    public List<FactType> facts() {
        return named.values().stream().flatMap(type -> fact(type).stream()).toList();
    }

    private static Optional<FactType> fact(KnownType type) {
        String home = type.type().getPackageName();
        return type.group()
                .map(group -> new FactType(
                        type.name(),
                        javaName(type),
                        home.substring(home.lastIndexOf('.') + 1),
                        group,
                        type.parts(),
                        type.helpers()));
    }

    /** The types that parts of facts have, by name: those of the library, then those of Java. */
    public List<ValueType> values() {
        List<ValueType> values = new ArrayList<>();
        for (KnownType type : named.values()) {
            if (type.group().isEmpty()) {
                values.add(new ValueType(type.name(), javaName(type), type.parts(), type.helpers(), type.constants()));
            }
        }
        JdkMembers.TYPES.stream()
                .filter(type -> !type.isPrimitive())
                .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
                .forEach(type -> values.add(ofJava(type)));
        return values;
    }

    private static ValueType ofJava(Class<?> type) {
        List<Member> members = JdkMembers.of(Sort.of(type));
        List<Helper> helpers = new ArrayList<>();
        members.stream()
                .filter(member -> !member.part())
                .forEach(member -> helpers.add(Helper.of(member.name(), member)));
        if (type == JdkMembers.DATE_OF.declaredBy()) {
            helpers.add(Helper.of("LocalDate.of", JdkMembers.DATE_OF));
        }
        return new ValueType(
                type.getSimpleName(),
                type.getName(),
                members.stream().filter(Member::shown).map(Part::of).toList(),
                helpers,
                List.of());
    }

    /** The kinds of findings that the rules of the Convention have, in the order of its themes. */
    public List<Kind> kinds() {
        return Kind.standard();
    }

    /** The provisions of the Convention, as {@code @article} names them: {@code "7"}, {@code "7(1)"}, {@code "7(1)(a)"}. */
    public List<String> provisions() {
        return Provisions.ALL;
    }

    /** The States of the reference register: names by code. */
    public SortedMap<String, String> states() {
        return Collections.unmodifiableSortedMap(Reference.STATES);
    }

    /**
     * Whether the code of a rule may refer to a member of a type.
     *
     * @param owner full name of the type
     * @param member name of the method or constant, {@code <init>} of a constructor; empty for the type itself
     */
    public boolean allows(String owner, String member) {
        return allowed.getOrDefault(owner, Set.of()).contains(member);
    }

    /** Everything to which {@link #allows} answers yes, by type. */
    private static Map<String, Set<String>> allowed(Collection<KnownType> types) {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (KnownType type : types) {
            Set<String> members = allowed.computeIfAbsent(type.type().getName(), name -> new HashSet<>(COMPARED));
            type.members().values().forEach(all -> all.forEach(member -> members.add(member.javaName())));
            type.statics().values().forEach(all -> all.forEach(member -> members.add(member.javaName())));
            members.addAll(type.constants());
            if (!type.makings().isEmpty()) {
                members.add("<init>");
            }
        }
        for (Class<?> type : JdkMembers.TYPES) {
            Set<String> members = allowed.computeIfAbsent(type.getName(), name -> new HashSet<>(COMPARED));
            JdkMembers.of(Sort.of(type)).forEach(member -> members.add(member.javaName()));
        }
        allowed.get(JdkMembers.DATE_OF.declaredBy().getName()).add(JdkMembers.DATE_OF.javaName());
        for (Class<?> type : List.of(Optional.class, OptionalInt.class, OptionalLong.class)) {
            allowed.put(type.getName(), Set.of("", "isPresent", "isEmpty", "get", "getAsInt", "getAsLong", "orElse"));
        }
        for (Class<?> type : List.of(List.class, Set.class, Collection.class)) {
            allowed.put(type.getName(), Set.of("", "size", "isEmpty", "contains"));
        }
        // What the host adds to the conclusion of a rule.
        allowed.get(OwnFinding.class.getName()).addAll(Set.of("under", "restingOn"));
        return allowed;
    }

    /**
     * A part of a value, as a rule would read it; of something that may be missing, a part of what is there.
     *
     * @throws IllegalArgumentException if the value has no such part
     */
    public Object part(Object value, String name) {
        Object plain = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        Class<?> type =
                plain instanceof Record || !plain.getClass().getName().startsWith("org.ccm.") || plain instanceof Enum
                        ? plain.getClass()
                        : types.containsKey(plain.getClass())
                                ? plain.getClass()
                                : plain.getClass().getInterfaces()[0];
        Member part = members(Sort.of(type), name).stream()
                .filter(Member::part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no part " + name));
        try {
            return type.getMethod(part.javaName()).invoke(plain);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + plain, e);
        }
    }

    boolean ofTheStatute() {
        return statute;
    }

    /** The type that rules call so: by its own name, by that with the type in which it lies, or by its full name. */
    Optional<KnownType> find(String name) {
        return Stream.concat(types.values().stream(), Stream.of(LOCAL_DATE))
                .filter(type -> type.name().equals(name)
                        || javaName(type).equals(name)
                        || javaName(type).endsWith("." + name) && type.type().isMemberClass())
                .findFirst();
    }

    /** The type that is the vocabulary's, if it is. */
    Optional<KnownType> find(Class<?> type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The type's full name as an import writes it. */
    static String javaName(KnownType type) {
        return Optional.ofNullable(type.type().getCanonicalName()).orElseThrow();
    }

    /** The names of all types that rules match. */
    List<String> factNames() {
        return named.values().stream()
                .filter(type -> type.group().isPresent())
                .map(KnownType::name)
                .toList();
    }

    /** The names of all types of the library. */
    Collection<String> typeNames() {
        return named.keySet();
    }

    /** Every type of the library. */
    Collection<KnownType> types() {
        return types.values();
    }

    /** What may be asked of a value, under a name; empty where nothing is. */
    List<Member> members(Sort sort, String name) {
        KnownType type = types.get(sort.raw());
        return type != null
                ? type.members().getOrDefault(name, List.of())
                : JdkMembers.of(sort).stream()
                        .filter(member ->
                                member.name().equals(name) || member.javaName().equals(name))
                        .toList();
    }

    /** The names of everything that may be asked of a value. */
    List<String> memberNames(Sort sort) {
        KnownType type = types.get(sort.raw());
        return type != null
                ? type.memberNames()
                : JdkMembers.of(sort).stream().map(Member::name).toList();
    }

    /** The code of the State that is called so, by code or by name, case apart. */
    Optional<String> stateCalled(String name) {
        return Reference.STATES.entrySet().stream()
                .filter(state -> state.getKey().equalsIgnoreCase(name)
                        || state.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the reference register knows the State. */
    boolean knows(StateCode state) {
        return Reference.STATES.containsKey(state.value());
    }

    /** The constants of a closed set as rules write them, {@code VoteCast.YES}. */
    static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }
}
