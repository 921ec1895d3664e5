package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.provision.Duty;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The overdue reports of one State (Article 7): for how many years in a row the annual report is missing, and how old
 * the overdue reports are. A report is overdue from the day after its due date.
 *
 * <p>South Africa on 20 November 2019: latest year 2018, two years in a row, both established; one report overdue for less
 * than a year, one for one to five years.
 *
 * @param state whose reports
 * @param latestYear the latest calendar year whose annual report has fallen due; empty while the initial report is
 *     outstanding, when no annual report is owed
 * @param consecutive calendar years in a row, up to the latest, for which no annual report has been received or is on
 *     record; 0 where there is one for the latest
 * @param consecutiveEstablished the same, up to the first that the record does not establish as missing
 * @param overdue all overdue reports, initial and annual, by age; every band has its number
 */
public record MissedYears(
        StateCode state,
        OptionalInt latestYear,
        int consecutive,
        int consecutiveEstablished,
        Map<AgeBand, Tally> overdue) {

    /** Every State with an overdue report, by code. */
    static List<MissedYears> of(Assessment assessment) {
        Map<StateCode, List<Obligation>> passed = assessment.obligations().stream()
                .filter(duty -> duty.duty() == Duty.INITIAL_REPORT || duty.duty() == Duty.ANNUAL_REPORT)
                .filter(duty -> duty.status() == Status.OPEN || duty.status() == Status.FULFILLED)
                .filter(duty -> dueOn(duty).isBefore(assessment.asOf()))
                .collect(Collectors.groupingBy(Obligation::state, TreeMap::new, Collectors.toList()));
        List<MissedYears> missed = new ArrayList<>();
        passed.forEach((state, reports) -> {
            if (reports.stream().anyMatch(MissedYears::open)) {
                missed.add(of(state, reports, assessment.asOf()));
            }
        });
        return List.copyOf(missed);
    }

    private static MissedYears of(StateCode state, List<Obligation> reports, LocalDate asOf) {
        List<Obligation> annual = reports.stream()
                .filter(report -> report.duty() == Duty.ANNUAL_REPORT)
                .sorted(Comparator.comparing(MissedYears::dueOn).reversed())
                .toList();
        return new MissedYears(
                state,
                annual.isEmpty() ? OptionalInt.empty() : annual.get(0).reportingYear(),
                run(annual, MissedYears::open),
                run(annual, report -> open(report) && report.certainty() == Certainty.ESTABLISHED),
                ages(reports, asOf));
    }

    private static int run(List<Obligation> latestFirst, Predicate<Obligation> missing) {
        return (int) latestFirst.stream().takeWhile(missing).count();
    }

    private static Map<AgeBand, Tally> ages(List<Obligation> reports, LocalDate asOf) {
        Map<AgeBand, Tally> ages = none();
        reports.stream()
                .filter(MissedYears::open)
                .forEach(report -> ages.computeIfPresent(
                        AgeBand.of(dueOn(report), asOf), (band, tally) -> tally.plus(report.certainty())));
        return Collections.unmodifiableMap(ages);
    }

    /** The overdue reports of all States by age. */
    static Map<AgeBand, Tally> sum(List<MissedYears> missed) {
        Map<AgeBand, Tally> sum = none();
        missed.forEach(state -> state.overdue().forEach((band, tally) -> sum.merge(band, tally, Tally::plus)));
        return Collections.unmodifiableMap(sum);
    }

    private static Map<AgeBand, Tally> none() {
        Map<AgeBand, Tally> none = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            none.put(band, Tally.NONE);
        }
        return none;
    }

    private static boolean open(Obligation report) {
        return report.status() == Status.OPEN;
    }

    private static LocalDate dueOn(Obligation report) {
        return report.deadline().orElseThrow();
    }
}
