package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.assistance.VictimMeasure;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Assistance to the victims of one State, and from its partners (TREATY 7, Articles 5 and 6). */
final class Assistance {

    private static final Set<String> LITTLE_TIME_LEFT = Set.of(
            "deadline-approaching",
            "extension-request-due",
            "extension-request-nine-month-date-passed",
            "extension-pending");

    private final StateCode state;
    private final Standing standing;
    private final Map<String, Deadlines> deadlines;
    private final Completeness completeness;
    private final List<CountryCoalition> coalitions;
    private final List<Cooperation> cooperations;
    private final List<VictimAssistance> victims;
    private final LatestRows<Reported> focalPoint = new LatestRows<>();
    private final LatestRows<Reported> plan = new LatestRows<>();
    private final LatestRows<Boolean> stocks = new LatestRows<>();
    private final LatestRows<Boolean> contamination = new LatestRows<>();

    /** @param deadlines those of Articles 3 and 4, by the number of the article */
    Assistance(
            StateCode state,
            Rows rows,
            Standing standing,
            Map<String, Deadlines> deadlines,
            Completeness completeness) {
        this.state = state;
        this.standing = standing;
        this.deadlines = deadlines;
        this.completeness = completeness;
        this.coalitions = rows.coalitions;
        this.cooperations = rows.cooperations;
        this.victims = rows.victimAssistance;
        for (VictimAssistance row : victims) {
            focalPoint.add(row.focalPoint(), row.asOf(), row.asOf(), row);
            plan.add(row.nationalPlan(), row.asOf(), row.asOf(), row);
        }
        for (Possession row : rows.possessions) {
            if (row.kind() == PossessionKind.STOCKPILER || row.kind() == PossessionKind.PAST_STOCKPILER) {
                stocks.add(row.kind() == PossessionKind.STOCKPILER, row.asOf(), row.asOf(), row);
            }
        }
        for (ClearanceEvent row : rows.clearanceEvents) {
            boolean reported = row.kind() == ClearanceEventKind.CONTAMINATION_REPORTED;
            if (reported
                    || row.kind() == ClearanceEventKind.REPORTED_FREE
                    || row.kind() == ClearanceEventKind.CLEARANCE_COMPLETED) {
                PartialDate period = row.happenedOn().orElse(PartialDate.of(LocalDate.of(1900, 1, 1)));
                contamination.add(reported, period, period, row);
            }
        }
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (standing.boundOn(day)) {
            if (!day.isBefore(standing.entryIntoForce())) {
                measure(VictimMeasure.FOCAL_POINT, Kind.VICTIM_FOCAL_POINT_NONE_REPORTED, focalPoint.on(day), found);
                measure(VictimMeasure.NATIONAL_PLAN, Kind.VICTIM_PLAN_NONE_REPORTED, plan.on(day), found);
            }
            deadlines.forEach((article, own) -> affected(article, own, day, found));
        }
        if (!standing.depositedOn(day)) {
            outside(day, found);
        }
        if (standing.boundOn(day)) {
            requests(day, found);
        }
    }

    // Article 5

    private void measure(
            VictimMeasure measure, Kind noneReported, Map<Reported, Certainty> latest, Consumer<Finding> found) {
        latest.forEach((reported, certainty) -> {
            if (reported != Reported.YES) {
                found.accept(new AssistanceFinding(
                        reported == Reported.UNKNOWN ? Kind.VICTIM_ASSISTANCE_UNKNOWN : noneReported,
                        state,
                        Optional.of(measure),
                        Optional.empty(),
                        OptionalInt.empty(),
                        certainty.and(standing.depositCertainty())));
            }
        });
    }

    // Article 6: country coalitions

    private void affected(String article, Deadlines own, LocalDate day, Consumer<Finding> found) {
        List<Finding> pressing = new ArrayList<>();
        own.findings(day, finding -> {
            if (LITTLE_TIME_LEFT.contains(
                    finding.kind().name().replaceAll("^(stockpile-destruction|clearance)-", ""))) {
                pressing.add(finding);
            }
        });
        pressing.stream().map(Finding::certainty).reduce(Days::better).ifPresent(certainty -> noCoalition(article, day)
                .ifPresent(absence -> candidate(article, certainty.and(absence), found)));
    }

