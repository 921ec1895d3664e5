package org.ccm.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;

/**
 * One vote of a State for each session of the General Assembly, earliest first: the one in the plenary, or the one in the
 * First Committee as long as the plenary has not voted. A session's votes fall into one calendar year.
 *
 * @param votes the votes
 */
record VotingSessions(List<Vote> votes) {

    /** How far from yes a vote is, from the furthest. */
    private static final List<VoteCast> TOWARDS_YES = List.of(VoteCast.NO, VoteCast.ABSTAIN, VoteCast.YES);

    /**
     * A vote that is not like the State's last before.
     *
     * @param before the last at which the State was not absent
     * @param vote the vote
     */
    record Move(Vote before, Vote vote) {

        List<Vote> rows() {
            return List.of(vote, before);
        }
    }

    static VotingSessions of(List<Vote> record) {
        Map<Integer, Vote> sessions = new TreeMap<>();
        record.stream()
                .sorted(Comparator.comparing(Vote::stage).thenComparing(Vote::votedOn))
                .forEach(vote -> sessions.put(vote.votedOn().getYear(), vote));
        return new VotingSessions(List.copyOf(sessions.values()));
    }

    /** The votes in favour in the plenary. */
    Stream<Vote> inFavour() {
        return votes.stream().filter(vote -> vote.stage() == VoteStage.PLENARY && vote.cast() == VoteCast.YES);
    }

    /**
     * The votes that moved.
     *
     * @param direction 1 towards yes, -1 away from it
     */
    Stream<Move> moves(int direction) {
        List<Move> moves = new ArrayList<>();
        List<Vote> cast =
                votes.stream().filter(vote -> vote.cast() != VoteCast.ABSENT).toList();
        for (int i = 1; i < cast.size(); i++) {
            Move move = new Move(cast.get(i - 1), cast.get(i));
            int step = Integer.compare(
                    TOWARDS_YES.indexOf(move.vote().cast()),
                    TOWARDS_YES.indexOf(move.before().cast()));
            if (step == direction) {
                moves.add(move);
            }
        }
        return moves.stream();
    }
}
