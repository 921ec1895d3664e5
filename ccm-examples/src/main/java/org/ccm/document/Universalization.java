package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Picture;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.Candidate;
import org.ccm.figures.GroupGap;
import org.ccm.figures.ObstacleOnRecord;
import org.ccm.figures.RankedSignal;
import org.ccm.figures.SuggestedApproach;
import org.ccm.figures.TargetProgress;
import org.ccm.figures.VoteListed;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.outreach.VoteScope;
import org.ccm.outreach.VoteStage;
import org.ccm.outreach.VoteTotal;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/** Article 21(1): who has joined, who may be next, and how States vote. */
final class Universalization implements Chapter {

    private static final int CANDIDATES_SHOWN = 20;

    @Override
    public Optional<Section> write(Folio folio) {
        List<Text> narrative = new ArrayList<>();
        narrative.add(standing(folio));
        if (folio.scope().whole()) {
            folio.figures().targets().forEach(target -> narrative.add(target(folio, target)));
        }
        List<Candidate> candidates = folio.figures().candidateRanking().candidates().stream()
                .filter(candidate -> folio.scope().has(candidate.state().code()))
                .toList();
        narrative.add(folio.text(
                "universalization.candidates",
                candidates.size(),
                candidates.stream()
                        .filter(candidate -> candidate.limbs().containsKey(Limb.SIGNATORY))
                        .count()));
        narrative.addAll(latestVotes(folio));
        List<Table> tables = new ArrayList<>();
        groups(folio).ifPresent(tables::add);
        candidates(folio, candidates).ifPresent(tables::add);
        approaches(folio, candidates).ifPresent(tables::add);
        tables.addAll(
                votes(folio, "voted-yes-not-party", folio.figures().voteLists().votedYesNotParty()));
        tables.addAll(votes(folio, "vote-shifts", folio.figures().voteLists().shifts()));
        tables.addAll(
                votes(folio, "usual-yes-absent", folio.figures().voteLists().usualYesAbsent()));
        tables.addAll(votes(
                folio, "parties-not-voting-yes", folio.figures().voteLists().partiesNotVotingYes()));
        tables.addAll(folio.findingsTables(
                "standing", folio.findings(Kind.ENTRY_INTO_FORCE_PENDING, Kind.WITHDRAWAL_PENDING, Kind.WITHDRAWN)));
        return Optional.of(new Section(
                "universalization",
                folio.phrases().of("section.universalization"),
                narrative,
                pictures(folio, candidates),
                tables));
    }

    private static List<Picture> pictures(Folio folio, List<Candidate> candidates) {
        Drawings drawings = new Drawings(folio);
        return folio.scope().whole()
                ? List.of(drawings.map(), drawings.adherence(), drawings.votes(), drawings.candidates(candidates))
                : List.of(drawings.map(), drawings.votes(), drawings.candidates(candidates));
    }

    private static Text standing(Folio folio) {
        List<StateStanding> standings = folio.standings();
        return folio.text(
                folio.scope().whole() ? "universalization.standing" : "universalization.standing-of-group",
                standings.stream().filter(StateStanding::countsByDeposit).count(),
                count(standings, Standing.STATE_PARTY),
                count(standings, Standing.SIGNATORY),
                count(standings, Standing.NON_SIGNATORY),
                count(standings, Standing.WITHDRAWN),
                folio.scopeName());
    }

    static long count(List<StateStanding> standings, Standing wanted) {
        return standings.stream()
                .filter(standing -> standing.standing() == wanted)
                .count();
    }

    private static Text target(Folio folio, TargetProgress progress) {
        String key = progress.reachedWhenDue().isPresent()
                ? "universalization.target-due"
                : progress.daysLeft() < 365 ? "universalization.target-near" : "universalization.target";
        return folio.cite(
                progress.target().sources(),
                key,
                progress.target().value(),
                progress.target().dueOn(),
                progress.reachedWhenDue().orElse(progress.reached()),
                progress.shortfall(),
                progress.neededPerYear().orElse(0),
                progress.reached(),
                progress.daysLeft());
    }

