package org.ccm.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.Deposit;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Signature;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.consent.TreatyAction;
import org.ccm.duty.AdherenceRecord;

/**
 * Whether a rule rests on what the record does not show without saying how far the record is complete, or on facts that
 * are no part of the match. A missing record is not a missing act, and a finding is no more certain than the facts on which
 * it rests: then its findings are unverified, and the author is told.
 */
final class AbsenceChecker {

    /** These come from the calendar, and none of them is ever missing. */
    private static final Set<Class<?>> OF_THE_CALENDAR = Set.of(MeetingCalendar.class, ReportingYear.class);

    /** Of these AdherenceRecord speaks. */
    private static final Set<Class<?>> OF_ADHERENCE =
            Set.of(Signature.class, Deposit.class, WithdrawalNotice.class, TreatyAction.class);

    private final RuleContext context;
    private boolean open;

    AbsenceChecker(RuleContext context) {
        this.context = context;
    }

    /** Whether it does. */
    boolean check(List<Condition> conditions, Matched matched) {
        Predicate<Class<?>> covered = type -> matched.anyOf(CompleteRecord.class::equals)
                || OF_ADHERENCE.contains(type) && matched.anyOf(AdherenceRecord.class::equals);
        conditions.forEach(condition -> check(condition, covered));
        return open;
    }

    private void check(Condition condition, Predicate<Class<?>> covered) {
        if (condition instanceof Condition.Not not) {
            recorded(not.condition())
                    .filter(type -> !covered.test(type.type()))
                    .ifPresent(
                            type -> tell(
                                    not.span(),
                                    "that the record has no " + type.name()
                                            + " does not establish that there is none: what this rule "
                                            + "finds is unverified.",
                                    OF_ADHERENCE.contains(type.type())
                                            ? "Maybe match AdherenceRecord too, which says whether it does?"
                                            : "Maybe match the CompleteRecord of that part too, which is there on days on which it does?"));
        } else if (condition instanceof Condition.Exists exists) {
            certain(exists.condition())
                    .ifPresent(type -> tell(
                            exists.span(),
                            "\"exists\" leaves the " + type.name()
                                    + " out of the proof, and with it how certain it is: what "
                                    + "this rule finds is unverified.",
                            "Maybe match the " + type.name() + " itself, without \"exists\"?"));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(one -> check(one, covered));
        } else if (condition instanceof Condition.Any any) {
            // That it is open which fact was matched has been told already.
            open |= certain(any).isPresent();
            any.conditions().forEach(one -> check(one, covered));
        }
    }

    private void tell(Span span, String message, String hint) {
        open = true;
        context.report().warning(Fault.ABSENCE_NOT_ESTABLISHED, span, message, hint);
    }

    /** The first type in it of what the record shows. */
    private Optional<KnownType> recorded(Condition condition) {
        return first(condition, EnumSet.of(FactGroup.ROW, FactGroup.SHOWN));
    }

    /** The first type in it of facts that are more or less certain. */
    private Optional<KnownType> certain(Condition condition) {
        return first(condition, EnumSet.complementOf(EnumSet.of(FactGroup.DAY, FactGroup.PARAMETER)));
    }

    private Optional<KnownType> first(Condition condition, Set<FactGroup> groups) {
        return Conditions.patterns(condition).stream()
                .flatMap(pattern -> context.vocabulary().find(pattern.type().text()).stream())
                .filter(type -> type.group().filter(groups::contains).isPresent())
                .filter(type -> !ConditionChecker.coverage(type.type()) && !OF_THE_CALENDAR.contains(type.type()))
                .findFirst();
    }
}
