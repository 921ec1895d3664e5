package org.ccm.knownanswers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Standing;
import org.ccm.figures.Figures;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else is known about the reference register, article by article. */
class TreatyFactsTest {

    private static final Reference MINUTES = Reference.on("2019-11-20");

    // Articles 15 to 20

    @ParameterizedTest
    @CsvSource({
        "2010-02-16, 2010-08-01", // the thirtieth instrument
        "2010-02-17, 2010-08-01", // the first day of the sixth month after February
        "2010-03-01, 2010-09-01", // and after March
        "2015-10-01, 2016-04-01", // a first of a month counts like any other day
        "2018-12-11, 2019-06-01", // the Gambia
        "2019-01-03, 2019-07-01" // the Philippines
    })
    void the_Convention_enters_into_force_on_the_first_day_of_the_sixth_month(LocalDate deposit, LocalDate inForce) {
        assertThat(Rulebook.standard().parameters().entryIntoForce(deposit)).isEqualTo(inForce);
    }

    @Test
    void a_hundred_and_three_States_were_bound_and_so_invoiced_on_1_January_2019() {
        assertThat(Reference.on("2019-01-01").count(Standing.STATE_PARTY)).isEqualTo(103);
    }

    @Test
    void forty_five_of_the_hundred_and_three_had_contributed_by_the_day_of_the_minutes() {
        assertThat(Register.reference().contributions())
                .filteredOn(row -> row.year() == 2019)
                .singleElement()
                .satisfies(row -> assertThat(row.contributed()).isEqualTo(45))
                .satisfies(row -> assertThat(row.invoiced()).isEqualTo(OptionalInt.of(103)))
                .satisfies(row -> assertThat(row.amountChf()).isEqualTo(OptionalLong.of(500_000)))
                .satisfies(row -> assertThat(row.shareOfBudgetPercent()).isEqualTo(OptionalInt.of(105)));
    }

    @Test
    void Lithuania_stays_a_State_Party_for_six_months_after_its_notice() {
        Reference day = Reference.on("2024-09-06");
        assertThat(day.standing("LTU").standing()).isEqualTo(Standing.STATE_PARTY);
        assertThat(day.standing("LTU").withdrawalEffectiveOn()).contains(LocalDate.of(2025, 3, 6));
        assertThat(day.finds("withdrawal-pending:LTU")).isTrue();
    }

    // Article 7

    @Test
    void the_initial_report_of_Guinea_was_due_on_28_September_2015() {
        assertThat(Reference.on("2015-04-01").standing("GIN").entryIntoForceOn())
                .contains(LocalDate.of(2015, 4, 1));
        assertThat(Reference.on("2015-09-28").finding("initial-report-due:GIN").dueOn())
                .contains(LocalDate.of(2015, 9, 28));
        assertThat(Reference.on("2015-09-29")
                        .finding("initial-report-overdue:GIN")
                        .dueOn())
                .contains(LocalDate.of(2015, 9, 28));
    }

    // Article 3

    @Test
    void five_States_have_an_open_duty_under_Article_3_on_the_day_of_the_minutes() {
        assertThat(open(MINUTES, Duty.STOCKPILE_DESTRUCTION, Certainty.ESTABLISHED))
                .containsExactly("BGR", "GNB", "PER", "SVK", "ZAF");
    }

    @Test
    void only_a_suspicion_stands_beside_them() {
        assertThat(open(MINUTES, Duty.STOCKPILE_DESTRUCTION, Certainty.UNVERIFIED))
                .containsExactly("GIN");
    }

