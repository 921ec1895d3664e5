package org.ccm.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ccm.asof.VictimMeasureOnRecord;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimMeasure;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * How many of the States Parties with cluster munition victims on record report a focal point and a national plan (Article
 * 5(2)(c) and (g)); the coordinators' aim of 2019-20 was both for every such State.
 *
 * <p>On 20 November 2019: 5 of 10 report both, 4 one of them, and 1 none while of the other nothing is known.
 *
 * @param states what each of the States reports, by code
 * @param both how many report a focal point and a plan
 * @param one how many report one of them, whatever is known of the other
 * @param none how many have neither reported
 * @param unknown how many report none of them, while of one or both nothing is known
 */
public record VictimAssistanceTally(List<VictimsReported> states, Tally both, Tally one, Tally none, Tally unknown) {

    /**
     * What one State reports, by the latest information.
     *
     * @param state the State that has victims
     * @param focalPoint whether a focal point is reported
     * @param nationalPlan whether a national plan is
     * @param certainty whether the record establishes both
     */
    public record VictimsReported(StateCode state, Reported focalPoint, Reported nationalPlan, Certainty certainty) {

        private int reported() {
            return (focalPoint == Reported.YES ? 1 : 0) + (nationalPlan == Reported.YES ? 1 : 0);
        }

        private boolean neither() {
            return focalPoint == Reported.NONE_REPORTED && nationalPlan == Reported.NONE_REPORTED;
        }
    }

    static VictimAssistanceTally of(Assessment assessment) {
        Map<StateCode, Map<VictimMeasure, VictimMeasureOnRecord>> latest = new TreeMap<>();
        for (VictimMeasureOnRecord fact : assessment.shown(VictimMeasureOnRecord.class)) {
            // While it is open which information is the latest, that which certainly is of an earlier day comes first.
            latest.computeIfAbsent(fact.state(), state -> new EnumMap<>(VictimMeasure.class))
                    .putIfAbsent(fact.measure(), fact);
        }
        latest.keySet()
                .retainAll(assessment.standings().stream()
                        .filter(standing -> standing.standing() == Standing.STATE_PARTY)
                        .map(VictimAssistanceTally::code)
                        .toList());
        List<VictimsReported> states = latest.entrySet().stream()
                .map(entry -> reported(entry.getKey(), entry.getValue()))
                .toList();
        Tally both = Tally.NONE;
        Tally one = Tally.NONE;
        Tally none = Tally.NONE;
        Tally unknown = Tally.NONE;
        for (VictimsReported state : states) {
            if (state.reported() == 2) {
                both = both.plus(state.certainty());
            } else if (state.reported() == 1) {
                one = one.plus(state.certainty());
            } else if (state.neither()) {
                none = none.plus(state.certainty());
            } else {
                unknown = unknown.plus(state.certainty());
            }
        }
        return new VictimAssistanceTally(states, both, one, none, unknown);
    }

    private static StateCode code(StateStanding standing) {
        return standing.state().code();
    }

    private static VictimsReported reported(StateCode state, Map<VictimMeasure, VictimMeasureOnRecord> latest) {
        VictimMeasureOnRecord focalPoint = latest.get(VictimMeasure.FOCAL_POINT);
        VictimMeasureOnRecord plan = latest.get(VictimMeasure.NATIONAL_PLAN);
        return new VictimsReported(
                state,
                focalPoint.reported(),
                plan.reported(),
                focalPoint.certainty().and(plan.certainty()));
    }

    /** How many States there are. */
    public Tally total() {
        return both.plus(one).plus(none).plus(unknown);
    }
}
