package org.ccm.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.Deposit;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Signature;
import org.ccm.asof.WithdrawalNotice;
import org.ccm.consent.TreatyAction;
import org.ccm.duty.AdherenceRecord;
import org.ccm.state.Membership;
import org.ccm.state.State;

/**
 * Whether a rule rests on what the record does not show without saying how far the record is complete, or on facts that
 * are no part of the match. A missing record is not a missing act, and a finding is no more certain than the facts on which
 * it rests: then its findings are unverified, and the author is told.
 */
final class AbsenceChecker {

    /** These come from the calendar, or from lists of all States and of all members, and none of them is ever missing. */
    private static final Set<Class<?>> NEVER_MISSING =
            Set.of(MeetingCalendar.class, ReportingYear.class, State.class, Membership.class);

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
                    .findFirst()
                    .ifPresent(type -> absent(not.span(), type));
        } else if (condition instanceof Condition.Exists exists) {
            certain(exists.condition()).findFirst().ifPresent(type -> leftOut(exists.span(), type));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(one -> check(one, covered));
        }
    }

    private void absent(Span span, KnownType type) {
        tell(
                span,
                "that the record has no " + type.name()
                        + " does not establish that there is none: what this rule finds is unverified.",
                OF_ADHERENCE.contains(type.type())
                        ? "Maybe match AdherenceRecord too, which says whether it does?"
                        : "Maybe match the CompleteRecord of that part too, which is there on days on which it does?");
    }

    private void leftOut(Span span, KnownType type) {
        tell(
                span,
                "\"exists\" leaves the " + type.name()
                        + " out of the proof, and with it how certain it is: what this rule finds is unverified.",
                "Maybe match the " + type.name() + " itself, without \"exists\"?");
    }

    private void tell(Span span, String message, String hint) {
        open = true;
        context.report().warning(Fault.ABSENCE_NOT_ESTABLISHED, span, message, hint);
    }

    /** The types in it of what the record shows, and may fail to show although it is so. */
    private Stream<KnownType> recorded(Condition condition) {
        return types(condition, EnumSet.of(FactGroup.ROW, FactGroup.SHOWN))
                .filter(type -> !NEVER_MISSING.contains(type.type()));
    }

    /** The types in it of facts that are more or less certain. */
    private Stream<KnownType> certain(Condition condition) {
        return types(condition, EnumSet.complementOf(EnumSet.of(FactGroup.DAY, FactGroup.PARAMETER)));
    }

    private Stream<KnownType> types(Condition condition, Set<FactGroup> groups) {
        return Conditions.patterns(condition).stream()
                .flatMap(pattern -> context.vocabulary().find(pattern.type().text()).stream())
                .filter(type -> type.group().filter(groups::contains).isPresent())
                .filter(type -> !ConditionChecker.coverage(type.type()));
    }
}
