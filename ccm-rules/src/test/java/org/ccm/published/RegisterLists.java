package org.ccm.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Standing;
import org.ccm.figures.Figures;
import org.ccm.knownanswers.Reference;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteScope;
import org.ccm.outreach.VoteStage;
import org.ccm.outreach.VoteTotal;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Published lists that are tables, or notes, of the reference register. */
final class RegisterLists {

    private static final Register REGISTER = Register.reference();
    private static final Reference END = Reference.on(REGISTER.recordEnds());

    /** What a word of stockpile_status.csv says of the duty under Article 3, in ours. */
    private static final Map<String, String> STATUS = Map.of(
            "declared_and_destroyed", "fulfilled",
            "listed_former_no_quantity", "none-held",
            "stock_not_confirmed", "none-held",
            "whole_stock_retained", "no duty on record",
            "undeclared", "open, unverified");

    private RegisterLists() {}

    static List<PublishedList> all() {
        return List.of(
                reportsListedMissing(),
                stockpileStatus(),
                voteTotals(),
                votesAgainst(),
                statesInvoiced(),
                PublishedList.of(
                        "target-when-due", MinutesLists.published("target-when-due"), reachedWhenTargetWasDue()),
                guineaInitialReport());
    }

    /** How a report is called in a list: "initial", or the calendar year it covers. */
    static String report(Matter matter) {
        return matter.duty() == Duty.INITIAL_REPORT ? "initial" : Integer.toString(matter.number());
    }

    private record ListOfState(StateCode state, LocalDate day) {}

    /**
     * Each State's reports that a publication of a day lists as missing, beside those that are overdue on that day. A list
     * of a month is read as of its last day.
     */
    private static PublishedList reportsListedMissing() {
        Map<String, String> published = new TreeMap<>();
        Map<String, String> concluded = new TreeMap<>();
        Set<ListOfState> lists = REGISTER.reportsListedMissing().stream()
                .map(row -> new ListOfState(row.state(), row.listedOn().last()))
                .collect(Collectors.toSet());
        for (ReportListedMissing row : REGISTER.reportsListedMissing()) {
            published.put(subject(row.state(), row.listedOn().last(), matter(row)), "not submitted");
        }
        for (ListOfState list : lists) {
            reports(list)
                    .filter(report -> published.containsKey(subject(list.state(), list.day(), report.matter()))
                            || passed(report, list.day()))
                    .forEach(report -> concluded.put(
                            subject(list.state(), list.day(), report.matter()), word(report, list.day())));
        }
        return PublishedList.of("reports-listed-missing", published, concluded);
    }

    private static Stream<Obligation> reports(ListOfState list) {
        return Reference.on(list.day())
                .duties(duty -> duty.state().equals(list.state())
                        && (duty.duty() == Duty.INITIAL_REPORT || duty.duty() == Duty.ANNUAL_REPORT))
                .stream();
    }

    private static boolean passed(Obligation report, LocalDate day) {
        return report.status() == Status.OPEN
                && report.deadline().filter(due -> due.isBefore(day)).isPresent();
    }

    private static String word(Obligation report, LocalDate day) {
        if (report.status() == Status.FULFILLED) {
            return "received";
        }
        return passed(report, day)
                ? notSubmitted(report.certainty())
                : "due " + report.deadline().orElseThrow();
    }

    static String notSubmitted(Certainty certainty) {
        return certainty == Certainty.ESTABLISHED ? "not submitted" : "not submitted, unverified";
    }

    private static Matter matter(ReportListedMissing row) {
        return row.kind() == ReportKind.INITIAL
                ? Matter.initialReport(row.state())
                : Matter.annualReport(row.state(), row.reportingYear().orElseThrow());
    }

    private static String subject(StateCode state, LocalDate day, Matter matter) {
        return state + " " + report(matter) + ", list of " + day;
    }

