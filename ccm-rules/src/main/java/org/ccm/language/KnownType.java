package org.ccm.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A type of the vocabulary, with everything that may be asked of it.
 *
 * @param type the type
 * @param group where its facts come from; empty where rules do not match it
 * @param members what may be asked of its values, by name
 * @param statics what may be asked of the type itself, by name
 * @param makings how {@code new} makes one; empty where rules may not
 * @param constants its constants, by name
 */
record KnownType(
        Class<?> type,
        Optional<FactGroup> group,
        SortedMap<String, List<Member>> members,
        SortedMap<String, List<Member>> statics,
        List<Member> makings,
        List<String> constants) {

    /** As rules write it. */
    String name() {
        return type.getSimpleName();
    }

    Sort sort() {
        return Sort.of(type);
    }

    /** What is asked without arguments. */
    Optional<Member> part(String name) {
        return members.getOrDefault(name, List.of()).stream()
                .filter(Member::part)
                .findFirst();
    }

    List<Part> parts() {
        return all(members).filter(Member::shown).map(Part::of).toList();
    }

    List<Helper> helpers() {
        List<Helper> helpers = new ArrayList<>();
        all(members)
                .filter(member -> !member.part())
                .map(member -> Helper.of(member.name(), member))
                .forEach(helpers::add);
        all(statics)
                .map(member -> Helper.of(name() + "." + member.name(), member))
                .forEach(helpers::add);
        return helpers;
    }

    /** The names of everything that may be asked of its values. */
    List<String> memberNames() {
        return all(members)
                .filter(member -> member.shown() || !member.part())
                .map(Member::name)
                .distinct()
                .toList();
    }

    private static Stream<Member> all(SortedMap<String, List<Member>> members) {
        return members.values().stream().flatMap(Collection::stream);
    }
}
