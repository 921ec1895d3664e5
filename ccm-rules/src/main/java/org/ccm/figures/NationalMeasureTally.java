package org.ccm.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.law.MeasureStatus;
import org.ccm.state.StateCode;

/**
 * How many States Parties for which the Convention is in force implement it how in national law, by the latest information
 * (Article 9).
 *
 * @param byStatus how many have a status, every status with its number
 * @param unknown the States about which nothing is on record, by code
 * @param latest the latest information on each of the others, by code of the State
 */
public record NationalMeasureTally(
        Map<MeasureStatus, Tally> byStatus, List<StateCode> unknown, List<NationalMeasureOnRecord> latest) {

    static NationalMeasureTally of(Assessment assessment) {
        Map<StateCode, NationalMeasureOnRecord> latest = new HashMap<>();
        // While it is open which information is the latest, that which certainly is of an earlier day comes first.
        assessment.shown(NationalMeasureOnRecord.class).forEach(fact -> latest.putIfAbsent(fact.state(), fact));
        List<StateCode> parties = assessment.standings().stream()
                .filter(standing -> standing.standing() == Standing.STATE_PARTY)
                .map(standing -> standing.state().code())
                .toList();
        Map<MeasureStatus, Tally> byStatus = new EnumMap<>(MeasureStatus.class);
        for (MeasureStatus status : MeasureStatus.values()) {
            byStatus.put(status, Tally.NONE);
        }
        for (StateCode party : parties) {
            NationalMeasureOnRecord fact = latest.get(party);
            if (fact != null) {
                byStatus.merge(fact.status(), Tally.NONE.plus(fact.certainty()), Tally::plus);
            }
        }
        return new NationalMeasureTally(
                Collections.unmodifiableMap(byStatus),
                parties.stream()
                        .filter(party -> !latest.containsKey(party))
                        .sorted()
                        .toList(),
                parties.stream()
                        .sorted()
                        .filter(latest::containsKey)
                        .map(latest::get)
                        .toList());
    }

    /** How many States have a status, whichever. */
    public Tally known() {
        return byStatus.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
