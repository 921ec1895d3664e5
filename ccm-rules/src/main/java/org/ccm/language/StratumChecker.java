package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import org.ccm.asof.CompleteRecord;
import org.ccm.time.Certainty;

/**
 * Keeps the strata of the Convention's rules apart: in standing.drl they conclude from what is there. What is not there
 * is judged in outstanding.drl, where certainty enters.
 */
final class StratumChecker {

    private final RuleContext context;

    StratumChecker(RuleContext context) {
        this.context = context;
    }

    void check(WrittenRule rule) {
        if (!context.report().text().file().matches("(.*[/\\\\])?standing\\.drl")) {
            return;
        }
        rule.conditions().forEach(this::check);
        certainties(rule.conclusion()).forEach(this::tell);
    }

    private void check(Condition condition) {
        if (condition instanceof Condition.Not not) {
            Conditions.patterns(not.condition()).stream()
                    .filter(pattern -> context.vocabulary()
                            .find(pattern.type().text())
                            .filter(type -> type.type() == CompleteRecord.class)
                            .isPresent())
                    .forEach(pattern -> tell(not.span()));
        }
        for (Condition.Pattern pattern : Conditions.patterns(condition)) {
            for (Condition.Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Condition.Test test) {
                    certainties(test.expression()).forEach(this::tell);
                }
            }
        }
        if (condition instanceof Condition.Eval eval) {
            certainties(eval.expression()).forEach(this::tell);
        }
    }

    private void tell(Span span) {
        context.report()
                .error(
                        Fault.ABSENCE_JUDGED_EARLY,
                        span,
                        "in the first stratum, rules conclude from what is there; how certain it is that something is not "
                                + "there is judged in outstanding.drl.",
                        "Maybe move the rule there?");
    }

    private static List<Span> certainties(Expression expression) {
        List<Span> found = new ArrayList<>();
        Expressions.walk(expression, one -> {
            if (one instanceof Expression.Part part
                    && part.of() instanceof Expression.Named named
                    && named.name().text().equals(Certainty.class.getSimpleName())) {
                found.add(part.span());
            }
        });
        return found;
    }
}
