package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ccm.outreach.VoteCast.ABSENT;
import static org.ccm.outreach.VoteCast.ABSTAIN;
import static org.ccm.outreach.VoteCast.NO;
import static org.ccm.outreach.VoteCast.YES;
import static org.ccm.outreach.VoteStage.FIRST_COMMITTEE;
import static org.ccm.outreach.VoteStage.PLENARY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The votes on the yearly resolution of the General Assembly. */
class BallotsAsOfTest {

    private static final String DAY = "2030-01-01";

    /** The votes of one State in the plenary, one a year from 2015 on. */
    private static SmallRecord votes(VoteCast... casts) {
        SmallRecord record = new SmallRecord();
        int year = 2015;
        for (VoteCast cast : casts) {
            record.vote(PLENARY, "R" + year, year + "-12-05", cast);
            year++;
        }
        return record;
    }

    private static Ballot latest(SmallRecord record) {
        return record.oneOn(DAY, Ballot.class).orElseThrow();
    }

    @Test
    void only_the_latest_resolution_shows_from_the_day_of_its_vote_on() {
        SmallRecord record = votes(YES, NO);

        assertThat(record.oneOn("2015-12-04", Ballot.class)).isEmpty();
        assertThat(record.oneOn("2015-12-05", Ballot.class).orElseThrow().resolution())
                .isEqualTo("R2015");
        assertThat(record.oneOn("2016-12-04", Ballot.class).orElseThrow().resolution())
                .isEqualTo("R2015");
        assertThat(record.oneOn("2016-12-05", Ballot.class).orElseThrow().resolution())
                .isEqualTo("R2016");
    }

    @Test
    void a_resolution_that_is_not_known_yet_does_not_show() {
        assertThat(votes(YES, NO).on(DAY, "2016-12-04", Ballot.class))
                .extracting(Ballot::resolution)
                .containsExactly("R2015");
    }

    @Test
    void the_latest_resolution_of_each_stage_shows() {
        SmallRecord record = votes(YES).vote(FIRST_COMMITTEE, "C2016", "2016-10-30", ABSTAIN);

        assertThat(record.on("2016-11-01", Ballot.class))
                .extracting(Ballot::stage, Ballot::resolution)
                .containsExactlyInAnyOrder(tuple(PLENARY, "R2015"), tuple(FIRST_COMMITTEE, "C2016"));
    }

    @Test
    void of_two_resolutions_of_a_day_the_later_symbol_shows() {
        SmallRecord record =
                new SmallRecord().vote(PLENARY, "R/2", "2015-12-05", YES).vote(PLENARY, "R/1", "2015-12-05", NO);

        assertThat(latest(record).resolution()).isEqualTo("R/2");
    }

    @Test
    void a_state_without_a_vote_on_the_latest_resolution_has_no_ballot() {
        SmallRecord record = votes(YES).about("GNB").vote(PLENARY, "R2016", "2016-12-05", YES);

        assertThat(record.on(DAY, Ballot.class))
                .extracting(ballot -> ballot.state().value())
                .containsExactly("GNB");
    }

    @ParameterizedTest
    @CsvSource({
        // the vote before
        "YES;NO,            2015-12-05",
        // the last at which it was not absent
        "YES;ABSENT;NO,     2015-12-05",
        "YES;ABSTAIN;NO,    2016-12-05",
        // none
        "ABSENT;YES,        ",
        "YES,               ",
    })
    void a_ballot_stands_beside_the_last_vote_that_the_state_cast_before(String casts, LocalDate before) {
        assertThat(latest(votes(parse(casts))).before().map(Vote::votedOn).orElse(null))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "NO;ABSTAIN,     true",
        "ABSTAIN;NO,     true",
        "YES;YES,        false",
        // Zimbabwe-like: absent in between
        "NO;ABSENT;YES,  true",
        // nobody shifts by staying away
        "YES;ABSENT,     false",
        // nothing to compare with
        "YES,            false",
        "ABSENT;YES,     false",
    })
    void a_vote_shifted_if_it_differs_from_the_one_before(String casts, boolean shifted) {
        assertThat(latest(votes(parse(casts))).shifted()).isEqualTo(shifted);
    }

    @ParameterizedTest
    @CsvSource({
        // two of three
        "YES;NO;YES;ABSENT,        true",
        // half is not more than half
        "YES;NO;ABSENT,            false",
        // absences do not count
        "YES;ABSENT;ABSENT;ABSENT, true",
        // the ballot itself does not count
        "NO;YES,                   false",
        "ABSENT;YES,               false",
    })
    void a_state_usually_votes_in_favour_if_more_than_half_of_its_earlier_votes_were(String casts, boolean usually) {
        assertThat(latest(votes(parse(casts))).usuallyInFavour()).isEqualTo(usually);
    }

    @Test
    void the_latest_sourced_vote_in_favour_stands_for_the_usual_ones() {
        SmallRecord record = votes(YES, YES)
                .unsourced()
                .vote(PLENARY, "R2017", "2017-12-05", YES)
                .vote(PLENARY, "R2018", "2018-12-05", ABSENT);

        assertThat(latest(record).usual().map(Vote::resolution)).contains("R2016");
        assertThat(latest(record).usualCertainty()).isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void usual_votes_without_source_are_unverified() {
        SmallRecord record = new SmallRecord()
                .unsourced()
                .vote(PLENARY, "R2015", "2015-12-05", YES)
                .vote(PLENARY, "R2016", "2016-12-05", ABSENT);

        assertThat(latest(record).usualCertainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(latest(record).certainty()).isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void a_state_that_does_not_usually_vote_in_favour_has_no_usual_certainty() {
        assertThat(latest(votes(NO, YES)).usualCertainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void votes_of_one_stage_do_not_stand_beside_those_of_another() {
        SmallRecord record = new SmallRecord()
                .vote(FIRST_COMMITTEE, "C2015", "2015-10-30", NO)
                .vote(PLENARY, "R2015", "2015-12-05", YES);

        assertThat(record.on(DAY, Ballot.class)).extracting(Ballot::before).containsOnly(Optional.empty());
    }

    @Test
    void a_ballot_names_each_of_its_rows_once() {
        // the vote before is the usual one too
        assertThat(latest(votes(YES, ABSENT)).rows()).hasSize(2);
        // the vote before was otherwise
        assertThat(latest(votes(YES, YES, NO, YES)).rows()).hasSize(3);
        assertThat(latest(votes(YES)).rows()).hasSize(1);
    }

    private static VoteCast[] parse(String casts) {
        return Arrays.stream(casts.split(";")).map(VoteCast::valueOf).toArray(VoteCast[]::new);
    }
}
