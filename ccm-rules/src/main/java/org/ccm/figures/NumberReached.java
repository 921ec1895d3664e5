package org.ccm.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ccm.assessment.StateStanding;

/**
 * The day on which a number of States Parties is reached. A State that leaves counts no more from the day on which its
 * withdrawal takes effect.
 *
 * <p>On the reference register 100 are reached by deposit on 19 April 2016, and in force on 1 October 2016.
 *
 * @param number how many States Parties
 * @param byDepositOn first day with so many instruments deposited; empty if it is not on record
 * @param inForceOn first day on which the Convention is in force for so many States, also one that lies ahead; empty if
 *     the instruments on record are too few
 */
public record NumberReached(int number, Optional<LocalDate> byDepositOn, Optional<LocalDate> inForceOn) {

    static NumberReached of(int number, List<StateStanding> standings) {
        return new NumberReached(
                number,
                first(number, standings, StateStanding::depositedOn),
                first(number, standings, StateStanding::entryIntoForceOn));
    }

    private static Optional<LocalDate> first(
            int number, List<StateStanding> standings, Function<StateStanding, Optional<LocalDate>> joins) {
        TreeMap<LocalDate, Integer> balance = new TreeMap<>();
        for (StateStanding state : standings) {
            joins.apply(state).ifPresent(on -> {
                balance.merge(on, 1, Integer::sum);
                state.withdrawalEffectiveOn().ifPresent(left -> balance.merge(left, -1, Integer::sum));
            });
        }
        int count = 0;
        for (LocalDate day : balance.keySet()) {
            count += balance.get(day);
            if (count >= number) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
