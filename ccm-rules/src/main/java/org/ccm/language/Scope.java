package org.ccm.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is bound, and known not to be missing, at a place of a rule. */
final class Scope {

    private final Map<String, Variable> variables;
    private final Set<String> present;

    Scope() {
        this(Map.of(), Set.of());
    }

    private Scope(Map<String, Variable> variables, Set<String> present) {
        this.variables = new LinkedHashMap<>(variables);
        this.present = new HashSet<>(present);
    }

    /** A place within this one, from which nothing gets out. */
    Scope inner() {
        return new Scope(variables, present);
    }

    void bind(Variable variable) {
        variables.put(variable.name(), variable);
    }

    Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Map<String, Variable> variables() {
        return variables;
    }

    boolean present(String key) {
        return present.contains(key);
    }

    /** From here on these are known not to be missing. */
    void present(Set<String> keys) {
        present.addAll(keys);
    }
}
