package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.asof.CompleteRecord;
import org.ccm.duty.AdherenceRecord;

/** Checks the conditions of a rule, in order, and finds out what they match. */
final class ConditionChecker {

    private static final Set<Class<?>> COVERAGE = Set.of(CompleteRecord.class, AdherenceRecord.class);

    private final RuleContext context;
    private final Scope scope;
    private final Matched matched;
    private final boolean alone;

    ConditionChecker(RuleContext context, Matched matched) {
        this(context, new Scope(), matched, true);
    }

    private ConditionChecker(RuleContext context, Scope scope, Matched matched, boolean alone) {
        this.context = context;
        this.scope = scope;
        this.matched = matched;
        this.alone = alone;
    }

    Scope scope() {
        return scope;
    }

    List<Condition> check(List<Condition> conditions) {
        List<Condition> checked = new ArrayList<>();
        conditions.forEach(condition -> checked.add(check(condition)));
        return checked;
    }

    private Condition check(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return new PatternChecker(context, scope, matched, alone).check(pattern);
        }
        if (condition instanceof Condition.Not not) {
            Condition inner = inside(matched.aside()).check(not.condition());
            return new Condition.Not(inner, not.span());
        }
        if (condition instanceof Condition.Exists exists) {
            Condition inner = inside(matched.aside()).check(exists.condition());
            return new Condition.Exists(inner, exists.span());
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(check(all.conditions()), all.span());
        }
        if (condition instanceof Condition.Any any) {
            return any(any);
        }
        Condition.Eval eval = (Condition.Eval) condition;
        ExpressionChecker expressions = new ExpressionChecker(context, scope, Optional.empty());
        Typed test = expressions.test(eval.expression());
        scope.present(expressions.presence().ifHolds(eval.expression()));
        return new Condition.Eval(test.expression(), eval.span());
    }

    private ConditionChecker inside(Matched inside) {
        return new ConditionChecker(context, scope.inner(), inside, false);
    }

    private Condition any(Condition.Any any) {
        List<Condition> checked = new ArrayList<>();
        List<Matched> branches = new ArrayList<>();
        for (Condition one : any.conditions()) {
            Matched branch = matched.branch();
            checked.add(inside(branch).check(one));
            branches.add(branch);
        }
        if (matched.counting()) {
            context.report()
                    .error(
                            Fault.OR_BETWEEN_FACTS,
                            any.span(),
                            "\"or\" between facts: what a rule finds rests on facts that its proof can name one by one.",
                            "Maybe \"||\" within one fact, \"in (...)\", or two rules with the same conclusion?");
            matched.join(branches);
        }
        return new Condition.Any(checked, any.span());
    }

    /** Whether a type of facts says how complete the record is. */
    static boolean coverage(Class<?> type) {
        return COVERAGE.contains(type);
    }
}