    private static PublishedList stockpileStatus() {
        Map<String, String> published = REGISTER.stockpileStatuses().stream()
                .collect(Collectors.toMap(row -> row.state().value(), row -> STATUS.get(row.category())));
        Map<String, List<Obligation>> duties = END.duties(duty -> duty.duty() == Duty.STOCKPILE_DESTRUCTION).stream()
                .collect(Collectors.groupingBy(duty -> duty.state().value()));
        Set<String> states = new TreeSet<>(published.keySet());
        states.addAll(duties.keySet());
        return PublishedList.of(
                "stockpile-status",
                published,
                states.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), state -> status(duties.getOrDefault(state, List.of())))));
    }

    private static String status(List<Obligation> duties) {
        return duties.isEmpty()
                ? "no duty on record"
                : duties.stream().map(RegisterLists::status).distinct().collect(Collectors.joining("; "));
    }

    private static String status(Obligation duty) {
        return duty.status().word() + (duty.certainty() == Certainty.UNVERIFIED ? ", unverified" : "");
    }

    /** Totals of the votes on whole resolutions in the plenary; the others have no vote by State on record. */
    private static PublishedList voteTotals() {
        Map<String, String> published = REGISTER.voteTotals().stream()
                .filter(row -> row.stage() == VoteStage.PLENARY && row.scope() == VoteScope.WHOLE)
                .collect(Collectors.toMap(
                        row -> row.resolution().orElseThrow(),
                        row -> totals(
                                row.yes().orElseThrow(),
                                row.no().orElseThrow(),
                                row.abstain().orElseThrow())));
        Map<String, List<Vote>> votes = REGISTER.votes().stream()
                .filter(vote -> vote.stage() == VoteStage.PLENARY)
                .collect(Collectors.groupingBy(Vote::resolution));
        Map<String, String> counted = new TreeMap<>();
        votes.forEach((resolution, cast) -> counted.put(
                resolution,
                totals(count(cast, VoteCast.YES), count(cast, VoteCast.NO), count(cast, VoteCast.ABSTAIN))));
        return PublishedList.of("vote-totals", published, counted);
    }

    /** Notes on the totals that say who voted against, as in "No: RUS, ZWE". */
    private static PublishedList votesAgainst() {
        Pattern named = Pattern.compile("No: ([A-Z]{3}(, [A-Z]{3})*)");
        Map<String, String> published = new TreeMap<>();
        Map<String, String> concluded = new TreeMap<>();
        for (VoteTotal total : REGISTER.voteTotals()) {
            Matcher note = named.matcher(total.note().orElse(""));
            if (total.resolution().isPresent() && note.find()) {
                String resolution = total.resolution().get();
                published.put(resolution, note.group(1));
                concluded.put(
                        resolution,
                        REGISTER.votes().stream()
                                .filter(vote -> vote.resolution().equals(resolution) && vote.cast() == VoteCast.NO)
                                .map(vote -> vote.state().value())
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
        }
        return PublishedList.of("votes-against", published, concluded);
    }

    private static long count(List<Vote> votes, VoteCast cast) {
        return votes.stream().filter(vote -> vote.cast() == cast).count();
    }

    private static String totals(long yes, long no, long abstain) {
        return yes + " yes " + no + " no " + abstain + " abstain";
    }

    /** A budget year's invoices go to the States that are bound on its first day. */
    private static PublishedList statesInvoiced() {
        Map<String, String> published = new TreeMap<>();
        Map<String, String> concluded = new TreeMap<>();
        REGISTER.contributions().stream()
                .filter(row -> row.invoiced().isPresent())
                .forEach(row -> {
                    String year = Integer.toString(row.year());
                    published.put(year, Integer.toString(row.invoiced().orElseThrow()));
                    concluded.put(
                            year,
                            Long.toString(
                                    Reference.on(LocalDate.of(row.year(), 1, 1)).count(Standing.STATE_PARTY)));
                });
        return PublishedList.of("states-invoiced", published, concluded);
    }

    private static Map<String, String> reachedWhenTargetWasDue() {
        return Figures.of(END.assessment()).targets().stream()
                .collect(Collectors.toMap(
                        progress -> progress.target().target(),
                        progress -> Integer.toString(progress.reachedWhenDue().orElseThrow())));
    }

    /** Editions of one publication give three due dates of one report; the law gives one. */
    private static PublishedList guineaInitialReport() {
        String dueOn = Optional.of(END.duty("GIN", "7(1)"))
                .flatMap(Obligation::deadline)
                .map(Object::toString)
                .orElseThrow();
        Map<String, String> published = MinutesLists.published("guinea-initial-report");
        return PublishedList.of(
                "guinea-initial-report",
                published,
                published.keySet().stream().collect(Collectors.toMap(Function.identity(), edition -> dueOn)));
    }
}
