package org.ccm.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that names are bound as the engine can tell them apart. */
final class BindingNames {

    private static final Pattern WELL_FORMED = Pattern.compile("\\$[A-Za-z][A-Za-z0-9]*");

    private final Problems problems;

    BindingNames(Problems problems) {
        this.problems = problems;
    }

    void check(List<Condition> conditions) {
        Set<String> bound = new HashSet<>();
        conditions.forEach(condition -> check(condition, bound));
    }

    private void check(Condition condition, Set<String> bound) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.binding().ifPresent(name -> check(name, bound));
            for (Condition.Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Condition.Binding binding) {
                    check(binding.name(), bound);
                }
            }
        } else if (condition instanceof Condition.Not not) {
            check(not.condition(), bound);
        } else if (condition instanceof Condition.Exists exists) {
            check(exists.condition(), bound);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> check(each, bound));
        } else if (condition instanceof Condition.Any any) {
            checkAlternatives(any, bound);
        }
    }

    /** Each alternative may bind the same name: only one of them holds at a time. */
    private void checkAlternatives(Condition.Any any, Set<String> bound) {
        Set<String> before = Set.copyOf(bound);
        for (Condition alternative : any.conditions()) {
            Set<String> here = new HashSet<>(before);
            check(alternative, here);
            bound.addAll(here);
        }
    }

    private void check(Name name, Set<String> bound) {
        if (!name.text().startsWith("$")) {
            problems.report(
                    Fault.BINDING_WITHOUT_DOLLAR,
                    name.span(),
                    "the name of a binding begins with \"$\", so that it is not taken for a part of a fact.",
                    "Maybe \"$" + name.text() + "\", there and where it is used?");
        } else if (!WELL_FORMED.matcher(name.text()).matches()) {
            problems.mended(
                    Fault.BAD_BINDING_NAME,
                    name.span(),
                    "the name of a binding is \"$\", a letter, and then letters and digits; \"" + name.text()
                            + "\" is not.",
                    "Maybe \"$state\" or \"$lastYear\"?");
        } else if (!bound.add(name.text())) {
            problems.mended(
                    Fault.BINDING_TWICE,
                    name.span(),
                    "\"" + name.text() + "\" is bound above already.",
                    "Maybe another name here, or \"== " + name.text() + "\", if both must be equal?");
        }
    }
}
