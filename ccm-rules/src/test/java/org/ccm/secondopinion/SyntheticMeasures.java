package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.norm.UseIncident;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** What else may be on record about an invented State: assistance, national law, lists of stocks, use. */
final class SyntheticMeasures {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final StateCode code;
    private final List<StateCode> all;
    private final Chance chance;
    private final Draft draft;

    SyntheticMeasures(StateCode code, List<StateCode> all, Chance chance, Draft draft) {
        this.code = code;
        this.all = all;
        this.chance = chance;
        this.draft = draft;
    }

    void add() {
        for (int i = chance.between(0, 3); i > 0; i--) {
            victims();
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            law();
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            use();
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            stocks();
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            contamination();
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            cooperation();
        }
        if (chance.in100(40)) {
            coalition();
        }
    }

    private PartialDate date() {
        return chance.date(chance.dayBetween(FIRST, LAST));
    }

    private int year() {
        return chance.between(2010, 2026);
    }

    private void victims() {
        Confidence confidence = chance.confidence();
        draft.victimAssistance.add(VictimAssistance.builder()
                .state(code)
                .focalPoint(chance.oneOf(Reported.values()))
                .nationalPlan(chance.oneOf(Reported.values()))
                .asOf(date())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void law() {
        Confidence confidence = chance.confidence();
        MeasureStatus status = chance.oneOf(MeasureStatus.values());
        PartialDate asOf = date();
        draft.measures.add(NationalMeasure.builder()
                .state(code)
                .status(status)
                .year(
                        status == MeasureStatus.SPECIFIC_LAW && chance.in100(60)
                                ? OptionalInt.of(asOf.first().getYear() - chance.between(0, 4))
                                : OptionalInt.empty())
                .asOf(asOf)
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void use() {
        Confidence confidence = chance.confidence();
        LocalDate begun = chance.dayBetween(FIRST, LAST);
        Optional<PartialDate> from = chance.in100(85) ? Optional.of(chance.date(begun)) : Optional.empty();
        boolean ends = from.isEmpty() || chance.in100(60);
        draft.uses.add(UseIncident.builder()
                .userCode(chance.in100(80) ? code.value() : chance.oneOf("UNKNOWN", "XARMED"))
                .location(chance.oneOf(all))
                .begunOn(from)
                .endedOn(ends ? Optional.of(chance.date(begun.plusDays(chance.between(400, 2000)))) : Optional.empty())
                .standing(chance.oneOf(EvidenceStanding.values()))
                .note("told")
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void stocks() {
        Confidence confidence = chance.confidence();
        draft.possessions.add(Possession.builder()
                .state(code)
                .kind(
                        chance.in100(60)
                                ? PossessionKind.STOCKPILER
                                : chance.oneOf(PossessionKind.PAST_STOCKPILER, PossessionKind.USER))
                .asOf(date())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void contamination() {
        Confidence confidence = chance.confidence();
        draft.clearanceEvents.add(ClearanceEvent.builder()
                .state(code)
                .kind(chance.in100(75) ? ClearanceEventKind.CONTAMINATION_REPORTED : ClearanceEventKind.REPORTED_FREE)
                .happenedOn(chance.in100(90) ? Optional.of(date()) : Optional.empty())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void cooperation() {
        Confidence confidence = chance.confidence();
        draft.cooperations.add(Cooperation.builder()
                .recipient(code)
                .provider(Optional.of("Helper"))
                .year(year())
                .article(chance.oneOf("3", "4"))
                .role(chance.oneOf(AssistanceRole.values()))
                .what("help")
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void coalition() {
        Confidence confidence = chance.confidence();
        draft.coalitions.add(CountryCoalition.builder()
                .affected(code)
                .year(year())
                .article(chance.oneOf("3", "4"))
                .status(CoalitionStatus.ESTABLISHED)
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }
}
