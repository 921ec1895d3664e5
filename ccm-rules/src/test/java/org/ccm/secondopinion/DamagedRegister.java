package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.Meeting;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.PartialDate;

/**
 * The reference register damaged in meaning: dates moved or blurred, rows dropped, given to other States, left without
 * sources, coverage shortened or dropped.
 */
final class DamagedRegister {

    private final Chance chance;
    private final Draft draft = Draft.of(Register.reference());
    private final List<StateCode> concerned;

    DamagedRegister(long seed) {
        this.chance = new Chance(seed);
        // Rows given to States that have rows already do more than rows given to any State.
        this.concerned =
                draft.treatyActions.stream().map(TreatyAction::state).distinct().toList();
    }

    Register build() {
        damage(
                draft.treatyActions,
                (row, state) -> TreatyAction.builder().from(row).state(state).build(),
                (row, date) -> TreatyAction.builder()
                        .from(row)
                        .takenOn(date.apply(PartialDate.of(row.takenOn())).first())
                        .build(),
                (row, confidence) ->
                        TreatyAction.builder().from(row).confidence(confidence).build());
        damage(
                draft.otherTreaties,
                (row, state) ->
                        OtherTreatyStanding.builder().from(row).state(state).build(),
                (row, date) -> OtherTreatyStanding.builder()
                        .from(row)
                        .consentedOn(row.consentedOn().map(date))
                        .build(),
                (row, confidence) -> OtherTreatyStanding.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.stockpileEvents,
                (row, state) -> StockpileEvent.builder().from(row).state(state).build(),
                (row, date) -> StockpileEvent.builder()
                        .from(row)
                        .happenedOn(date.apply(row.happenedOn()))
                        .newDeadline(moved(row.newDeadline()))
                        .build(),
                (row, confidence) -> StockpileEvent.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.clearanceEvents,
                (row, state) -> ClearanceEvent.builder().from(row).state(state).build(),
                (row, date) -> ClearanceEvent.builder()
                        .from(row)
                        .happenedOn(row.happenedOn().map(date))
                        .newDeadline(moved(row.newDeadline()))
                        .build(),
                (row, confidence) -> ClearanceEvent.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.reports,
                (row, state) ->
                        TransparencyReport.builder().from(row).state(state).build(),
                (row, date) -> TransparencyReport.builder()
                        .from(row)
                        .receivedOn(date.apply(row.receivedOn()))
                        .build(),
                (row, confidence) -> TransparencyReport.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.listings,
                (row, state) ->
                        ReportListedMissing.builder().from(row).state(state).build(),
                (row, date) -> ReportListedMissing.builder()
                        .from(row)
                        .listedOn(date.apply(row.listedOn()))
                        .build(),
                (row, confidence) -> ReportListedMissing.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.signals,
                (row, state) -> Signal.builder().from(row).state(state).build(),
                (row, date) -> Signal.builder()
                        .from(row)
                        .happenedOn(date.apply(row.happenedOn()))
                        .build(),
                (row, confidence) ->
                        Signal.builder().from(row).confidence(confidence).build());
        damage(
                draft.victimAssistance,
                (row, state) ->
                        VictimAssistance.builder().from(row).state(state).build(),
                (row, date) -> VictimAssistance.builder()
                        .from(row)
                        .asOf(date.apply(row.asOf()))
                        .build(),
                (row, confidence) -> VictimAssistance.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        // A resolution is voted on in one day: the vote changes, not its date.
        damage(
                draft.votes,
                (row, state) -> Vote.builder().from(row).state(state).build(),
                (row, date) -> Vote.builder()
                        .from(row)
                        .cast(chance.oneOf(VoteCast.values()))
                        .build(),
                (row, confidence) ->
                        Vote.builder().from(row).confidence(confidence).build());
        meetings();
        coverages();
        measures();
        return draft.build();
    }

    private void measures() {
        damage(
                draft.coalitions,
                (row, state) ->
                        CountryCoalition.builder().from(row).affected(state).build(),
                (row, date) -> CountryCoalition.builder()
                        .from(row)
                        .year(row.year() + chance.between(-3, 3))
                        .build(),
                (row, confidence) -> CountryCoalition.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.cooperations,
                (row, state) -> Cooperation.builder().from(row).recipient(state).build(),
                (row, date) -> Cooperation.builder()
                        .from(row)
                        .year(row.year() + chance.between(-3, 3))
                        .build(),
                (row, confidence) ->
                        Cooperation.builder().from(row).confidence(confidence).build());
        damage(
                draft.possessions,
                (row, state) -> Possession.builder().from(row).state(state).build(),
                (row, date) -> Possession.builder()
                        .from(row)
                        .asOf(date.apply(row.asOf()))
                        .build(),
                (row, confidence) ->
                        Possession.builder().from(row).confidence(confidence).build());
        damage(
                draft.measures,
                (row, state) -> NationalMeasure.builder().from(row).state(state).build(),
                (row, date) -> NationalMeasure.builder()
                        .from(row)
                        .asOf(date.apply(row.asOf()))
                        .build(),
                (row, confidence) -> NationalMeasure.builder()
                        .from(row)
                        .confidence(confidence)
                        .build());
        damage(
                draft.uses,
                (row, state) ->
                        UseIncident.builder().from(row).userCode(state.value()).build(),
                (row, date) -> UseIncident.builder()
                        .from(row)
                        .begunOn(row.begunOn().map(date))
                        .build(),
                (row, confidence) ->
                        UseIncident.builder().from(row).confidence(confidence).build());
    }

    private <R> void damage(
            List<R> rows,
            BiFunction<R, StateCode, R> given,
            BiFunction<R, UnaryOperator<PartialDate>, R> redated,
            BiFunction<R, Confidence, R> trusted) {
        for (int i = chance.between(0, Math.max(3, rows.size() / 8)); i > 0 && !rows.isEmpty(); i--) {
            int place = chance.between(0, rows.size() - 1);
            R row = rows.get(place);
            switch (chance.between(1, 6)) {
                case 1 -> rows.remove(place);
                case 2 -> rows.set(place, given.apply(row, chance.oneOf(concerned)));
                case 3 -> rows.add(given.apply(row, chance.oneOf(concerned)));
                case 4 -> rows.set(place, trusted.apply(row, Confidence.UNSOURCED));
                default -> rows.set(place, redated.apply(row, this::damaged));
            }
        }
    }

    private PartialDate damaged(PartialDate date) {
        LocalDate day = chance.in100(50) ? date.first() : date.last();
        LocalDate moved =
                switch (chance.between(1, 4)) {
                    case 1 -> day.plusDays(chance.between(-40, 40));
                    case 2 -> day.plusMonths(chance.between(-14, 14));
                    case 3 -> day.plusYears(chance.between(-2, 2));
                    default -> day;
                };
        return chance.date(moved);
    }

    private Optional<LocalDate> moved(Optional<LocalDate> deadline) {
        return deadline.map(day -> chance.in100(30) ? day.plusMonths(chance.between(-14, 30)) : day);
    }

    private void meetings() {
        List<Meeting> kept = new ArrayList<>();
        for (Meeting meeting : draft.meetings) {
            int lot = chance.between(1, 100);
            int days = lot <= 12 ? chance.between(-60, 60) : 0;
            if (lot <= 96) {
                kept.add(Meeting.builder()
                        .from(meeting)
                        .opensOn(meeting.opensOn().plusDays(days))
                        .closesOn(meeting.closesOn().plusDays(days))
                        .build());
            }
        }
        draft.meetings.clear();
        draft.meetings.addAll(kept);
    }

    private void coverages() {
        List<Coverage> kept = new ArrayList<>();
        for (Coverage coverage : draft.coverages) {
            int lot = chance.between(1, 100);
            if (lot <= 25) {
                kept.add(Coverage.builder()
                        .from(coverage)
                        .completeThrough(coverage.completeThrough().map(day -> day.minusDays(chance.between(1, 3000))))
                        .build());
            } else if (lot <= 85) {
                kept.add(coverage);
            }
        }
        draft.coverages.clear();
        draft.coverages.addAll(kept);
    }
}
