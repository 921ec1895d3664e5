package org.ccm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of docs/benchmarks.md: what assessments and sessions take. Ratios come first, since they hold on other
 * machines too. A table with gaps is not written.
 */
final class BenchmarkTable {

    private static final String ALL = ".*";
    private static final String ASSESSMENT = "AssessmentBenchmark.rules 1";

    /** A question, the ratio that answers it and the time that was measured, each beside what is aimed at. */
    private record Line(String question, String ratio, String ratioAim, String time, String timeAim) {

        @Override
        public String toString() {
            return "| " + String.join(" | ", question, ratio, ratioAim, time, timeAim) + " |";
        }
    }

    private final Measured measured;
    private final int cores;
    private final LocalDate measuredOn;
    private final Set<String> missing = new TreeSet<>();

    private BenchmarkTable(Measured measured, int cores, LocalDate measuredOn) {
        this.measured = measured;
        this.cores = cores;
        this.measuredOn = measuredOn;
    }

    /** Writes the table: JMH's results in JSON, the file to write, and which benchmarks were asked for. */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[2].equals(ALL)) {
            System.out.println("Some benchmarks were run, so no table is written. Maybe without -Dbenchmark?");
            return;
        }
        String table = of(
                Measured.read(Files.readString(Path.of(arguments[0]))),
                Runtime.getRuntime().availableProcessors(),
                LocalDate.now(ZoneOffset.UTC));
        Files.writeString(Path.of(arguments[1]), table);
        System.out.println("The table is in " + arguments[1] + ".");
    }

    /**
     * The table of what was measured on a day, on so many cores.
     *
     * @throws IllegalArgumentException if something that it shows was not measured; the message names it
     */
    static String of(Measured measured, int cores, LocalDate measuredOn) {
        BenchmarkTable table = new BenchmarkTable(measured, cores, measuredOn);
        String text = table.text();
        if (!table.missing.isEmpty()) {
            throw new IllegalArgumentException("the table is not written, since these were not measured: "
                    + String.join(", ", table.missing) + ". Maybe JMH tells above what went wrong with them?");
        }
        return text;
    }

    private String text() {
        StringBuilder text = new StringBuilder("""
                # Benchmarks

                What an assessment, a session, a timeline and what-ifs take over the reference register, in a warm JVM. A ratio to an assessment is that to a full one in the same run. Ten times the register is the reference register with nine invented States for each of its own; as much more happens in it on each day.

                | | ratio | aim | time | aim |
                |---|---|---|---|---|
                """);
        lines().forEach(line -> text.append(line).append('\n'));
        return text.append("\nMeasured on ")
                .append(measuredOn)
                .append(" on ")
                .append(cores)
                .append(cores == 1 ? " core" : " cores")
                .append(" with JDK ")
                .append(measured.jdk())
                .append(
                        " by `mvn -B -Pbenchmark -DskipTests verify`, which writes this file; on a busy machine it tells"
                                + " nothing.\n")
                .toString();
    }

    private List<Line> lines() {
        return List.of(
                new Line(
                        "Full assessment",
                        ratio(ASSESSMENT, "AssessmentBenchmark.plainJava 1") + " times plain Java",
                        "at most 10 times",
                        time(ASSESSMENT),
                        "at most 5 ms"),
                new Line(
                        "Full assessment of ten times the register",
                        ratio("AssessmentBenchmark.rules 10", ASSESSMENT) + " times",
                        "at most 14 times",
                        time("AssessmentBenchmark.rules 10"),
                        ""),
                new Line(
                        "Full assessments on two threads",
                        ratio(ASSESSMENT, "AssessmentBenchmark.rulesOnTwoThreads 1") + " times as many",
                        "at least 1.9 times",
                        "",
                        ""),
                step("One fact into an open session", "SessionBenchmark.fact"),
                step("One day forward on which nothing changes", "SessionBenchmark.quietDay"),
                new Line(
                        "One day forward, of all days of a year",
                        ratio("SessionBenchmark.day 10", "SessionBenchmark.day 1")
                                + " times with ten times the changes",
                        "about 10 times",
                        time("SessionBenchmark.day 1"),
                        "at most 20 µs"),
                inAssessments("5,000 days with 3,000 arrivals", "SessionBenchmark.years", "at most 100 ms"),
                inAssessments("Whole timeline, 2008 to 2030", "TimelineBenchmark.wholeTimeline 1", ""),
                inAssessments("1,000 what-ifs on one thread", "WhatIfBenchmark.thousand 1", ""),
                new Line(
                        "1,000 what-ifs on two threads",
                        ratio("WhatIfBenchmark.thousand 1", "WhatIfBenchmark.thousand 2") + " times as fast",
                        "at least 1.9 times",
                        time("WhatIfBenchmark.thousand 2"),
                        ""));
    }

    /** A step that should cost the same in a larger register. */
    private Line step(String question, String benchmark) {
        return new Line(
                question,
                ratio(benchmark + " 10", benchmark + " 1") + " times in ten times the register",
                "the same",
                time(benchmark + " 1"),
                "at most 20 µs");
    }

    private Line inAssessments(String question, String benchmark, String aim) {
        return new Line(
                question, "as long as " + ratio(benchmark, ASSESSMENT) + " assessments", "", time(benchmark), aim);
    }

    private String ratio(String benchmark, String other) {
        return rounded(milliseconds(benchmark) / milliseconds(other));
    }

    private String time(String benchmark) {
        double milliseconds = milliseconds(benchmark);
        return milliseconds < 1 ? rounded(milliseconds * 1_000) + " µs" : rounded(milliseconds) + " ms";
    }

    private double milliseconds(String benchmark) {
        Double milliseconds = measured.milliseconds().get(benchmark);
        if (milliseconds == null) {
            missing.add(benchmark);
            return Double.NaN;
        }
        return milliseconds;
    }

    /** Two digits at least. */
    private static String rounded(double value) {
        String format = value < 0.995 ? "%.2f" : value < 9.95 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
