package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccm.knownanswers.Reference;
import org.ccm.outreach.VoteCast;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

class VoteListsTest {

    private static final StateCode MYANMAR = StateCode.of("MMR");

    private static VoteLists on(String day) {
        return Figures.of(Reference.on(day).assessment()).voteLists();
    }

    private static VoteListed vote(List<VoteListed> list, String state, String resolution) {
        return list.stream()
                .filter(vote -> vote.state().equals(StateCode.of(state))
                        && vote.resolution().equals(resolution))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thirty_four_States_outside_voted_yes_in_the_plenary_of_2020() {
        assertThat(on("2020-12-07").votedYesNotParty())
                .hasSize(34)
                .isSortedAccordingTo((one, other) -> one.state().compareTo(other.state()))
                .allSatisfy(vote -> assertThat(vote.cast()).isEqualTo(VoteCast.YES))
                .allSatisfy(vote -> assertThat(vote.votedOn()).isEqualTo(LocalDate.of(2020, 12, 7)));
    }

    @Test
    void the_shifts_of_the_First_Committee_of_2019_say_how_the_States_voted_before() {
        assertThat(vote(on("2019-11-20").shifts(), "ZWE", "A/C.1/74/L.46"))
                .satisfies(shift -> assertThat(shift.cast()).isEqualTo(VoteCast.ABSTAIN))
                .satisfies(shift -> assertThat(shift.before()).contains(VoteCast.NO))
                .satisfies(shift -> assertThat(shift.votedOn()).isEqualTo(LocalDate.of(2019, 11, 5)));
    }

    @Test
    void States_that_usually_vote_in_favour_and_were_absent_are_a_list() {
        assertThat(on("2024-12-02").usualYesAbsent()).isNotEmpty().allSatisfy(vote -> assertThat(vote.cast())
                .isEqualTo(VoteCast.ABSENT));
    }

    @Test
    void States_Parties_that_did_not_vote_in_favour_are_a_list() {
        assertThat(on("2024-12-02").partiesNotVotingYes()).isNotEmpty().allSatisfy(vote -> assertThat(vote.cast())
                .isNotEqualTo(VoteCast.YES));
    }

    @Test
    void a_vote_that_falls_into_a_dispute_over_credentials_says_so() {
        assertThat(vote(on("2022-12-07").votedYesNotParty(), "MMR", "A/RES/77/79")
                        .credentialsDisputed())
                .isPresent()
                .get()
                .satisfies(dispute -> assertThat(dispute.state()).isEqualTo(MYANMAR));
    }

    @Test
    void a_vote_of_another_State_or_time_does_not() {
        assertThat(on("2022-12-07").votedYesNotParty())
                .filteredOn(vote -> !vote.state().equals(MYANMAR))
                .isNotEmpty()
                .allSatisfy(vote -> assertThat(vote.credentialsDisputed()).isEmpty());
        assertThat(VoteLists.dispute(
                        Reference.on("2022-12-07").assessment().register(), MYANMAR, LocalDate.of(2021, 1, 31)))
                .isEmpty();
    }
}
