package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteStage;
import org.ccm.register.Register;

/** The resolutions that the General Assembly has voted on, by stage (TREATY 6). */
final class Votes {

    /** A resolution voted on at a stage, on a day. */
    record Resolution(String symbol, VoteStage stage, LocalDate votedOn) implements Comparable<Resolution> {

        private static final Comparator<Resolution> IN_TIME =
                Comparator.comparing(Resolution::votedOn).thenComparing(Resolution::symbol);

        @Override
        public int compareTo(Resolution other) {
            return IN_TIME.compare(this, other);
        }
    }

    private final Map<VoteStage, TreeSet<Resolution>> resolutions = new EnumMap<>(VoteStage.class);

    Votes(Register register) {
        for (Vote vote : register.votes()) {
            resolutions
                    .computeIfAbsent(vote.stage(), stage -> new TreeSet<>())
                    .add(new Resolution(vote.resolution(), vote.stage(), vote.votedOn()));
        }
    }

    /** The latest resolution of a stage on a day. */
    Optional<Resolution> latestOn(LocalDate day, VoteStage stage) {
        return Optional.ofNullable(resolutions.get(stage)).flatMap(voted -> voted.descendingSet().stream()
                .filter(resolution -> !resolution.votedOn().isAfter(day))
                .findFirst());
    }

    /** How a State voted on a resolution, from its own votes. */
    static Optional<Vote> on(Resolution resolution, List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.stage() == resolution.stage()
                        && vote.votedOn().equals(resolution.votedOn())
                        && vote.resolution().equals(resolution.symbol()))
                .findFirst();
    }

    void changeDays(Consumer<LocalDate> days) {
        resolutions.values().forEach(voted -> voted.forEach(resolution -> days.accept(resolution.votedOn())));
    }
}
