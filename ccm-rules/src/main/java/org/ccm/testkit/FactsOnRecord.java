package org.ccm.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.ccm.assessment.Assessment;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * What the record has of a State by a day, a line a theme, as far as it matters under an article. Of a long theme the
 * latest few are shown.
 */
final class FactsOnRecord {

    private static final int SHOWN = 6;

    private record Entry(PartialDate on, String what) {}

    private final Register register;
    private final StateCode code;
    private final LocalDate asOf;

    private FactsOnRecord(Assessment assessment, State state) {
        this.register = assessment.register();
        this.code = state.code();
        this.asOf = assessment.asOf();
    }

    /** As lines; for an article other than 3, 4, 7 and 21 only acts of consent are told. */
    static String text(Assessment assessment, State state, String article) {
        FactsOnRecord facts = new FactsOnRecord(assessment, state);
        return "\nOn record for " + state.name() + " by that day:"
                + facts.acts()
                + switch (article) {
                    case "3" -> facts.stockpiles();
                    case "4" -> facts.clearance();
                    case "7" -> facts.reports() + facts.listings();
                    case "21" -> facts.votes() + facts.signals();
                    default -> "";
                };
    }

    private String acts() {
        return line(
                "acts",
                register.treatyActions().stream()
                        .filter(act -> act.state().equals(code))
                        .map(act -> new Entry(
                                PartialDate.of(act.takenOn()), act.action().word()))
                        .toList());
    }

    private String stockpiles() {
        return line(
                "stockpiles",
                register.stockpileEvents().stream()
                        .filter(event -> event.state().equals(code))
                        .map(event -> new Entry(
                                event.happenedOn(),
                                event.kind().word()
                                        + event.newDeadline()
                                                .map(day -> " to " + day)
                                                .orElse("")))
                        .toList());
    }

    /** An event without a date happened before the record begins. */
    private String clearance() {
        PartialDate before = PartialDate.of(LocalDate.of(2008, 12, 3));
        return line(
                "clearance",
                register.clearanceEvents().stream()
                        .filter(event -> event.state().equals(code))
                        .map(event -> new Entry(
                                event.happenedOn().orElse(before),
                                event.kind().word()
                                        + event.newDeadline()
                                                .map(day -> " to " + day)
                                                .orElse("")))
                        .toList());
    }

    private String reports() {
        return line(
                "reports received",
                register.transparencyReports().stream()
                        .filter(report -> report.state().equals(code))
                        .map(report -> new Entry(report.receivedOn(), report(report.kind(), report.reportingYear())))
                        .toList());
    }

    private String listings() {
        return line(
                "reports listed as missing",
                register.reportsListedMissing().stream()
                        .filter(report -> report.state().equals(code))
                        .map(report -> new Entry(report.listedOn(), report(report.kind(), report.reportingYear())))
                        .toList());
    }

    private static String report(ReportKind kind, OptionalInt year) {
        return kind.word() + (year.isPresent() ? " for " + year.getAsInt() : "");
    }

    private String votes() {
        return line(
                "votes",
                register.votes().stream()
                        .filter(vote -> vote.state().equals(code))
                        .map(vote -> new Entry(
                                PartialDate.of(vote.votedOn()), vote.cast().word() + " on " + vote.resolution()))
                        .toList());
    }

    private String signals() {
        return line(
                "signals",
                register.signals().stream()
                        .filter(signal -> signal.state().equals(code))
                        .map(signal ->
                                new Entry(signal.happenedOn(), signal.kind().word()))
                        .toList());
    }

    private String line(String theme, List<Entry> entries) {
        List<Entry> shown = new ArrayList<>(entries.stream()
                .filter(entry -> entry.on().occurredBy(asOf) != Occurrence.NOT_YET)
                .sorted(Comparator.comparing(entry -> entry.on().last()))
                .toList());
        int earlier = Math.max(0, shown.size() - SHOWN);
        List<String> words = new ArrayList<>();
        if (earlier > 0) {
            words.add(earlier + " earlier");
        }
        shown.subList(earlier, shown.size()).forEach(entry -> words.add(entry.on() + " " + entry.what()));
        return "\n  " + theme + ": " + (words.isEmpty() ? "none" : String.join("; ", words));
    }
}
