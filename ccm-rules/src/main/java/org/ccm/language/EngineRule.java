package org.ccm.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.language.Condition.All;
import org.ccm.language.Condition.Any;
import org.ccm.language.Condition.Binding;
import org.ccm.language.Condition.Constraint;
import org.ccm.language.Condition.Eval;
import org.ccm.language.Condition.Exists;
import org.ccm.language.Condition.Not;
import org.ccm.language.Condition.Pattern;
import org.ccm.language.Condition.Test;
import org.ccm.language.Expression.Call;
import org.ccm.language.Expression.Named;
import org.ccm.language.Expression.Text;

/**
 * A checked rule as the engine is given it. Every fact that it matches gets a name; every comparison is counted, so that
 * no join goes on for ever; and what it concludes is put under its provision, and is no more certain than the weakest
 * of the facts.
 */
final class EngineRule {

    private static final Span NOWHERE = new Span(0, 0);

    private final CheckedRule rule;
    private final List<Name> facts = new ArrayList<>();
    private final Map<String, Expression> parts = new HashMap<>();

    private EngineRule(CheckedRule rule) {
        this.rule = rule;
    }

    static WrittenRule of(CheckedRule rule) {
        return new EngineRule(rule).rewritten();
    }

    private WrittenRule rewritten() {
        WrittenRule written = rule.rule();
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : written.conditions()) {
            conditions.add(positive(new Renaming(parts).in(condition)));
        }
        return new WrittenRule(
                written.name(),
                written.annotations().stream()
                        .filter(annotation -> annotation.name().text().equals("article"))
                        .toList(),
                conditions,
                conclusion(written),
                Optional.empty(),
                written.span());
    }

    private Condition positive(Condition condition) {
        if (condition instanceof Pattern pattern) {
            Name name = pattern.binding().orElseGet(() -> new Name("$ccm" + facts.size(), NOWHERE));
            Pattern named = new Pattern(Optional.of(name), pattern.type(), pattern.constraints(), pattern.span());
            Condition counted = counted(named);
            facts.add(name);
            parts.putAll(partsOf(pattern, name));
            return counted;
        }
        if (condition instanceof All all) {
            return new All(all.conditions().stream().map(this::positive).toList(), all.span());
        }
        return counted(condition);
    }

    /**
     * What stands for the names of parts that hold other values, or may be missing: of such a binding the engine forgets
     * what it holds, of the fact's own part it does not.
     */
    private static Map<String, Expression> partsOf(Pattern pattern, Name fact) {
        Map<String, Expression> parts = new HashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding && binding.part() instanceof Named named) {
                Vocabulary.analysts()
                        .find(pattern.type().text())
                        .flatMap(type -> type.part(named.name().text()))
                        .filter(part ->
                                part.result().optional() || part.result().collection())
                        .ifPresent(part -> parts.put(binding.name().text(), call(new Named(fact), part.javaName())));
            }
        }
        return parts;
    }

    /** The condition with every comparison in it counted, as far as a fact comes before it. */
    private Condition counted(Condition condition) {
        if (facts.isEmpty() || condition instanceof Eval) {
            return condition;
        }
        if (condition instanceof Pattern pattern) {
            List<Constraint> constraints = new ArrayList<>(pattern.constraints());
            constraints.add(new Test(counting(), pattern.span()));
            return new Pattern(pattern.binding(), pattern.type(), constraints, pattern.span());
        }
        if (condition instanceof Not not) {
            return new Not(counted(not.condition()), not.span());
        }
        if (condition instanceof Exists exists) {
            return new Exists(counted(exists.condition()), exists.span());
        }
        if (condition instanceof All all) {
            return new All(all.conditions().stream().map(this::counted).toList(), all.span());
        }
        if (condition instanceof Any any) {
            return new Any(any.conditions().stream().map(this::counted).toList(), any.span());
        }
        return condition;
    }

    private Expression counting() {
        return call(
                named("Allowance"), "compares", text(rule.meaning().name()), new Named(facts.get(facts.size() - 1)));
    }

    private Expression conclusion(WrittenRule written) {
        Expression conclusion = call(
                new Renaming(parts).in(written.conclusion()),
                "under",
                text(rule.meaning().article()));
        conclusion =
                call(conclusion, "restingOn", facts.stream().map(Named::new).toArray(Expression[]::new));
        return rule.meaning().absenceNotEstablished() ? call(conclusion, "unverified") : conclusion;
    }

    private static Expression call(Expression of, String name, Expression... arguments) {
        return new Call(Optional.of(of), new Name(name, NOWHERE), List.of(arguments), NOWHERE);
    }

    private static Expression named(String name) {
        return new Named(new Name(name, NOWHERE));
    }

    private static Expression text(String value) {
        return new Text(value, NOWHERE);
    }
}
