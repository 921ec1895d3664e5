package org.ccm.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the conditions of a rule match, as far as they have been looked at. */
final class Matched {

    private final boolean counting;
    private final List<Class<?>> before;
    private final List<Class<?>> facts;
    private final SortedSet<Class<?>> named;

    Matched() {
        this(true, List.of(), new ArrayList<>(), new TreeSet<>(Comparator.comparing(Class::getName)));
    }

    private Matched(boolean counting, List<Class<?>> before, List<Class<?>> facts, SortedSet<Class<?>> named) {
        this.counting = counting;
        this.before = before;
        this.facts = facts;
        this.named = named;
    }

    /** For what stands inside {@code not} or {@code exists}, and is no part of the match. */
    Matched aside() {
        return new Matched(false, all(), new ArrayList<>(), named);
    }

    /** For one side of an {@code or}. */
    Matched branch() {
        return new Matched(counting, all(), new ArrayList<>(), named);
    }

    /** The facts of an {@code or}: those of either side, which match as many. */
    void join(List<Matched> branches) {
        for (int i = 0; i < branches.get(0).facts.size(); i++) {
            int number = i;
            boolean same = branches.stream()
                            .filter(branch -> branch.facts.size() > number)
                            .map(branch -> branch.facts.get(number))
                            .distinct()
                            .count()
                    == 1;
            facts.add(same ? branches.get(0).facts.get(i) : Object.class);
        }
    }

    void add(Class<?> type) {
        facts.add(type);
        named.add(type);
    }

    /** Whether there is such a fact among those matched so far. */
    boolean anyOf(Predicate<Class<?>> wanted) {
        return all().stream().anyMatch(wanted);
    }

    private List<Class<?>> all() {
        return Stream.concat(before.stream(), facts.stream()).toList();
    }

    /** Whether facts matched here are part of the match. */
    boolean counting() {
        return counting;
    }

    /** The types of the facts of the match, in order. */
    List<Class<?>> facts() {
        return facts;
    }

    /** Every type of facts that is named, be it inside {@code not}. */
    SortedSet<Class<?>> named() {
        return named;
    }
}
