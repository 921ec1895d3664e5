package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteStage;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRegisterTest {

    private static final Set<Action> CONSENTS =
            EnumSet.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Register register = Register.reference();

    @Test
    void it_is_read_once() {
        assertThat(Register.reference()).isSameAs(register);
    }

    @Test
    void it_has_197_states_of_which_193_are_members_of_the_united_nations() {
        assertThat(register.states()).hasSize(197);
        assertThat(register.states().stream().filter(State::unMember)).hasSize(193);
    }

    @Test
    void it_has_108_signatures() {
        assertThat(actions(EnumSet.of(Action.SIGNATURE))).hasSize(108);
    }

    @Test
    void it_has_113_consents_each_of_another_state() {
        assertThat(actions(CONSENTS)).hasSize(113);
        assertThat(actions(CONSENTS).stream().map(TreatyAction::state)).doesNotHaveDuplicates();
    }

    @Test
    void it_has_one_withdrawal() {
        assertThat(actions(EnumSet.of(Action.WITHDRAWAL_NOTIFIED)))
                .extracting(action -> action.state() + " " + action.takenOn())
                .containsExactly("LTU 2024-09-06");
    }

    @ParameterizedTest
    @CsvSource({
        // entry into force
        "2010-08-01, 38",
        // First Review Conference
        "2015-09-07, 95",
        // briefing in Geneva
        "2019-11-20, 107",
        // Second Review Conference
        "2020-11-25, 110",
        // before the 10MSP
        "2022-08-01, 110",
        // the day after Lithuania's withdrawal took effect
        "2025-03-07, 111",
        // the record ends
        "2026-02-20, 112",
    })
    void states_parties_by_deposit_are_as_many_as_published(LocalDate day, int published) {
        long deposited = actions(CONSENTS).stream()
                .filter(action -> !action.takenOn().isAfter(day))
                .count();
        long left = actions(EnumSet.of(Action.WITHDRAWAL_NOTIFIED)).stream()
                .filter(action -> !action.takenOn().plusMonths(6).isAfter(day))
                .count();

        assertThat(deposited - left).isEqualTo(published);
    }

    @Test
    void it_has_12_signatories_left() {
        Set<StateCode> consented =
                actions(CONSENTS).stream().map(TreatyAction::state).collect(Collectors.toSet());

        assertThat(actions(EnumSet.of(Action.SIGNATURE)).stream().filter(action -> !consented.contains(action.state())))
                .hasSize(12);
    }

    @Test
    void it_has_193_votes_on_each_of_11_plenary_resolutions() {
        Map<String, Long> votes = register.votes().stream()
                .filter(vote -> vote.stage() == VoteStage.PLENARY)
                .collect(Collectors.groupingBy(Vote::resolution, Collectors.counting()));

        assertThat(votes).hasSize(11);
        assertThat(votes.values()).containsOnly(193L);
    }

    @Test
    void it_has_two_disputes_about_credentials_without_source() {
        assertThat(register.credentialsDisputes())
                .containsExactly(dispute("AFG", "2021-08"), dispute("MMR", "2021-02"));
    }

    private static CredentialsDispute dispute(String state, String since) {
        return CredentialsDispute.builder()
                .state(StateCode.of(state))
                .since(PartialDate.parse(since))
                .confidence(Confidence.UNSOURCED)
                .note("credentials before the General Assembly")
                .build();
    }

    @Test
    void it_ends_on_20_february_2026() {
        assertThat(register.recordEnds()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @Test
    void a_state_is_found_by_its_code() {
        assertThat(register.state(StateCode.of("GNB")).map(State::name)).contains("Guinea-Bissau");
        assertThat(register.state(StateCode.of("ZZZ"))).isEmpty();
    }

    @Test
    void a_source_is_found_by_its_id() {
        assertThat(register.source(SourceId.of("P:minutes-2019-11-20"))).isPresent();
        assertThat(register.source(SourceId.of("P:nothing"))).isEmpty();
    }

    @Test
    void a_meeting_is_found_by_its_id() {
        assertThat(register.meeting("2RC.1")
                        .map(part -> part.opensOn() + " " + part.partOf().orElseThrow()))
                .contains("2020-11-25 2RC");
        assertThat(register.meeting("99MSP")).isEmpty();
    }

    @Test
    void every_fact_without_source_says_so() {
        assertThat(register.clearanceEvents().stream()
                        .filter(event -> event.sources().isEmpty()))
                .isNotEmpty()
                .allMatch(event -> event.confidence() == Confidence.UNSOURCED);
    }

    private List<TreatyAction> actions(Set<Action> wanted) {
        return register.treatyActions().stream()
                .filter(action -> wanted.contains(action.action()))
                .toList();
    }
}
