package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.Vote;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** Reads the signals of a State from the record as of a day, each thing once however often the record tells it. */
final class SignalReader {

    private static final Comparator<PartialDate> BY_DAY =
            Comparator.comparing(PartialDate::last).thenComparing(PartialDate::first);
    private static final Set<EvidenceStanding> COUNTED =
            Set.of(EvidenceStanding.ATTRIBUTED, EvidenceStanding.DOCUMENTED);

    private final Register register;
    private final LocalDate asOf;
    private final SignalWeights weights;
    private final Map<StateCode, List<Vote>> votes;
    private final Map<StateCode, List<Signal>> statements;

    SignalReader(Register register, LocalDate asOf, SignalWeights weights) {
        this.register = register;
        this.asOf = asOf;
        this.weights = weights;
        this.votes = register.votes().stream()
                .filter(vote -> !vote.votedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(Vote::state));
        this.statements = register.signals().stream()
                .filter(signal -> shows(signal.happenedOn()))
                .sorted(Comparator.comparing(Signal::happenedOn, BY_DAY).thenComparing(Signal::description))
                .collect(Collectors.groupingBy(Signal::state));
    }

    private boolean shows(PartialDate period) {
        return period.occurredBy(asOf) != Occurrence.NOT_YET;
    }

    /** The signals of a State that weigh something, by name and date. */
    List<RankedSignal> of(StateCode state) {
        return Stream.of(votes(state), statements(state), voluntaryReports(state), use(state), production(state))
                .flatMap(List::stream)
                .filter(signal -> signal.weight() != 0)
                .sorted(Comparator.comparing(RankedSignal::name)
                        .thenComparing(RankedSignal::on, BY_DAY)
                        .thenComparing(RankedSignal::about))
                .toList();
    }

    private List<RankedSignal> votes(StateCode state) {
        VotingSessions sessions = VotingSessions.of(votes.getOrDefault(state, List.of()));
        return Stream.of(
                        sessions.inFavour().map(vote -> vote(SignalName.VOTE_IN_FAVOUR, vote, List.of(vote))),
                        sessions.moves(1)
                                .map(move -> vote(SignalName.VOTE_MOVED_TOWARDS_YES, move.vote(), move.rows())),
                        sessions.moves(-1).map(move -> vote(SignalName.VOTE_MOVED_AWAY, move.vote(), move.rows())))
                .flatMap(found -> found)
                .toList();
    }

    private RankedSignal vote(SignalName name, Vote vote, List<Vote> rows) {
        boolean disputed = rows.stream().anyMatch(row -> VoteLists.dispute(register, row.state(), row.votedOn())
                .isPresent());
        return signal(name, PartialDate.of(vote.votedOn()), vote.resolution(), disputed, rows);
    }

    private List<RankedSignal> statements(StateCode state) {
        List<Signal> stated = statements.getOrDefault(state, List.of());
        Optional<Signal> latestReservation = latest(stated, SignalKind.RESERVATION_STATED);
        Optional<Signal> latestProgress = latest(stated, SignalKind.RATIFICATION_IN_PROGRESS);
        return stated.stream()
                // Reports of one process are one signal: the latest tells how it stands.
                .filter(signal -> signal.kind() != SignalKind.RATIFICATION_IN_PROGRESS
                        || latestProgress.filter(signal::equals).isPresent())
                .filter(signal -> signal.kind() != SignalKind.VOLUNTARY_TRANSPARENCY_REPORT)
                .map(signal -> signal(
                        name(signal, latestReservation.filter(signal::equals).isPresent()),
                        signal.happenedOn(),
                        signal.description(),
                        false,
                        List.of(signal)))
                .toList();
    }

    private static Optional<Signal> latest(List<Signal> stated, SignalKind kind) {
        return stated.stream().filter(signal -> signal.kind() == kind).reduce((one, later) -> later);
    }

    private static SignalName name(Signal signal, boolean latestReservation) {
        return switch (signal.kind()) {
            case ATTENDED_MEETING_AS_OBSERVER -> SignalName.ATTENDED_AS_OBSERVER;
            case ATTENDED_WORKSHOP -> SignalName.ATTENDED_WORKSHOP;
            case PUBLIC_COMMITMENT_TO_JOIN ->
                signal.strength() == SignalStrength.WEAK ? SignalName.WEAK_COMMITMENT : SignalName.COMMITMENT;
            case RATIFICATION_IN_PROGRESS -> SignalName.RATIFICATION_IN_PROGRESS;
            case UNILATERAL_DECLARATION -> SignalName.DECLARATION_IN_SUPPORT;
            case VOLUNTARY_TRANSPARENCY_REPORT -> SignalName.VOLUNTARY_REPORT;
            case INTERIM_STEP, MORATORIUM_TRANSFER -> SignalName.INTERIM_STEP;
            case RESERVATION_STATED ->
                latestReservation ? SignalName.LATEST_RESERVATION : SignalName.EARLIER_RESERVATION;
        };
    }

    /** Reports received, and statements of reports that are not among them. */
    private List<RankedSignal> voluntaryReports(StateCode state) {
        List<TransparencyReport> received = register.transparencyReports().stream()
                .filter(report -> report.state().equals(state) && report.kind() == ReportKind.VOLUNTARY)
                .filter(report -> shows(report.receivedOn()))
                .toList();
        List<RankedSignal> signals = new ArrayList<>();
        received.forEach(report -> signals.add(signal(
                SignalName.VOLUNTARY_REPORT, report.receivedOn(), report.note().orElse(""), false, List.of(report))));
        statements.getOrDefault(state, List.of()).stream()
                .filter(signal -> signal.kind() == SignalKind.VOLUNTARY_TRANSPARENCY_REPORT)
                .filter(signal -> received.stream().noneMatch(report -> same(report, signal.happenedOn())))
                .forEach(signal -> signals.add(signal(
                        SignalName.VOLUNTARY_REPORT,
                        signal.happenedOn(),
                        signal.description(),
                        false,
                        List.of(signal))));
        return signals;
    }

