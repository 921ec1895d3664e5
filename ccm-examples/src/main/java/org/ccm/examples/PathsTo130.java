package org.ccm.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Assumption;
import org.ccm.figures.Figures;
import org.ccm.figures.NumberReached;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.sweep.Sweep;
import org.ccm.sweep.WhatIfScenario;

/**
 * When are 130 States Parties reached? Ten thousand {@linkplain JoiningScenarios invented scenarios} of accession and
 * reporting, each assessed by itself on all cores, put together to a distribution of the day.
 */
public final class PathsTo130 {

    private static final int TARGET = 130;

    /**
     * What comes of one scenario.
     *
     * @param reached when the target is reached
     * @param reportsOverdue initial reports overdue on the last day
     */
    public record Path(NumberReached reached, int reportsOverdue) {}

    private PathsTo130() {}

    /** What comes of a scenario, over a register that knows the source of assumptions. */
    public static Path path(WhatIfScenario scenario, Register register) {
        Assessment end = Rulebook.standard().assess(scenario.applyTo(register), scenario.asOf());
        return new Path(
                Figures.of(end).reached(TARGET),
                end.findings(Kind.INITIAL_REPORT_OVERDUE).size());
    }

    /** What comes of scenarios 1 to a number, in order. */
    public static List<Path> paths(JoiningScenarios scenarios, int count, Register register, Sweep sweep) {
        Register assuming = Assumption.knownTo(register);
        List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
        return sweep.map(numbers, number -> path(scenarios.scenario(number), assuming));
    }

    /** The distribution, as text; the order of the paths does not matter. */
    public static String summary(Collection<Path> paths) {
        List<LocalDate> byDeposit = days(paths, path -> path.reached().byDepositOn());
        List<LocalDate> inForce = days(paths, path -> path.reached().inForceOn());
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%-28s  %12s  %12s%n", "130 States Parties reached", "by deposit", "in force"));
        for (int year = 2030; year <= JoiningScenarios.LAST.getYear(); year += 5) {
            LocalDate end = LocalDate.of(year, 12, 31);
            line(text, "by the end of " + year, share(byDeposit, end, paths.size()), share(inForce, end, paths.size()));
        }
        for (int percent : new int[] {10, 50, 90}) {
            line(
                    text,
                    "in " + percent + " % of scenarios by",
                    quantile(byDeposit, percent, paths.size()),
                    quantile(inForce, percent, paths.size()));
        }
        double overdue = paths.stream().mapToInt(Path::reportsOverdue).average().orElse(0);
        return text.append(String.format(
                        Locale.ROOT,
                        "Initial reports overdue on %s, on average: %.1f%n",
                        JoiningScenarios.LAST,
                        overdue))
                .toString();
    }

    private static List<LocalDate> days(Collection<Path> paths, Function<Path, Optional<LocalDate>> day) {
        return new ArrayList<>(paths.stream()
                .flatMap(path -> day.apply(path).stream())
                .sorted()
                .toList());
    }

    private static void line(StringBuilder text, String what, String byDeposit, String inForce) {
        text.append(String.format(Locale.ROOT, "%-28s  %12s  %12s%n", what, byDeposit, inForce));
    }

    private static String share(List<LocalDate> days, LocalDate end, int all) {
        long reached = days.stream().filter(day -> !day.isAfter(end)).count();
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * reached / all);
    }

    /** The first day by which so many of all have reached it; those that never do count as the latest. */
    private static String quantile(List<LocalDate> days, int percent, int all) {
        int place = (int) Math.ceil(all * percent / 100.0) - 1;
        return place >= 0 && place < days.size() ? days.get(place).toString() : "later";
    }

    /** Prints the distribution: by default of 10,000 scenarios with seed 1; the two can be given, in this order. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Register register = Register.reference();
        System.out.print(summary(paths(JoiningScenarios.after(register, seed), count, register, Sweep.onAllCores())));
    }
}