    /** The totals of the latest vote on the whole resolution in the plenary, and of a later one in the First Committee. */
    private static List<Text> latestVotes(Folio folio) {
        if (!folio.scope().whole()) {
            return List.of();
        }
        List<VoteTotal> totals = folio.assessment().register().voteTotals().stream()
                .filter(total -> total.scope() == VoteScope.WHOLE)
                .filter(total -> total.votedOn().occurredBy(folio.asOf()) != Occurrence.NOT_YET)
                .filter(total -> total.yes().isPresent()
                        && total.no().isPresent()
                        && total.abstain().isPresent())
                .sorted(Comparator.comparing(total -> total.votedOn().last()))
                .toList();
        Optional<VoteTotal> plenary = totals.stream()
                .filter(total -> total.stage() == VoteStage.PLENARY
                        && total.resolution().isPresent()
                        && total.votedOn().occurredBy(folio.asOf()) == Occurrence.CERTAINLY)
                .reduce((earlier, later) -> later);
        Optional<VoteTotal> committee = totals.stream()
                .filter(total -> total.stage() == VoteStage.FIRST_COMMITTEE)
                .filter(total -> plenary.filter(vote ->
                                !vote.votedOn().last().isBefore(total.votedOn().first()))
                        .isEmpty())
                .reduce((earlier, later) -> later);
        return Stream.concat(
                        plenary.map(total -> vote(folio, total)).stream(),
                        committee.map(total -> committeeVote(folio, total)).stream())
                .toList();
    }

    private static Text committeeVote(Folio folio, VoteTotal total) {
        return folio.cite(
                total.sources(),
                "universalization.vote-committee",
                folio.wording().period(total.votedOn()),
                total.yes().orElseThrow(),
                total.no().orElseThrow(),
                total.abstain().orElseThrow(),
                folio.certainty(total, total.votedOn()) == Certainty.ESTABLISHED ? 0 : 1);
    }

    private static Text vote(Folio folio, VoteTotal total) {
        return folio.cite(
                total.sources(),
                "universalization.vote",
                total.resolution().orElseThrow(),
                folio.wording().period(total.votedOn()),
                total.yes().orElseThrow(),
                total.no().orElseThrow(),
                total.abstain().orElseThrow(),
                folio.findings(Kind.VOTED_YES_NOT_PARTY).size());
    }