    /** Whether a statement of a report means this one: it gives the time of its receipt, or the year it covers. */
    private static boolean same(TransparencyReport report, PartialDate stated) {
        PartialDate received = report.receivedOn();
        boolean sameTime =
                !stated.first().isAfter(received.last()) && !received.first().isAfter(stated.last());
        return sameTime
                || report.reportingYear().orElse(0) == stated.first().getYear()
                        && stated.first().getYear() == stated.last().getYear();
    }

    /** Use is one signal, however many incidents tell of it; lists of users count only where no incident does. */
    private List<RankedSignal> use(StateCode state) {
        LocalDate since = asOf.minus(weights.recent());
        List<UseIncident> incidents = register.useIncidents().stream()
                .filter(incident -> incident.userCode().equals(state.value()))
                .filter(incident -> COUNTED.contains(incident.standing()))
                .filter(incident -> begun(incident).filter(this::shows).isPresent())
                .filter(incident -> incident.endedOn()
                        .filter(ended -> ended.last().isBefore(since))
                        .isEmpty())
                .sorted(Comparator.comparing(
                        (UseIncident incident) -> begun(incident).orElseThrow(), BY_DAY))
                .toList();
        if (incidents.isEmpty()) {
            return listedAsUser(state, since);
        }
        List<Told> told = incidents.stream()
                .map(incident -> new Told(begun(incident).orElseThrow(), incident, within(since, incident)))
                .toList();
        return List.of(
                best(SignalName.RECENT_USE, incidents.get(incidents.size() - 1).note(), told));
    }

    /** Whether use certainly took place on a day or later: that no end is on record does not make it last. */
    private static Certainty within(LocalDate since, UseIncident incident) {
        PartialDate begun = begun(incident).orElseThrow();
        boolean certainly = !begun.first().isBefore(since)
                || !incident.endedOn().orElse(begun).first().isBefore(since);
        return certainly ? Certainty.ESTABLISHED : Certainty.UNVERIFIED;
    }

    private List<RankedSignal> listedAsUser(StateCode state, LocalDate since) {
        List<Told> told = listed(state, PossessionKind.USER, PossessionKind.PAST_USER, list -> !list.asOf()
                        .last()
                        .isBefore(since))
                .stream()
                .map(list -> new Told(list.asOf(), list, Certainty.UNVERIFIED))
                .toList();
        return told.isEmpty() ? List.of() : List.of(best(SignalName.LISTED_AS_USER, PossessionKind.USER.word(), told));
    }

    private static Optional<PartialDate> begun(UseIncident incident) {
        return incident.begunOn().or(incident::endedOn);
    }

    private List<RankedSignal> production(StateCode state) {
        List<Told> told = listed(state, PossessionKind.PRODUCER, PossessionKind.PAST_PRODUCER, any -> true).stream()
                .map(possession -> new Told(possession.asOf(), possession, Certainty.ESTABLISHED))
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(best(SignalName.RECENT_PRODUCTION, PossessionKind.PRODUCER.word(), told));
    }

    /** The lists that name a State so, unless a list of the same time or later names it as a past one. */
    private List<Possession> listed(
            StateCode state, PossessionKind kind, PossessionKind past, Predicate<Possession> recent) {
        List<Possession> shown = register.possessions().stream()
                .filter(possession -> possession.state().equals(state) && shows(possession.asOf()))
                .sorted(Comparator.comparing(Possession::asOf, BY_DAY))
                .toList();
        Optional<Possession> ended =
                shown.stream().filter(possession -> possession.kind() == past).reduce((one, later) -> later);
        return shown.stream()
                .filter(possession -> possession.kind() == kind)
                .filter(recent)
                .filter(possession -> ended.filter(end -> BY_DAY.compare(end.asOf(), possession.asOf()) >= 0)
                        .isEmpty())
                .toList();
    }

    /** A row of the record, when it says that something was so, and how certainly that is what the signal means. */
    private record Told(PartialDate on, Fact row, Certainty meant) {

        Certainty certainty(LocalDate asOf) {
            return on.occurredBy(asOf)
                    .certainty()
                    .and(row.confidence().certainty())
                    .and(meant);
        }
    }

    /** One signal told by several rows: as certain as the best of them, as recent as the latest of those. */
    private RankedSignal best(SignalName name, String about, List<Told> told) {
        Certainty certainty = told.stream()
                .map(row -> row.certainty(asOf))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        PartialDate on = told.stream()
                .filter(row -> row.certainty(asOf) == certainty)
                .map(Told::on)
                .max(BY_DAY)
                .orElseThrow();
        return new RankedSignal(
                name,
                on,
                about,
                weights.of(name),
                certainty,
                false,
                told.stream()
                        .flatMap(row -> row.row().sources().stream())
                        .distinct()
                        .toList());
    }

    private RankedSignal signal(
            SignalName name, PartialDate on, String about, boolean disputed, List<? extends Fact> rows) {
        Certainty certainty = rows.stream()
                .map(row -> row.confidence().certainty())
                .reduce(on.occurredBy(asOf).certainty(), Certainty::and);
        return new RankedSignal(
                name,
                on,
                about,
                weights.of(name),
                certainty,
                disputed,
                rows.stream().flatMap(row -> row.sources().stream()).distinct().toList());
    }
}
