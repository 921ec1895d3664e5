package org.ccm.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.StateStanding;
import org.ccm.figures.Figures;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.knownanswers.Reference;
import org.ccm.outreach.VoteCast;
import org.ccm.provision.Duty;
import org.ccm.source.Word;
import org.ccm.time.Certainty;

/**
 * Lists in two papers: the minutes of the Coordination Committee of 20 November 2019, and the statement of the Cluster
 * Munition Coalition at the Second Review Conference. What the papers say is in statements.csv.
 */
final class MinutesLists {

    private static final Reference MINUTES = Reference.on("2019-11-20");
    private static final Reference CONFERENCE = Reference.on("2020-11-25");

    private MinutesLists() {}

    static List<PublishedList> all() {
        return List.of(
                list("minutes-2019-stockpile-deadlines", openStockpiles()),
                list("minutes-2019-clearance-deadlines", approachingClearance()),
                list("minutes-2019-reports-awaited", reportsAwaited()),
                list("minutes-2019-initial-reports-received", initialReportsSinceNinthMeeting()),
                list("minutes-2019-vote-shifts", shiftsInFirstCommittee()),
                caricomCandidates(),
                list("statement-2020-new-states-parties", joinedBetweenMeetings()),
                list("statement-2020-votes", votesOf2020()),
                list("statement-2020-states-engaged", engaged()));
    }

    private static PublishedList list(String name, Map<String, String> concluded) {
        return PublishedList.of(name, published(name), concluded);
    }

    /** What a paper says, by subject. */
    static Map<String, String> published(String list) {
        return Table.of("statements").rows("list", "subject", "published").stream()
                .filter(row -> row.get(0).equals(list))
                .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
    }

    /** Duties under Article 3 that are established as open. */
    private static Map<String, String> openStockpiles() {
        Map<String, String> open = MINUTES
                .duties(duty -> duty.duty() == Duty.STOCKPILE_DESTRUCTION
                        && duty.status() == Status.OPEN
                        && duty.certainty() == Certainty.ESTABLISHED)
                .stream()
                .collect(Collectors.toMap(duty -> duty.state().value(), duty -> "open"));
        return with(open, "number of States", open.size());
    }

    /** Deadlines under Article 4 within the horizon of two years. */
    private static Map<String, String> approachingClearance() {
        return MINUTES.statesWith(Kind.CLEARANCE_DEADLINE_APPROACHING).stream()
                .collect(Collectors.toMap(Function.identity(), state -> "deadline ahead"));
    }

    /** Initial reports due and overdue, and annual reports established as overdue. */
    private static Map<String, String> reportsAwaited() {
        return Stream.of(Kind.INITIAL_REPORT_DUE, Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE)
                .flatMap(kind -> MINUTES.assessment().findings(kind).stream())
                .filter(finding -> !finding.kind().equals(Kind.ANNUAL_REPORT_OVERDUE)
                        || finding.certainty() == Certainty.ESTABLISHED)
                .map(ReportFinding.class::cast)
                .collect(Collectors.toMap(
                        report -> report.state() + " " + RegisterLists.report(report.matter()),
                        report -> report.kind().equals(Kind.INITIAL_REPORT_DUE)
                                ? "due " + report.dueDate()
                                : RegisterLists.notSubmitted(report.certainty())));
    }

    private static Map<String, String> initialReportsSinceNinthMeeting() {
        Map<String, Status> then = initialReports(Reference.on("2019-09-04"));
        return initialReports(MINUTES).entrySet().stream()
                .filter(report -> report.getValue() == Status.FULFILLED)
                .filter(report -> then.get(report.getKey()) == Status.OPEN)
                .collect(Collectors.toMap(Map.Entry::getKey, report -> "submitted"));
    }

    private static Map<String, Status> initialReports(Reference day) {
        return day.duties(duty -> duty.duty() == Duty.INITIAL_REPORT).stream()
                .collect(Collectors.toMap(duty -> duty.state().value(), Obligation::status));
    }

    private static Map<String, String> shiftsInFirstCommittee() {
        return MINUTES.assessment().findings(Kind.VOTE_SHIFT).stream()
                .map(OutreachFinding.class::cast)
                .filter(shift ->
                        shift.resolution().filter("A/C.1/74/L.46"::equals).isPresent())
                .collect(Collectors.toMap(
                        shift -> shift.state().value(),
                        shift -> shift.before().map(Word::word).orElse("?") + " to "
                                + shift.cast().map(Word::word).orElse("?")));
    }

    /** "CARICOM States were low-hanging fruit": its members outside the Convention. */
    private static PublishedList caricomCandidates() {
        List<String> outside = Figures.of(MINUTES.assessment()).groupGap("CARICOM").stream()
                .flatMap(gap -> Stream.concat(gap.signatories().stream(), gap.outside().stream()))
                .map(Object::toString)
                .toList();
        return PublishedList.of(
                "minutes-2019-caricom-candidates",
                outside.stream().collect(Collectors.toMap(Function.identity(), state -> "low-hanging fruit")),
                outside.stream()
                        .filter(MINUTES.statesWith(Kind.UNIVERSALIZATION_CANDIDATE)::contains)
                        .collect(Collectors.toMap(Function.identity(), state -> "low-hanging fruit")));
    }

    /** States that deposited after the Ninth Meeting had closed, up to the opening of the conference. */
    private static Map<String, String> joinedBetweenMeetings() {
        LocalDate closed = LocalDate.of(2019, 9, 4);
        return CONFERENCE.assessment().standings().stream()
                .filter(StateStanding::countsByDeposit)
                .filter(state -> state.depositedOn().orElseThrow().isAfter(closed))
                .collect(Collectors.toMap(state -> state.state().code().value(), state -> "new State Party"));
    }

    private static Map<String, String> votesOf2020() {
        Reference plenary = Reference.on("2020-12-07");
        long against = plenary.assessment().register().votes().stream()
                .filter(vote -> vote.resolution().equals("A/RES/75/62") && vote.cast() == VoteCast.NO)
                .count();
        Map<String, String> votes = with(Map.of(), "votes against", Math.toIntExact(against));
        return with(
                votes,
                "States not party in favour",
                plenary.statesWith(Kind.VOTED_YES_NOT_PARTY).size());
    }

    /** Of the States that the Coalition engaged, those that are candidates. */
    private static Map<String, String> engaged() {
        return CONFERENCE.assessment().findings(Kind.UNIVERSALIZATION_CANDIDATE).stream()
                .map(Finding::state)
                .map(Object::toString)
                .distinct()
                .filter(published("statement-2020-states-engaged")::containsKey)
                .collect(Collectors.toMap(Function.identity(), state -> "may join"));
    }

    private static Map<String, String> with(Map<String, String> list, String subject, int number) {
        Map<String, String> longer = new TreeMap<>(list);
        longer.put(subject, Integer.toString(number));
        return longer;
    }
}
