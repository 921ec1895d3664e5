package org.ccm.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccm.asof.RecordPart;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OwnFinding;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameter;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.AsOf;
import org.ccm.time.Reached;

/**
 * Reads the vocabulary from the library's own types: the facts, and from them every type that a part has. A member comes
 * in only if everything it is given and answers is in the vocabulary too, so that nothing leads out of it.
 */
final class VocabularyReader {

    /** Members that every type has and that state nothing. */
    private static final Set<String> NOT_STATED =
            Set.of("equals", "hashCode", "compareTo", "wait", "notify", "notifyAll");

    private static final Map<Class<?>, Set<String>> STATICS = Map.of(
            OwnFinding.class, Set.of("info", "attention", "overdue"),
            RecordPart.class, Set.of("reports", "ends", "grants", "requests"),
            Matter.class, Set.of("initialReport", "annualReport"),
            StateCode.class, Set.of("of"));

    /** What only the host says of an analyst's finding: by which provision, and how certain it is. */
    private static final Map<Class<?>, Set<String>> WITHHELD =
            Map.of(OwnFinding.class, Set.of("under", "restingOn", "sameBut"));

    private final boolean statute;
    private final Map<Class<?>, Optional<FactGroup>> groups = new LinkedHashMap<>();
    private final Deque<Class<?>> toVisit = new ArrayDeque<>();

    private VocabularyReader(boolean statute) {
        this.statute = statute;
    }

    /** Every type of the vocabulary, facts first. */
    static List<KnownType> read(boolean statute) {
        VocabularyReader reader = new VocabularyReader(statute);
        reader.collect();
        return reader.groups.keySet().stream().map(reader::known).toList();
    }

    private void collect() {
        rows().forEach(row -> fact(row, FactGroup.ROW));
        records(Shown.class).forEach(type -> fact(type, FactGroup.SHOWN));
        records(Derived.class).forEach(type -> fact(type, FactGroup.DERIVED));
        fact(Finding.class, FactGroup.FINDING);
        records(Finding.class).forEach(type -> fact(type, FactGroup.FINDING));
        records(Parameter.class).forEach(type -> fact(type, FactGroup.PARAMETER));
        fact(AsOf.class, FactGroup.DAY);
        fact(Reached.class, FactGroup.DAY);
        value(StateCode.class);
        value(RecordPart.class);
        while (!toVisit.isEmpty()) {
            methods(toVisit.remove())
                    .flatMap(method -> Stream.concat(
                            Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes())))
                    .map(Sort::of)
                    .flatMap(sort -> Stream.of(sort.raw(), sort.of()))
                    .forEach(this::value);
        }
    }

    /** What the lists of a register hold. */
    private static Stream<Class<?>> rows() {
        return Arrays.stream(Register.class.getMethods())
                .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
                .map(method ->
                        (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]);
    }

    /** The records of a sealed type, of those within it too. */
    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type) : Stream.of(type));
    }

    private void fact(Class<?> type, FactGroup group) {
        groups.put(type, Optional.of(group));
        toVisit.add(type);
    }

    private void value(Class<?> type) {
        if (own(type) && !groups.containsKey(type)) {
            groups.put(type, Optional.empty());
            toVisit.add(type);
        }
    }

    /** Whether it is a value of this library: a record, a closed set, a row, or another value that cannot be changed. */
    private static boolean own(Class<?> type) {
        return type.getName().startsWith("org.ccm.") && Modifier.isPublic(type.getModifiers());
    }

    private boolean inVocabulary(Sort sort) {
        return inVocabulary(sort.raw()) || (sort.optional() || sort.collection()) && inVocabulary(sort.of());
    }

    private boolean inVocabulary(Class<?> type) {
        return groups.containsKey(type) || JdkMembers.TYPES.contains(type);
    }

    private KnownType known(Class<?> type) {
        Set<String> helpers = STATICS.getOrDefault(type, Set.of());
        return new KnownType(
                type,
                groups.getOrDefault(type, Optional.empty()),
                byName(methods(type).map(Member::of).filter(this::closed)),
                byName(statics(type, method -> helpers.contains(method.getName()) || statute && makes(method))),
                statute && concluded(type) ? makings(type) : List.of(),
                constants(type));
    }

    private boolean closed(Member member) {
        return inVocabulary(member.result()) && member.parameters().stream().allMatch(this::inVocabulary);
    }

    private Stream<Method> methods(Class<?> type) {
        Set<String> withheld = statute ? Set.of() : WITHHELD.getOrDefault(type, Set.of());
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> own(method.getDeclaringClass()) || stated(type, method))
                .filter(method -> !NOT_STATED.contains(method.getName()) && !withheld.contains(method.getName()));
    }

    /** The name of a constant, and a value as a text. */
    private static boolean stated(Class<?> type, Method method) {
        return method.getParameterCount() == 0
                && (type.isEnum() && method.getName().equals("name")
                        || (type.isEnum() || type.isRecord())
                                && method.getName().equals("toString"));
    }

    private Stream<Member> statics(Class<?> type, Predicate<Method> wanted) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(wanted)
                .map(Member::of)
                .filter(this::closed);
    }

    private static boolean makes(Method method) {
        return concluded(method.getDeclaringClass()) && method.getReturnType() == method.getDeclaringClass();
    }

    /** Whether rules of the statute conclude it. */
    private static boolean concluded(Class<?> type) {
        return type.isRecord()
                && (Derived.class.isAssignableFrom(type) || Finding.class.isAssignableFrom(type))
                && type != OwnFinding.class;
    }

    private static List<Member> makings(Class<?> type) {
        Constructor<?> canonical = type.getConstructors()[0];
        List<Sort> parameters = Arrays.stream(canonical.getGenericParameterTypes())
                .map(Sort::of)
                .toList();
        return List.of(new Member(type.getSimpleName(), type.getSimpleName(), type, parameters, Sort.of(type)));
    }

    private List<String> constants(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
        return statute && type == Kind.class
                ? Arrays.stream(type.getFields())
                        .filter(field -> field.getType() == type)
                        .map(field -> field.getName())
                        .toList()
                : List.of();
    }

    private static SortedMap<String, List<Member>> byName(Stream<Member> members) {
        SortedMap<String, List<Member>> byName = new TreeMap<>();
        // Java hands out methods in no order that lasts.
        members.distinct().sorted(Comparator.comparing(Member::signature)).forEach(member -> byName.computeIfAbsent(
                        member.name(), name -> new ArrayList<>())
                .add(member));
        return byName;
    }
}
