package org.ccm.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.ReportingYear;

/**
 * Whether a rule rests on what the record does not show without saying how far the record is complete. A missing record
 * is not a missing act: then its findings are unverified, and the author is told.
 */
final class AbsenceChecker {

    /** These come from the calendar, and none of them is ever missing. */
    private static final Set<Class<?>> OF_THE_CALENDAR = Set.of(MeetingCalendar.class, ReportingYear.class);

    private final RuleContext context;
    private boolean open;

    AbsenceChecker(RuleContext context) {
        this.context = context;
    }

    /** Whether it does. */
    boolean check(List<Condition> conditions, Matched matched) {
        boolean covered = matched.anyOf(ConditionChecker::coverage);
        conditions.forEach(condition -> check(condition, covered));
        return open;
    }

    private void check(Condition condition, boolean covered) {
        if (condition instanceof Condition.Not not) {
            recorded(not.condition())
                    .filter(type -> !covered)
                    .ifPresent(type -> tell(
                            not.span(),
                            "that the record has no " + type.name()
                                    + " does not establish that there is none: what this rule "
                                    + "finds is unverified.",
                            "Maybe match CompleteRecord or AdherenceRecord too, which say whether it does?"));
        } else if (condition instanceof Condition.Exists exists) {
            recorded(exists.condition())
                    .ifPresent(type -> tell(
                            exists.span(),
                            "\"exists\" leaves the " + type.name()
                                    + " out of the proof, and with it how certain it is: what "
                                    + "this rule finds is unverified.",
                            "Maybe match the " + type.name() + " itself, without \"exists\"?"));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(one -> check(one, covered));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(one -> check(one, covered));
        }
    }

    private void tell(Span span, String message, String hint) {
        open = true;
        context.report().warning(Fault.ABSENCE_NOT_ESTABLISHED, span, message, hint);
    }

    /** The first type in it of what the record shows. */
    private Optional<KnownType> recorded(Condition condition) {
        return Conditions.patterns(condition).stream()
                .flatMap(pattern -> context.vocabulary().find(pattern.type().text()).stream())
                .filter(type -> type.group()
                        .filter(group -> group == FactGroup.ROW || group == FactGroup.SHOWN)
                        .isPresent())
                .filter(type -> !ConditionChecker.coverage(type.type()) && !OF_THE_CALENDAR.contains(type.type()))
                .findFirst();
    }
}
