package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.asof.Grant;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Picture;
import org.ccm.figures.Candidate;
import org.ccm.figures.RankedSignal;
import org.ccm.figures.TargetProgress;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.picture.AdherenceMap;
import org.ccm.picture.AdherenceOverTime;
import org.ccm.picture.CandidatesRanked;
import org.ccm.picture.Caption;
import org.ccm.picture.DeadlineTimeline;
import org.ccm.picture.DeadlineTimeline.State;
import org.ccm.picture.ReportingRate;
import org.ccm.picture.VotesByYear;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * The pictures of a document, drawn from what it is written from.
 *
 * @param folio what it is written from
 */
record Drawings(Folio folio) {

    private static final int CANDIDATES_DRAWN = 15;

    /** Where every State stands, on a map. */
    Picture map() {
        Map<StateCode, AdherenceMap.Place> places = new HashMap<>();
        Map<AdherenceMap.Standing, Integer> counts = new EnumMap<>(AdherenceMap.Standing.class);
        for (StateStanding standing : folio.standings()) {
            AdherenceMap.Standing drawn = drawn(standing.standing());
            counts.merge(drawn, 1, Integer::sum);
            places.put(
                    standing.state().code(),
                    new AdherenceMap.Place(folio.name(standing.state().code()), drawn));
        }
        Map<AdherenceMap.Standing, String> legend = new EnumMap<>(AdherenceMap.Standing.class);
        counts.forEach((standing, count) -> legend.put(
                standing, folio.phrases().of("picture.map." + standing.name().toLowerCase(Locale.ROOT), count)));
        Caption caption = caption("map", folio.phrases().list(List.copyOf(legend.values())));
        return picture(
                caption,
                new AdherenceMap(
                        caption,
                        legend,
                        places,
                        folio.phrases().of("picture.map.elsewhere"),
                        folio.phrases().of("picture.map.note")));
    }

    private static AdherenceMap.Standing drawn(Standing standing) {
        return switch (standing) {
            case STATE_PARTY -> AdherenceMap.Standing.PARTY;
            case CONTRACTING_STATE -> AdherenceMap.Standing.CONTRACTING;
            case SIGNATORY -> AdherenceMap.Standing.SIGNATORY;
            case NON_SIGNATORY -> AdherenceMap.Standing.NOT_PARTY;
            case WITHDRAWN -> AdherenceMap.Standing.WITHDRAWN;
        };
    }

    /** States Parties over the years, against the latest target. */
    Picture adherence() {
        List<AdherenceOverTime.Step> byDeposit = steps(StateStanding::depositedOn);
        List<AdherenceOverTime.Step> inForce = steps(StateStanding::entryIntoForceOn);
        Optional<TargetProgress> target = folio.figures().targets().stream().reduce((earlier, later) -> later);
        Caption caption = caption("adherence", last(byDeposit), last(inForce));
        return picture(
                caption,
                new AdherenceOverTime(
                        caption,
                        new AdherenceOverTime.Labels(
                                folio.phrases().of("picture.adherence.by-deposit"),
                                folio.phrases().of("picture.adherence.in-force")),
                        byDeposit,
                        inForce,
                        folio.asOf(),
                        target.map(progress -> new AdherenceOverTime.Target(
                                progress.target().dueOn(),
                                progress.target().value(),
                                folio.phrases()
                                        .of(
                                                "picture.adherence.target",
                                                progress.target().value(),
                                                progress.target().dueOn()))),
                        folio.phrases().of("picture.adherence.none")));
    }

