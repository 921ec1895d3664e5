package org.ccm.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ccm.assessment.StateStanding;
import org.ccm.outreach.Target;

/**
 * How far a universalization target (Article 21(1)) is from being reached. Targets count States Parties by deposit.
 *
 * <p>130 States Parties by the Second Review Conference, on 20 November 2019: 107 reached, 23 short, 373 days left, so
 * 22.5 more States a year.
 *
 * @param target the target
 * @param reached States Parties by deposit on the day
 * @param reachedWhenDue States Parties by deposit at the end of the day on which the target was due; empty before
 * @param shortfall how many are missing on the day; 0 once the target is reached
 * @param daysLeft days from the day to the one on which the target is due; negative afterwards
 * @param neededPerYear States a year (of 365.25 days) that would have to join from the day on for the target to be
 *     reached in time; 0 when it is reached; empty when it is not and no day is left
 */
public record TargetProgress(
        Target target,
        int reached,
        OptionalInt reachedWhenDue,
        int shortfall,
        long daysLeft,
        OptionalDouble neededPerYear) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    static TargetProgress of(Target target, List<StateStanding> standings, LocalDate asOf) {
        LocalDate due = target.dueOn();
        int reached = byDeposit(standings, asOf);
        int shortfall = Math.max(0, target.value() - reached);
        long daysLeft = ChronoUnit.DAYS.between(asOf, due);
        return new TargetProgress(
                target,
                reached,
                due.isAfter(asOf) ? OptionalInt.empty() : OptionalInt.of(byDeposit(standings, due)),
                shortfall,
                daysLeft,
                needed(shortfall, daysLeft));
    }

    private static OptionalDouble needed(int shortfall, long daysLeft) {
        if (shortfall == 0) {
            return OptionalDouble.of(0);
        }
        return daysLeft > 0 ? OptionalDouble.of(shortfall * DAYS_OF_A_YEAR / daysLeft) : OptionalDouble.empty();
    }

    private static int byDeposit(List<StateStanding> standings, LocalDate day) {
        return (int) standings.stream()
                .filter(state ->
                        state.depositedOn().filter(on -> !on.isAfter(day)).isPresent())
                .filter(state -> state.withdrawalEffectiveOn()
                        .filter(on -> !on.isAfter(day))
                        .isEmpty())
                .count();
    }
}
