package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.provision.Duty;
import org.ccm.state.State;

/**
 * The reporting rates of a day (Article 7): of initial reports, and of annual reports for each calendar year; of all
 * States, and of each UN region.
 *
 * @param rates initial reports first, then annual ones by year; within each all States first, then region by region; a
 *     region in which nothing was due is left out
 */
public record ReportingRates(List<ReportingRate> rates) {

    private record Reports(Duty duty, int year) {

        OptionalInt reportingYear() {
            return duty == Duty.ANNUAL_REPORT ? OptionalInt.of(year) : OptionalInt.empty();
        }
    }

    static ReportingRates of(Assessment assessment) {
        Map<Reports, List<Obligation>> due = due(assessment)
                .collect(Collectors.groupingBy(
                        duty -> new Reports(duty.duty(), duty.reportingYear().orElse(0)),
                        () -> new TreeMap<>(Comparator.comparing(Reports::duty).thenComparing(Reports::year)),
                        Collectors.toList()));
        List<ReportingRate> rates = new ArrayList<>();
        due.forEach((reports, duties) -> {
            rates.add(ReportingRate.of(reports.duty(), reports.reportingYear(), Optional.empty(), duties));
            byRegion(duties, assessment)
                    .forEach((region, own) -> rates.add(
                            ReportingRate.of(reports.duty(), reports.reportingYear(), Optional.of(region), own)));
        });
        return new ReportingRates(List.copyOf(rates));
    }

    /** The reports due on the day or earlier, of States that have not withdrawn. */
    static Stream<Obligation> due(Assessment assessment) {
        LocalDate asOf = assessment.asOf();
        return assessment.obligations().stream()
                .filter(duty -> duty.duty() == Duty.INITIAL_REPORT || duty.duty() == Duty.ANNUAL_REPORT)
                .filter(duty -> duty.status() != Status.ENDED)
                .filter(duty -> duty.deadline().filter(on -> !on.isAfter(asOf)).isPresent());
    }

    private static Map<String, List<Obligation>> byRegion(Collection<Obligation> duties, Assessment assessment) {
        Map<String, List<Obligation>> regions = new TreeMap<>();
        for (Obligation duty : duties) {
            assessment
                    .register()
                    .state(duty.state())
                    .flatMap(State::region)
                    .ifPresent(region -> regions.computeIfAbsent(region, name -> new ArrayList<>())
                            .add(duty));
        }
        return regions;
    }

    /** The rate of initial reports of all States; empty before the first was due. */
    public Optional<ReportingRate> initial() {
        return find(Duty.INITIAL_REPORT, OptionalInt.empty(), Optional.empty());
    }

    /** The rate of initial reports in a UN region, for example "Africa"; empty if none was due there. */
    public Optional<ReportingRate> initial(String region) {
        return find(Duty.INITIAL_REPORT, OptionalInt.empty(), Optional.of(region));
    }

    /** The rate of annual reports for a calendar year of all States; empty if none was due by the day. */
    public Optional<ReportingRate> annual(int year) {
        return find(Duty.ANNUAL_REPORT, OptionalInt.of(year), Optional.empty());
    }

    /** The rate of annual reports for a calendar year in a UN region; empty if none was due there by the day. */
    public Optional<ReportingRate> annual(int year, String region) {
        return find(Duty.ANNUAL_REPORT, OptionalInt.of(year), Optional.of(region));
    }

    private Optional<ReportingRate> find(Duty duty, OptionalInt year, Optional<String> region) {
        return rates.stream()
                .filter(rate -> rate.duty() == duty)
                .filter(rate -> rate.reportingYear().equals(year))
                .filter(rate -> rate.region().equals(region))
                .findFirst();
    }
}