    private static int last(List<AdherenceOverTime.Step> steps) {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).number();
    }

    private List<AdherenceOverTime.Step> steps(Function<StateStanding, Optional<LocalDate>> joins) {
        TreeMap<LocalDate, Integer> moves = new TreeMap<>();
        for (StateStanding standing : folio.standings()) {
            joins.apply(standing).ifPresent(day -> moves.merge(day, 1, Integer::sum));
            if (joins.apply(standing).isPresent()) {
                standing.withdrawalEffectiveOn().ifPresent(day -> moves.merge(day, -1, Integer::sum));
            }
        }
        List<AdherenceOverTime.Step> steps = new ArrayList<>();
        int number = 0;
        for (Map.Entry<LocalDate, Integer> move :
                moves.headMap(folio.asOf(), true).entrySet()) {
            number += move.getValue();
            steps.add(new AdherenceOverTime.Step(move.getKey(), number));
        }
        return steps;
    }

    /** The votes on the yearly resolution in the plenary. */
    Picture votes() {
        Map<Integer, Map<VoteCast, Long>> years = folio.assessment().register().votes().stream()
                .filter(vote -> vote.stage() == VoteStage.PLENARY)
                .filter(vote ->
                        folio.scope().has(vote.state()) && !vote.votedOn().isAfter(folio.asOf()))
                .collect(Collectors.groupingBy(
                        vote -> vote.votedOn().getYear(),
                        TreeMap::new,
                        Collectors.groupingBy(Vote::cast, Collectors.counting())));
        List<VotesByYear.Votes> rows = years.entrySet().stream()
                .map(year -> new VotesByYear.Votes(
                        year.getKey(),
                        count(year.getValue(), VoteCast.YES),
                        count(year.getValue(), VoteCast.NO),
                        count(year.getValue(), VoteCast.ABSTAIN),
                        count(year.getValue(), VoteCast.ABSENT)))
                .toList();
        Caption caption = caption(
                "votes",
                rows.size(),
                rows.stream()
                        .map(year -> folio.phrases()
                                .of(
                                        "picture.votes.year",
                                        year(year.year()),
                                        year.yes(),
                                        year.no(),
                                        year.abstain(),
                                        year.absent()))
                        .collect(Collectors.joining(" ")));
        return picture(
                caption,
                new VotesByYear(
                        caption,
                        new VotesByYear.Labels(
                                folio.wording().word("yes"),
                                folio.wording().word("no"),
                                folio.wording().word("abstain"),
                                folio.wording().word("absent")),
                        rows,
                        folio.phrases().of("picture.votes.none")));
    }

    private static int count(Map<VoteCast, Long> votes, VoteCast cast) {
        return votes.getOrDefault(cast, 0L).intValue();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** The candidates that lead the ranking, with what adds to and takes from their sums. */
    Picture candidates(List<Candidate> ranked) {
        List<Candidate> drawn = ranked.stream().limit(CANDIDATES_DRAWN).toList();
        List<String> signals = drawn.stream()
                .flatMap(candidate -> candidate.signals().stream())
                .filter(signal -> signal.certainty() == Certainty.ESTABLISHED)
                .map(RankedSignal::name)
                .distinct()
                .sorted()
                .map(name -> folio.wording().word(name.word()))
                .toList();
        List<CandidatesRanked.Candidate> rows =
                drawn.stream().map(this::candidate).toList();
        Caption caption = caption(
                "candidates",
                rows.size(),
                rows.stream().map(row -> row.name() + " (" + row.score() + ")").collect(Collectors.joining(", ")));
        return picture(
                caption,
                new CandidatesRanked(caption, signals, rows, folio.phrases().of("picture.candidates.none")));
    }

    private CandidatesRanked.Candidate candidate(Candidate candidate) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        candidate.signals().stream()
                .filter(signal -> signal.certainty() == Certainty.ESTABLISHED)
                .sorted(Comparator.comparing(RankedSignal::name))
                .forEach(signal ->
                        sums.merge(folio.wording().word(signal.name().word()), signal.weight(), Integer::sum));
        return new CandidatesRanked.Candidate(
                folio.name(candidate.state().code()),
                folio.phrases().number(candidate.established()),
                sums.entrySet().stream()
                        .filter(sum -> sum.getValue() != 0)
                        .map(sum -> new CandidatesRanked.Part(sum.getKey(), sum.getValue()))
                        .toList());
    }

    /** Reports due, by what is on record of them. */
    Picture reportingRates() {
        List<ReportingRate.Reports> rows = folio.figures().reportingRates().rates().stream()
                .filter(rate -> rate.region().isEmpty())
                .map(rate -> new ReportingRate.Reports(
                        rate.reportingYear().isPresent()
                                ? year(rate.reportingYear().getAsInt())
                                : folio.phrases().of("transparency.initial"),
                        rate.received().total(),
                        rate.missing().established(),
                        rate.missing().unverified(),
                        folio.phrases()
                                .of("picture.reporting.share", folio.phrases().percent(rate.share()))))
                .toList();
        Caption caption = caption(
                "reporting",
                rows.size(),
                rows.stream()
                        .map(row -> folio.phrases()
                                .of(
                                        "picture.reporting.year",
                                        row.year(),
                                        row.received(),
                                        row.listedMissing(),
                                        row.noneOnRecord()))
                        .collect(Collectors.joining(" ")));
        return picture(
                caption,
                new ReportingRate(
                        caption,
                        new ReportingRate.Labels(
                                folio.phrases().of("column.received"),
                                folio.phrases().of("column.missing"),
                                folio.phrases().of("column.not-on-record")),
                        rows,
                        folio.phrases().of("picture.reporting.none")));
    }

    /** Deadlines with their extensions; duties without any date are left out. */
    Picture timeline(String name, List<Obligation> duties, Function<Obligation, String> called) {
        List<DeadlineTimeline.Row> rows = duties.stream()
                .filter(duty -> duty.baseDeadline().isPresent())
                .map(duty -> row(duty, called.apply(duty)))
                .toList();
        Map<State, String> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, folio.phrases().of("picture.deadlines." + word(state)));
        }
        Caption caption = caption(
                name,
                rows.size(),
                folio.phrases()
                        .side(rows.stream()
                                .map(row -> row.name() + ": " + row.status())
                                .toList()));
        return picture(
                caption,
                new DeadlineTimeline(
                        caption,
                        folio.asOf(),
                        new DeadlineTimeline.Words(
                                folio.wording().day(folio.asOf()),
                                states,
                                folio.phrases().of("picture.deadlines.fulfilled-on"),
                                folio.phrases().of("picture.deadlines.none")),
                        rows));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private DeadlineTimeline.Row row(Obligation duty, String name) {
        LocalDate base = duty.baseDeadline().orElseThrow();
        LocalDate deadline = duty.deadline().orElse(base);
        State state = state(duty, deadline);
        LocalDate from = folio.standing(duty.state())
                .entryIntoForceOn()
                .filter(day -> !day.isAfter(base))
                .orElse(base);
        return new DeadlineTimeline.Row(
                name,
                folio.wording().day(deadline) + ", " + folio.phrases().of("picture.deadlines." + word(state)),
                from,
                base,
                duty.extensions().stream().map(Grant::newDeadline).toList(),
                state,
                Optional.empty());
    }

    private State state(Obligation duty, LocalDate deadline) {
        if (duty.certainty() == Certainty.UNVERIFIED) {
            return State.UNVERIFIED;
        }
        if (duty.status() == Status.FULFILLED
                || duty.lastStatus().filter(Status.FULFILLED::equals).isPresent()) {
            return State.FULFILLED;
        }
        return folio.asOf().isAfter(deadline) ? State.PASSED : State.OPEN;
    }

    private Caption caption(String name, Object... values) {
        return new Caption(
                name,
                folio.phrases().of("picture." + name + ".title", folio.asOf()),
                folio.phrases().of("picture." + name + ".description", values));
    }

    private static Picture picture(Caption caption, org.ccm.picture.Picture drawn) {
        return new Picture(caption.prefix(), caption.title(), drawn.svg());
    }
}