    /** Whether there is, or may be, no coalition on a day, and how certain that is. */
    private Optional<Certainty> noCoalition(String article, LocalDate day) {
        int year = coalitions.stream()
                .filter(row -> row.article().equals(article) && row.status() == CoalitionStatus.ESTABLISHED)
                .mapToInt(CountryCoalition::year)
                .min()
                .orElse(Integer.MAX_VALUE);
        if (year > day.getYear()) {
            return Optional.of(completeness.absenceOn(day, "country_coalitions"));
        }
        return yearOver(year, day) ? Optional.empty() : Optional.of(Certainty.UNVERIFIED);
    }

    private static boolean yearOver(int year, LocalDate day) {
        return !day.isBefore(LocalDate.of(year, 12, 31));
    }

    private void outside(LocalDate day, Consumer<Finding> found) {
        Certainty absence = completeness.absenceOn(day, "adherence");
        Optional.ofNullable(stocks.on(day).get(true))
                .ifPresent(certainty -> candidate("3", certainty.and(absence), found));
        Optional.ofNullable(contamination.on(day).get(true))
                .ifPresent(certainty -> candidate("4", certainty.and(absence), found));
        victims.stream()
                .filter(row -> Days.visible(row.asOf(), day))
                .map(row -> Days.certainty(row, row.asOf(), day))
                .reduce(Days::better)
                .ifPresent(certainty -> candidate("5", certainty.and(absence), found));
    }

    private void candidate(String article, Certainty certainty, Consumer<Finding> found) {
        found.accept(new AssistanceFinding(
                Kind.COALITION_CANDIDATE,
                state,
                Optional.empty(),
                Optional.of(article),
                OptionalInt.empty(),
                certainty));
    }

    // Article 6: requests

    private void requests(LocalDate day, Consumer<Finding> found) {
        Map<String, Certainty> asked = new TreeMap<>();
        Map<String, Cooperation> requests = new TreeMap<>();
        for (Cooperation row : cooperations) {
            if (row.role() == AssistanceRole.REQUESTED && row.year() <= day.getYear()) {
                String key = row.article() + " " + row.year();
                asked.merge(key, row.confidence().certainty(), Days::better);
                requests.put(key, row);
            }
        }
        asked.forEach((key, certainty) -> {
            Cooperation request = requests.get(key);
            Certainty made = Days.unless(!yearOver(request.year(), day), certainty);
            Optional<Certainty> open =
                    Optional.ofNullable(deadlines.get(request.article())).flatMap(duty -> duty.openOn(day));
            open.flatMap(duty -> noAnswer(request, day).map(duty::and))
                    .ifPresent(absence -> found.accept(new AssistanceFinding(
                            Kind.ASSISTANCE_REQUEST_UNANSWERED,
                            state,
                            Optional.empty(),
                            Optional.of(request.article()),
                            OptionalInt.of(request.year()),
                            made.and(absence))));
        });
    }

    private Optional<Certainty> noAnswer(Cooperation request, LocalDate day) {
        Stream<Integer> provided = cooperations.stream()
                .filter(row ->
                        row.role() == AssistanceRole.PROVIDED && row.article().equals(request.article()))
                .map(Cooperation::year);
        Stream<Integer> coalition = coalitions.stream()
                .filter(row -> row.article().equals(request.article()) && row.status() == CoalitionStatus.ESTABLISHED)
                .map(CountryCoalition::year);
        List<Integer> given = Stream.concat(provided, coalition)
                .filter(year -> year >= request.year() && year <= day.getYear())
                .toList();
        if (given.isEmpty()) {
            return Optional.of(
                    completeness.absenceOn(day, "cooperation").and(completeness.absenceOn(day, "country_coalitions")));
        }
        return given.stream().anyMatch(year -> yearOver(year, day))
                ? Optional.empty()
                : Optional.of(Certainty.UNVERIFIED);
    }

    void changeDays(Consumer<LocalDate> days) {
        List.of(focalPoint, plan, stocks, contamination).forEach(rows -> rows.changeDays(days));
        coalitions.forEach(row -> ChangeDays.of(PartialDate.inYear(row.year()), days));
        cooperations.forEach(row -> ChangeDays.of(PartialDate.inYear(row.year()), days));
    }
}