    @Test
    void the_extension_of_Peru_was_for_three_years_and_a_month() {
        Obligation before = Reference.on("2021-02-28").duty("PER", "3");
        Obligation after = Reference.on("2021-03-31").duty("PER", "3");
        assertThat(before.deadline()).contains(LocalDate.of(2021, 3, 1));
        assertThat(after.deadline()).contains(LocalDate.of(2024, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "COL, 2019-11-20",
        "CAN, 2019-11-20",
        "PRT, 2019-11-20",
        "ESP, 2011-12-31" // before stocks were found in 2012, which opened an episode
    })
    void stocks_destroyed_before_entry_into_force_never_made_a_duty(String state, String day) {
        assertThat(Reference.on(day).duty(state, "3").status()).isEqualTo(Status.NONE_HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, 4, 2018-12-03", // asked on 15 January 2019 for the Ninth Meeting, which opened on 2 September 2019
        "LAO, 4, 2018-12-03",
        "PER, 3, 2020-02-26" // asked in March 2020 for the Second Review Conference
    })
    void requests_received_after_the_nine_month_date_passed_it(String state, String article, String day) {
        Kind kind = article.equals("3")
                ? Kind.STOCKPILE_DESTRUCTION_EXTENSION_REQUEST_NINE_MONTH_DATE_PASSED
                : Kind.CLEARANCE_EXTENSION_REQUEST_NINE_MONTH_DATE_PASSED;
        assertThat(Reference.on(day).statesWith(kind)).contains(state);
        assertThat(Reference.on(LocalDate.parse(day).minusDays(1)).statesWith(kind))
                .doesNotContain(state);
    }

    // Article 4

    @Test
    void the_four_States_of_the_minutes_are_among_those_with_an_open_duty_under_Article_4() {
        assertThat(open(MINUTES, Duty.CLEARANCE, Certainty.ESTABLISHED)).contains("CHL", "HRV", "LBN", "MNE");
    }

    @Test
    void Mauritania_stays_under_the_deadline_of_its_entry_into_force() {
        assertThat(Reference.on("2021-09-01")
                        .duties(duty -> duty.state().value().equals("MRT") && duty.duty() == Duty.CLEARANCE))
                .extracting(Obligation::baseDeadline)
                .contains(Optional.of(LocalDate.of(2022, 8, 1)));
    }

    private static Set<String> open(Reference day, Duty duty, Certainty certainty) {
        return day
                .duties(obligation -> obligation.duty() == duty
                        && (obligation.status() == Status.OPEN || obligation.status() == Status.UNDETERMINED)
                        && obligation.certainty() == certainty)
                .stream()
                .map(obligation -> obligation.state().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // Article 21

    @Test
    void Zimbabwe_and_Russia_shifted_in_the_First_Committee_of_2019() {
        assertThat(shift("ZWE"))
                .satisfies(shift -> assertThat(shift.before()).contains(VoteCast.NO))
                .satisfies(shift -> assertThat(shift.cast()).contains(VoteCast.ABSTAIN));
        assertThat(shift("RUS"))
                .satisfies(shift -> assertThat(shift.before()).contains(VoteCast.ABSTAIN))
                .satisfies(shift -> assertThat(shift.cast()).contains(VoteCast.NO));
    }

    @Test
    void Zimbabwe_abstained_for_the_first_time() {
        assertThat(Register.reference().votes())
                .filteredOn(vote -> vote.state().equals(StateCode.of("ZWE"))
                        && vote.votedOn().isBefore(LocalDate.of(2019, 11, 5)))
                .isNotEmpty()
                .extracting(Vote::cast)
                .doesNotContain(VoteCast.ABSTAIN, VoteCast.YES);
    }

    private static OutreachFinding shift(String state) {
        return (OutreachFinding) MINUTES.finding("vote-shift:" + state + ":A/C.1/74/L.46");
    }

    @Test
    void thirty_four_States_outside_voted_yes_in_the_plenary_of_2020() {
        assertThat(Reference.on("2020-12-07").statesWith(Kind.VOTED_YES_NOT_PARTY))
                .hasSize(34);
        assertThat(Figures.of(Reference.on("2020-12-07").assessment())
                        .voteLists()
                        .votedYesNotParty())
                .hasSize(34);
    }

    @Test
    void every_signatory_is_a_candidate() {
        Set<String> signatories = MINUTES.assessment().standings().stream()
                .filter(state -> state.standing() == Standing.SIGNATORY)
                .map(state -> state.state().code().value())
                .collect(Collectors.toSet());
        List<String> candidates = MINUTES.assessment().findings(Kind.UNIVERSALIZATION_CANDIDATE).stream()
                .filter(finding -> finding instanceof OutreachFinding found
                        && found.limb().filter(Limb.SIGNATORY::equals).isPresent())
                .map(Finding::state)
                .map(Object::toString)
                .toList();
        assertThat(candidates).containsExactlyInAnyOrderElementsOf(signatories).hasSize(14);
    }

    @Test
    void no_State_Party_is_on_record_as_a_user() {
        assertThat(Register.reference().useIncidents())
                .filteredOn(row -> row.begunOn().isPresent()
                        && Register.reference()
                                .state(StateCode.of(row.userCode().substring(0, 3)))
                                .filter(state -> state.code().value().equals(row.userCode()))
                                .isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                Reference.on(row.begunOn().orElseThrow().last())
                                        .standing(row.userCode())
                                        .standing())
                        .isNotEqualTo(Standing.STATE_PARTY));
    }
}
