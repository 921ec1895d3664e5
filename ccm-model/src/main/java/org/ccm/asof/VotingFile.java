package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.state.StateCode;

/** The votes on the yearly resolution. Only the latest resolution of a stage shows, each vote beside the State's earlier ones. */
final class VotingFile implements RecordFile {

    private record Resolution(LocalDate votedOn, String symbol) {}

    private final Map<VoteStage, TreeMap<Resolution, List<Ballot>>> stages = new EnumMap<>(VoteStage.class);

    VotingFile(List<Vote> votes) {
        Map<VoteStage, Map<StateCode, List<Vote>>> records = new EnumMap<>(VoteStage.class);
        for (Vote vote : votes) {
            records.computeIfAbsent(vote.stage(), stage -> new HashMap<>())
                    .computeIfAbsent(vote.state(), state -> new ArrayList<>())
                    .add(vote);
        }
        Comparator<Resolution> order = Comparator.comparing(Resolution::votedOn).thenComparing(Resolution::symbol);
        records.forEach((stage, states) -> {
            TreeMap<Resolution, List<Ballot>> resolutions = new TreeMap<>(order);
            states.values().forEach(record -> ballots(record).forEach(ballot -> resolutions
                    .computeIfAbsent(new Resolution(ballot.votedOn(), ballot.resolution()), key -> new ArrayList<>())
                    .add(ballot)));
            stages.put(stage, resolutions);
        });
    }

    private static List<Ballot> ballots(List<Vote> record) {
        record.sort(Comparator.comparing(Vote::votedOn).thenComparing(Vote::resolution));
        List<Ballot> ballots = new ArrayList<>();
        for (Vote vote : record) {
            List<Vote> earlier = record.stream()
                    .filter(other -> other.votedOn().isBefore(vote.votedOn()) && other.cast() != VoteCast.ABSENT)
                    .toList();
            ballots.add(new Ballot(
                    vote.state(),
                    vote.stage(),
                    vote.resolution(),
                    vote.votedOn(),
                    vote.cast(),
                    vote.confidence().certainty(),
                    earlier.stream().reduce((one, later) -> later),
                    usual(earlier),
                    vote));
        }
        return ballots;
    }

    private static Optional<Vote> usual(List<Vote> earlier) {
        List<Vote> inFavour =
                earlier.stream().filter(vote -> vote.cast() == VoteCast.YES).toList();
        return Optional.of(inFavour)
                .filter(yes -> 2 * yes.size() > earlier.size())
                .flatMap(yes -> yes.stream()
                        .max(Comparator.comparing(
                                        (Vote vote) -> vote.confidence().certainty())
                                .reversed()
                                .thenComparing(Vote::votedOn)));
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        LocalDate day = moment.day().isBefore(moment.known()) ? moment.day() : moment.known();
        for (TreeMap<Resolution, List<Ballot>> resolutions : stages.values()) {
            Map.Entry<Resolution, List<Ballot>> latest = resolutions.lowerEntry(new Resolution(day.plusDays(1), ""));
            if (latest != null) {
                latest.getValue().forEach(shown);
            }
        }
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        stages.values()
                .forEach(resolutions -> resolutions.keySet().forEach(resolution -> days.accept(resolution.votedOn())));
    }
}
