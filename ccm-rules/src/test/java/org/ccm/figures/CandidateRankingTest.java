package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.knownanswers.Reference;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.PossessionKind;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateRankingTest {

    private static final SignalWeights WITH_REPORTS =
            SignalWeights.standard().with(SignalName.VOLUNTARY_REPORT, 3, "test");

    private static CandidateRanking on(String day) {
        return Figures.of(Reference.on(day).assessment()).candidateRanking();
    }

    private static List<String> signals(CandidateRanking ranking, String state, SignalName name) {
        return ranking.candidate(StateCode.of(state)).orElseThrow().signals().stream()
                .filter(signal -> signal.name() == name)
                .map(RankedSignal::about)
                .toList();
    }

    // Who is ranked, and in which order

    @Test
    void every_State_that_is_found_to_be_a_candidate_is_ranked_once() {
        assertThat(on("2019-11-20").candidates())
                .extracting(candidate -> candidate.state().code())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Reference.on("2019-11-20").assessment().findings(Kind.UNIVERSALIZATION_CANDIDATE).stream()
                                .map(Finding::state)
                                .distinct()
                                .toList());
    }

    @Test
    void the_highest_sum_of_established_signals_stands_first_and_equal_sums_by_name() {
        assertThat(on("2026-02-20").candidates())
                .isSortedAccordingTo(Comparator.comparing(Candidate::established)
                        .reversed()
                        .thenComparing(candidate -> candidate.state().name()));
    }

    @Test
    void a_candidate_has_all_the_limbs_it_meets() {
        assertThat(on("2019-11-20").candidate(StateCode.of("COD")).orElseThrow().limbs())
                .containsOnlyKeys(Limb.SIGNATORY, Limb.MINE_BAN_PARTY, Limb.POSITIVE_SIGNAL)
                .containsEntry(Limb.SIGNATORY, Certainty.ESTABLISHED);
    }

    @Test
    void a_State_Party_is_no_candidate() {
        assertThat(on("2019-11-20").candidate(StateCode.of("CHE"))).isEmpty();
        assertThat(on("2026-02-20").candidate(StateCode.of("LTU"))).isEmpty();
    }

    @Test
    void the_sum_is_that_of_its_signals() {
        assertThat(on("2026-02-20").candidates())
                .allSatisfy(candidate -> assertThat(candidate.established() + candidate.unverified())
                        .isEqualTo(candidate.signals().stream()
                                .mapToInt(RankedSignal::weight)
                                .sum()));
    }

    // Votes

    @Test
    void the_shift_of_Zimbabwe_counts_once_whether_the_First_Committee_or_the_plenary_shows_it() {
        assertThat(signals(on("2019-11-20"), "ZWE", SignalName.VOTE_MOVED_TOWARDS_YES))
                .containsExactly("A/C.1/74/L.46");
        assertThat(signals(on("2019-12-12"), "ZWE", SignalName.VOTE_MOVED_TOWARDS_YES))
                .containsExactly("A/RES/74/62");
    }

    @Test
    void the_sum_of_Zimbabwe_on_the_day_of_the_minutes_can_be_followed() {
        Candidate zimbabwe = on("2019-11-20").candidate(StateCode.of("ZWE")).orElseThrow();
        assertThat(zimbabwe.signals())
                .extracting(RankedSignal::name, RankedSignal::weight)
                .containsExactly(
                        tuple(SignalName.VOTE_MOVED_TOWARDS_YES, 3),
                        tuple(SignalName.ATTENDED_AS_OBSERVER, 2),
                        tuple(SignalName.COMMITMENT, 4));
        assertThat(zimbabwe.signals())
                .allSatisfy(signal -> assertThat(signal.sources()).isNotEmpty());
        assertThat(zimbabwe.established()).isEqualTo(9);
    }

    @Test
    void a_vote_in_favour_counts_in_the_plenary_alone() {
        assertThat(SmallRegister.ofSignatory()
                        .vote(VoteStage.FIRST_COMMITTEE, "2018-11-06", VoteCast.YES)
                        .vote(VoteStage.PLENARY, "2018-12-05", VoteCast.YES)
                        .vote(VoteStage.FIRST_COMMITTEE, "2019-11-05", VoteCast.YES)
                        .signals("2019-11-20"))
                .containsExactly("vote-in-favour 2018-12-05 2");
    }

    @Test
    void a_first_yes_after_an_abstention_is_two_signals_and_absence_in_between_none() {
        assertThat(SmallRegister.ofSignatory()
                        .vote(VoteStage.PLENARY, "2016-12-05", VoteCast.ABSTAIN)
                        .vote(VoteStage.PLENARY, "2017-12-04", VoteCast.ABSENT)
                        .vote(VoteStage.PLENARY, "2018-12-05", VoteCast.YES)
                        .signals("2019-11-20"))
                .containsExactly("vote-in-favour 2018-12-05 2", "vote-moved-towards-yes 2018-12-05 3");
    }

    @Test
    void a_vote_that_moves_away_counts_against() {
        assertThat(SmallRegister.ofSignatory()
                        .vote(VoteStage.PLENARY, "2016-12-05", VoteCast.ABSTAIN)
                        .vote(VoteStage.PLENARY, "2017-12-04", VoteCast.NO)
                        .signals("2019-11-20"))
                .containsExactly("vote-moved-away 2017-12-04 -3");
    }

    @Test
    void a_vote_later_than_the_day_does_not_show() {
        assertThat(SmallRegister.ofSignatory()
                        .vote(VoteStage.PLENARY, "2018-12-05", VoteCast.YES)
                        .signals("2018-12-04"))
                .isEmpty();
    }

    @Test
    void a_vote_under_disputed_credentials_is_marked() {
        assertThat(on("2022-12-07").candidate(StateCode.of("MMR")).orElseThrow().signals())
                .filteredOn(RankedSignal::credentialsDisputed)
                .extracting(RankedSignal::about)
                .containsOnly("A/RES/77/79");
    }

    // Statements and attendance

    @Test
    void attendance_commitments_and_progress_count_for_a_State() {
        assertThat(SmallRegister.ofSignatory()
                        .signal(SignalKind.ATTENDED_MEETING_AS_OBSERVER, "2014-09")
                        .signal(SignalKind.ATTENDED_WORKSHOP, "2015-03")
                        .signal(SignalKind.PUBLIC_COMMITMENT_TO_JOIN, "2016")
                        .signal(SignalKind.PUBLIC_COMMITMENT_TO_JOIN, "2017", SignalStrength.WEAK, Confidence.SINGLE)
                        .signal(SignalKind.RATIFICATION_IN_PROGRESS, "2018-05")
                        .signals("2019-11-20"))
                .containsExactly(
                        "attended-as-observer 2014-09 2",
                        "attended-workshop 2015-03 1",
                        "commitment 2016 4",
                        "weak-commitment 2017 2",
                        "ratification-in-progress 2018-05 6");
    }

    @Test
    void reports_of_one_ratification_are_one_signal() {
        assertThat(SmallRegister.ofSignatory()
                        .signal(SignalKind.RATIFICATION_IN_PROGRESS, "2013-05")
                        .signal(SignalKind.RATIFICATION_IN_PROGRESS, "2016-06")
                        .signals("2019-11-20"))
                .containsExactly("ratification-in-progress 2016-06 6");
    }

    @Test
    void the_latest_reservation_counts_most() {
        SmallRegister register = SmallRegister.ofSignatory()
                .signal(SignalKind.RESERVATION_STATED, "2012")
                .signal(SignalKind.RESERVATION_STATED, "2017-10")
                .signal(SignalKind.RESERVATION_STATED, "2015-04");
        assertThat(register.signals("2019-11-20"))
                .containsExactly(
                        "latest-reservation 2017-10 -4",
                        "earlier-reservation 2012 -1",
                        "earlier-reservation 2015-04 -1");
        assertThat(register.signals("2016-01-01"))
                .as("the latest of the day")
                .containsExactly("latest-reservation 2015-04 -4", "earlier-reservation 2012 -1");
    }

    @Test
    void what_has_only_possibly_happened_and_what_has_no_source_is_summed_apart() {
        SmallRegister register = SmallRegister.ofSignatory()
                .signal(SignalKind.ATTENDED_MEETING_AS_OBSERVER, "2014-09")
                .signal(SignalKind.ATTENDED_WORKSHOP, "2015-03", SignalStrength.NORMAL, Confidence.UNSOURCED)
                .signal(SignalKind.PUBLIC_COMMITMENT_TO_JOIN, "2016-11");
        assertThat(register.signals("2016-11-15"))
                .containsExactly(
                        "attended-as-observer 2014-09 2", "attended-workshop 2015-03 1?", "commitment 2016-11 4?");
        Candidate candidate =
                register.on("2016-11-15").candidateRanking().candidates().get(0);
        assertThat(candidate.established()).isEqualTo(2);
        assertThat(candidate.unverified()).isEqualTo(5);
    }

    @Test
    void grounds_for_being_a_candidate_weigh_nothing_and_are_left_out_unless_given_a_weight() {
        SmallRegister register = SmallRegister.ofSignatory()
                .signal(SignalKind.UNILATERAL_DECLARATION, "2012")
                .signal(SignalKind.MORATORIUM_TRANSFER, "2013")
                .signal(SignalKind.INTERIM_STEP, "2014");
        assertThat(register.signals("2019-11-20")).isEmpty();
        assertThat(register.signals("2019-11-20", SignalWeights.standard().with(SignalName.INTERIM_STEP, 1, "test")))
                .containsExactly("interim-step 2013 1", "interim-step 2014 1");
    }

    @Test
    void a_voluntary_report_that_is_on_record_as_received_and_as_stated_counts_once() {
        assertThat(SmallRegister.ofSignatory()
                        .voluntaryReport("2014-06")
                        .signal(SignalKind.VOLUNTARY_TRANSPARENCY_REPORT, "2014-06-20")
                        .signal(SignalKind.VOLUNTARY_TRANSPARENCY_REPORT, "2016")
                        .signals("2019-11-20", WITH_REPORTS))
                .containsExactly("voluntary-report 2014-06 3", "voluntary-report 2016 3");
    }

    @Test
    void the_two_voluntary_reports_of_South_Sudan_are_two() {
        CandidateRanking ranking =
                Figures.of(Reference.on("2023-01-01").assessment()).candidateRanking(WITH_REPORTS);
        assertThat(signals(ranking, "SSD", SignalName.VOLUNTARY_REPORT)).hasSize(2);
    }

    // Use and production

    @Test
    void use_is_one_signal_however_many_incidents_and_lists_tell_of_it() {
        assertThat(SmallRegister.ofSignatory()
                        .use("2017-03", "2017-04", EvidenceStanding.ATTRIBUTED)
                        .use("2018-02", "", EvidenceStanding.DOCUMENTED)
                        .listed(PossessionKind.USER, "2018-08")
                        .signals("2019-11-20"))
                .containsExactly("recent-use 2018-02 -10");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-11-20, '',      recent-use 2014-11-20 -10", // the first day of the five years
        "2014-11-19, '',      recent-use 2014-11-19 -10?", // an open end does not make it last
        "2012-07,    2014,    recent-use 2012-07 -10?", // on which day of the year it ended is not on record
        "2012-07,    2014-12, recent-use 2012-07 -10"
    })
    void use_counts_as_recent_for_certain_only_if_it_certainly_took_place_within_the_time(
            String begun, String ended, String signal) {
        assertThat(SmallRegister.ofSignatory()
                        .use(begun, ended, EvidenceStanding.ATTRIBUTED)
                        .signals("2019-11-20"))
                .containsExactly(signal);
    }

    @Test
    void use_that_is_only_alleged_denied_or_not_verified_does_not_count() {
        assertThat(SmallRegister.ofSignatory()
                        .use("2016-01", "2016-01", EvidenceStanding.DENIED)
                        .use("2017-03", "2017-04", EvidenceStanding.ALLEGED)
                        .use("2018-02", "", EvidenceStanding.NOT_VERIFIED)
                        .signals("2019-11-20"))
                .isEmpty();
    }

    @Test
    void use_counts_for_five_years_after_its_end_unless_another_time_is_given() {
        SmallRegister register =
                SmallRegister.ofSignatory().use("2014-01-05", "2014-03-31", EvidenceStanding.ATTRIBUTED);
        assertThat(register.signals("2014-01-04")).isEmpty();
        assertThat(register.signals("2019-03-31")).containsExactly("recent-use 2014-01-05 -10");
        assertThat(register.signals("2019-04-01")).isEmpty();
        assertThat(register.signals("2019-04-01", SignalWeights.standard().withRecent(Period.ofYears(6))))
                .hasSize(1);
    }

    @Test
    void a_list_of_users_says_nothing_of_recent_use_and_counts_a_little_for_five_years() {
        SmallRegister register = SmallRegister.ofSignatory().listed(PossessionKind.USER, "2014-08-01");
        assertThat(register.signals("2019-08-01")).containsExactly("listed-as-user 2014-08-01 -2?");
        assertThat(register.signals("2019-08-02")).isEmpty();
    }

    @Test
    void a_list_later_than_the_last_incident_within_the_time_is_only_a_list() {
        assertThat(SmallRegister.ofSignatory()
                        .use("2011-04", "2011-04", EvidenceStanding.ATTRIBUTED)
                        .listed(PossessionKind.USER, "2018")
                        .signals("2019-11-20"))
                .containsExactly("listed-as-user 2018 -2?");
    }

    @Test
    void a_listed_producer_counts_until_it_is_listed_as_a_past_one() {
        SmallRegister register = SmallRegister.ofSignatory()
                .listed(PossessionKind.PRODUCER, "2012-08-01")
                .listed(PossessionKind.PAST_PRODUCER, "2018-08-01");
        assertThat(register.signals("2018-07-31")).containsExactly("recent-production 2012-08-01 -4");
        assertThat(register.signals("2018-08-01")).isEmpty();
    }

    @Test
    void use_as_certain_as_its_best_evidence_is_dated_by_it() {
        assertThat(SmallRegister.ofSignatory()
                        .use("2018-02-01", "", EvidenceStanding.ATTRIBUTED)
                        .listed(PossessionKind.USER, "2019")
                        .signals("2019-11-20"))
                .containsExactly("recent-use 2018-02-01 -10");
    }
}