    private static Optional<Table> groups(Folio folio) {
        List<List<Cell>> rows = folio.figures().groupGaps().stream()
                .map(gap -> gap(folio, gap))
                .flatMap(Optional::stream)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        folio.phrases().of(folio.scope().whole() ? "table.groups" : "table.groups-asked"),
                        false,
                        folio.columns("group", "#members", "#states-parties", "#signatories", "#neither", "#gap"),
                        rows,
                        ""));
    }

    private static Optional<List<Cell>> gap(Folio folio, GroupGap gap) {
        List<List<StateCode>> lists = List.of(gap.statesParties(), gap.signatories(), gap.outside(), gap.withdrawn());
        List<Long> counts = lists.stream()
                .map(states -> states.stream()
                        .filter(state -> folio.scope().has(state))
                        .count())
                .toList();
        long members = counts.stream().mapToLong(Long::longValue).sum();
        return members == 0
                ? Optional.empty()
                : Optional.of(List.of(
                        Cell.of(folio.wording().group(gap.name())),
                        folio.number(members),
                        folio.number(counts.get(0)),
                        folio.number(counts.get(1)),
                        folio.number(counts.get(2)),
                        folio.number(counts.get(1) + counts.get(2))));
    }

    private static Optional<Table> candidates(Folio folio, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = candidates.stream()
                .limit(CANDIDATES_SHOWN)
                .map(candidate -> candidate(folio, candidate))
                .toList();
        int more = candidates.size() - rows.size();
        return Optional.of(new Table(
                folio.phrases().of("table.candidates"),
                false,
                folio.columns("state", "limbs", "signals", "#established", "#unverified"),
                rows,
                folio.phrases().of("table.candidates.after", more)));
    }

    private static List<Cell> candidate(Folio folio, Candidate candidate) {
        String limbs = candidate.limbs().entrySet().stream()
                .map(limb -> limb.getKey().paragraph()
                        + (limb.getValue() == Certainty.UNVERIFIED
                                ? " (" + folio.phrases().of("unverified") + ")"
                                : ""))
                .collect(Collectors.joining(", "));
        String signals = folio.phrases()
                .side(candidate.signals().stream()
                        .map(RankedSignal::name)
                        .distinct()
                        .map(name -> folio.wording().word(name.word()))
                        .toList());
        Set<SourceId> sources = candidate.signals().stream()
                .flatMap(signal -> signal.sources().stream())
                .collect(Collectors.toSet());
        return List.of(
                folio.state(candidate.state().code()),
                Cell.of(limbs),
                folio.cell(signals, sources),
                folio.number(candidate.established()),
                folio.number(candidate.unverified()));
    }

    /** What has kept the leading candidates outside, and what may be suggested; never more than a suggestion. */
    private static Optional<Table> approaches(Folio folio, List<Candidate> candidates) {
        Map<StateCode, List<ObstacleOnRecord>> obstacles =
                folio.figures().obstacles().stream().collect(Collectors.groupingBy(ObstacleOnRecord::state));
        Map<StateCode, List<SuggestedApproach>> approaches =
                folio.figures().suggestedApproaches().stream().collect(Collectors.groupingBy(SuggestedApproach::state));
        List<List<Cell>> rows = candidates.stream()
                .limit(CANDIDATES_SHOWN)
                .map(candidate -> candidate.state().code())
                .filter(approaches::containsKey)
                .map(state -> List.of(
                        folio.state(state),
                        obstacles(folio, obstacles.getOrDefault(state, List.of())),
                        suggestions(folio, approaches.get(state))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        folio.phrases().of("table.approaches"),
                        false,
                        folio.columns("state", "obstacles", "approaches"),
                        rows,
                        folio.phrases().of("table.approaches.after")));
    }

    private static Cell obstacles(Folio folio, List<ObstacleOnRecord> obstacles) {
        return folio.cell(
                folio.phrases()
                        .side(obstacles.stream()
                                .map(obstacle ->
                                        folio.phrases().of("obstacle." + obstacle.obstacle()) + where(folio, obstacle))
                                .distinct()
                                .toList()),
                obstacles.stream()
                        .flatMap(obstacle -> obstacle.facts().stream())
                        .flatMap(fact -> fact.sources().stream())
                        .toList());
    }

    /** The paragraph, where the paper has one for it, and whether it is unverified: " (1.3, unverified)". */
    private static String where(Folio folio, ObstacleOnRecord obstacle) {
        String where = Stream.concat(
                        obstacle.paragraph().stream(),
                        obstacle.certainty() == Certainty.UNVERIFIED
                                ? Stream.of(folio.phrases().of("unverified"))
                                : Stream.empty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "" : " (" + where + ")";
    }

    private static Cell suggestions(Folio folio, List<SuggestedApproach> approaches) {
        return folio.cell(
                folio.phrases()
                        .side(approaches.stream()
                                .map(suggested -> folio.phrases()
                                                .of("approach."
                                                        + suggested.approach().word())
                                        + " (" + suggested.approach().paragraph() + ")")
                                .distinct()
                                .toList()),
                approaches.stream()
                        .flatMap(suggested -> suggested.facts().stream())
                        .flatMap(fact -> fact.sources().stream())
                        .toList());
    }

    /** Votes of a list: those cast alike in one line, with the States. */
    private static List<Table> votes(Folio folio, String caption, List<VoteListed> votes) {
        Map<List<Object>, List<VoteListed>> alike = votes.stream()
                .filter(vote -> folio.scope().has(vote.state()))
                .sorted(Comparator.comparing(VoteListed::votedOn)
                        .thenComparing(VoteListed::resolution)
                        .thenComparing(VoteListed::cast))
                .collect(Collectors.groupingBy(
                        vote -> List.of(
                                vote.votedOn(), vote.resolution(), vote.cast(), vote.before(), vote.certainty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return folio.tables(
                caption,
                folio.columns("date", "resolution", "vote", "#number", "states"),
                List.copyOf(alike.values()),
                together -> together.get(0).certainty(),
                together -> List.of(
                        folio.day(together.get(0).votedOn()),
                        Cell.of(together.get(0).resolution()),
                        Cell.of(cast(folio, together.get(0))),
                        folio.number(together.size()),
                        Cell.of(folio.phrases()
                                .list(together.stream()
                                        .sorted(Comparator.comparing(VoteListed::state, folio.byName()))
                                        .map(vote -> voter(folio, vote))
                                        .toList()))));
    }

    /** "in favour"; of a shift "in favour; before: abstained". */
    private static String cast(Folio folio, VoteListed vote) {
        String cast = folio.wording().word(vote.cast().word());
        return vote.before()
                .map(before ->
                        folio.phrases().of("vote.before", cast, folio.wording().word(before.word())))
                .orElse(cast);
    }

    private static String voter(Folio folio, VoteListed vote) {
        return folio.name(vote.state())
                + (vote.credentialsDisputed().isPresent()
                        ? " (" + folio.phrases().of("credentials-disputed") + ")"
                        : "");
    }
}
