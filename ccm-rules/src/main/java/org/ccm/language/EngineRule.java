package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.language.Condition.All;
import org.ccm.language.Condition.Any;
import org.ccm.language.Condition.Constraint;
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
    private int named;

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
            conditions.add(positive(condition));
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
        if (condition instanceof All all) {
            return new All(all.conditions().stream().map(this::positive).toList(), all.span());
        }
        return condition instanceof Pattern pattern ? joined(pattern, facts) : apart(condition, facts);
    }

    /** A fact beside those before it, which it then joins. */
    private Pattern joined(Pattern pattern, List<Name> before) {
        Name name = pattern.binding().orElseGet(() -> new Name("$ccm" + named++, NOWHERE));
        Pattern counted = counted(pattern, before);
        before.add(name);
        return new Pattern(Optional.of(name), counted.type(), counted.constraints(), counted.span());
    }

    /** A condition that adds no fact to those before it. */
    private Condition apart(Condition condition, List<Name> before) {
        List<Name> within = new ArrayList<>(before);
        if (condition instanceof Pattern pattern) {
            return counted(pattern, before);
        }
        if (condition instanceof Not not) {
            return new Not(apart(not.condition(), within), not.span());
        }
        if (condition instanceof Exists exists) {
            return new Exists(apart(exists.condition(), within), exists.span());
        }
        if (condition instanceof All all) {
            List<Condition> conditions = new ArrayList<>();
            for (Condition each : all.conditions()) {
                conditions.add(each instanceof Pattern pattern ? joined(pattern, within) : apart(each, within));
            }
            return new All(conditions, all.span());
        }
        return condition instanceof Any any
                ? new Any(
                        any.conditions().stream()
                                .map(each -> apart(each, within))
                                .toList(),
                        any.span())
                : condition;
    }

    /**
     * Every comparison with a fact before is counted, before anything else is asked: what is asked later is not reached
     * when something before it fails. An equation by which the engine finds facts at once it still takes first.
     */
    private Pattern counted(Pattern pattern, List<Name> before) {
        if (before.isEmpty()) {
            return pattern;
        }
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new Test(counting(before.get(before.size() - 1)), pattern.span()));
        constraints.addAll(pattern.constraints());
        return new Pattern(pattern.binding(), pattern.type(), constraints, pattern.span());
    }

    private Expression counting(Name before) {
        return call(named("Allowance"), "compares", text(rule.meaning().name()), new Named(before));
    }

    private Expression conclusion(WrittenRule written) {
        Expression conclusion =
                call(written.conclusion(), "under", text(rule.meaning().article()));
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
