package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.assistance.VictimMeasure;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** What is on record about assistance in one State: to victims, and from partners (Articles 5 and 6). */
final class AssistanceFile implements RecordFile {

    /** What rows of a year tell alike. */
    private record Given(AssistanceRole role, String article, int year) {}

    private final StateCode state;
    private final Map<VictimMeasure, LatestInformation<Reported, VictimAssistance>> measures = new LinkedHashMap<>();
    private final Map<String, List<CountryCoalition>> coalitions = new LinkedHashMap<>();
    private final Map<Given, List<Fact>> assistance = new LinkedHashMap<>();

    AssistanceFile(StateCode state, StateRows rows) {
        this.state = state;
        for (VictimMeasure measure : VictimMeasure.values()) {
            LatestInformation<Reported, VictimAssistance> latest = new LatestInformation<>();
            rows.victims.forEach(row -> latest.add(row.asOf(), row.asOf(), reported(measure, row), row));
            measures.put(measure, latest);
        }
        rows.coalitions.stream()
                .filter(row -> row.status() == CoalitionStatus.ESTABLISHED)
                .sorted(BY_TEXT)
                .forEach(row -> coalitions
                        .computeIfAbsent(row.article(), article -> new ArrayList<>())
                        .add(row));
        rows.cooperations.stream().sorted(BY_TEXT).forEach(row -> assistance
                .computeIfAbsent(new Given(row.role(), row.article(), row.year()), given -> new ArrayList<>())
                .add(row));
        coalitions.forEach((article, own) -> own.forEach(row -> assistance
                .computeIfAbsent(new Given(AssistanceRole.PROVIDED, article, row.year()), given -> new ArrayList<>())
                .add(row)));
    }

    private static Reported reported(VictimMeasure measure, VictimAssistance row) {
        return measure == VictimMeasure.FOCAL_POINT ? row.focalPoint() : row.nationalPlan();
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        measures.forEach((measure, information) -> information
                .on(moment)
                .forEach(latest -> shown.accept(
                        new VictimMeasureOnRecord(state, measure, latest.says(), latest.certainty(), latest.rows()))));
        coalitions.forEach((article, rows) -> {
            List<CountryCoalition> showing = rows.stream()
                    .filter(row -> moment.shows(PartialDate.inYear(row.year())))
                    .toList();
            showing.stream()
                    .map(row -> moment.occurrence(PartialDate.inYear(row.year())))
                    .max(Comparator.naturalOrder())
                    .ifPresent(occurrence -> shown.accept(new CoalitionOnRecord(
                            state, article, occurrence, certainty(showing, occurrence), showing)));
        });
        assistance.forEach((given, rows) -> {
            Occurrence occurrence = moment.occurrence(PartialDate.inYear(given.year()));
            if (occurrence != Occurrence.NOT_YET) {
                shown.accept(new AssistanceOnRecord(
                        state,
                        given.role(),
                        given.article(),
                        given.year(),
                        occurrence,
                        certainty(rows, occurrence),
                        List.copyOf(rows)));
            }
        });
    }

    private static Certainty certainty(List<? extends Fact> rows, Occurrence occurrence) {
        return rows.stream()
                .map(row -> row.confidence().certainty())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .and(occurrence.certainty());
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        measures.values().forEach(information -> information.changeDays(days));
        coalitions.values().forEach(rows -> rows.forEach(row -> changeDays(row.year(), days)));
        assistance.keySet().forEach(given -> changeDays(given.year(), days));
    }

    private static void changeDays(int year, Consumer<LocalDate> days) {
        days.accept(LocalDate.of(year, 1, 1));
        days.accept(LocalDate.of(year, 12, 31));
    }
}
