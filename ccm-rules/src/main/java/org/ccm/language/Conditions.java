package org.ccm.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Walks through conditions. */
final class Conditions {

    private Conditions() {}

    /** Every pattern, however deep, in order. */
    static List<Condition.Pattern> patterns(Condition condition) {
        return stream(condition).toList();
    }

    private static Stream<Condition.Pattern> stream(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return stream(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return stream(exists.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(Conditions::stream);
        }
        return condition instanceof Condition.Any any
                ? any.conditions().stream().flatMap(Conditions::stream)
                : Stream.of();
    }

    /** Where names are bound, however deep; of a name bound twice, the first. */
    static Map<String, Span> bound(List<Condition> conditions) {
        Map<String, Span> bound = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            for (Condition.Pattern pattern : patterns(condition)) {
                pattern.binding().ifPresent(name -> bound.putIfAbsent(name.text(), name.span()));
                for (Condition.Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Condition.Binding binding) {
                        bound.putIfAbsent(binding.name().text(), binding.name().span());
                    }
                }
            }
        }
        return bound;
    }
}
