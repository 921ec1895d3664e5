package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ccm.consent.Action;
import org.ccm.knownanswers.Reference;
import org.ccm.law.MeasureStatus;
import org.ccm.norm.EvidenceStanding;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Victim assistance, national measures and use in numbers. */
class MeasureTalliesTest {

    private static Figures on(String day) {
        return Figures.of(Reference.on(day).assessment());
    }

    @Test
    void of_ten_States_Parties_with_victims_five_reported_both_in_November_2019() {
        VictimAssistanceTally tally = on("2019-11-20").victimAssistance();

        assertThat(tally.both()).isEqualTo(new Tally(3, 2)); // ALB, IRQ, LAO; BIH and LBN of 2019
        assertThat(tally.one()).isEqualTo(new Tally(2, 2)); // SOM, TCD; GNB and HRV of 2019
        assertThat(tally.none()).isEqualTo(Tally.NONE);
        assertThat(tally.unknown()).isEqualTo(new Tally(1, 0)); // AFG: no plan, nothing known of a focal point
        assertThat(tally.total().total()).isEqualTo(10).isEqualTo(tally.states().size());
    }

    @Test
    void a_State_outside_is_not_counted_among_those_with_victims() {
        // Somalia became a State Party on 1 March 2016, and is on record from 2018 on.
        assertThat(on("2018-12-31").victimAssistance().states())
                .extracting(VictimAssistanceTally.VictimsReported::state)
                .contains(StateCode.of("SOM"))
                .doesNotContain(StateCode.of("MNE"));
    }

    @Test
    void national_measures_of_November_2019_are_those_of_106_States_Parties() {
        NationalMeasureTally tally = on("2019-11-20").nationalMeasures();

        assertThat(tally.byStatus())
                .containsEntry(MeasureStatus.SPECIFIC_LAW, new Tally(32, 0))
                .containsEntry(MeasureStatus.EXISTING_LAW_SUFFICIENT, new Tally(21, 4))
                .containsEntry(MeasureStatus.IN_PROGRESS, new Tally(14, 3))
                .containsEntry(MeasureStatus.NONE_REPORTED, new Tally(5, 2));
        assertThat(tally.unknown()).hasSize(25).isSorted();
        assertThat(tally.known().total() + tally.unknown().size()).isEqualTo(106);
    }

    @Test
    void twenty_seven_incidents_are_on_record_and_no_State_Party_is_among_the_users() {
        UseTally tally = on("2026-02-20").use();

        assertThat(tally.incidents())
                .containsEntry(EvidenceStanding.ATTRIBUTED, new Tally(16, 0))
                .containsEntry(EvidenceStanding.DOCUMENTED, new Tally(3, 0))
                .containsEntry(EvidenceStanding.ALLEGED, new Tally(3, 1)) // Libya 2019 has no source
                .containsEntry(EvidenceStanding.DENIED, new Tally(1, 0))
                .containsEntry(EvidenceStanding.NOT_VERIFIED, new Tally(3, 0));
        assertThat(tally.total().total()).isEqualTo(27);
        assertThat(tally.noStatePartyOnRecord()).isTrue();
        assertThat(tally.allegedOfStatesParties()).isEmpty();
    }

    @Test
    void an_incident_counts_from_its_first_possible_day_on() {
        assertThat(on("2011-01-31").use().total().total()).isZero();
        assertThat(on("2011-02-01").use().incidents()).containsEntry(EvidenceStanding.ATTRIBUTED, new Tally(0, 1));
        assertThat(on("2011-02-28").use().incidents()).containsEntry(EvidenceStanding.ATTRIBUTED, new Tally(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // State AAA acceded on 1 October 2011: in force on 1 April 2012.
        "2012-03-01, 2012-03-31, attributed, 0, 0, 0",
        "2012-03-01, 2012-04-01, attributed, 1, 0, 0", // still going on when the Convention entered into force
        "2012-03-01, 2012-04,    attributed, 1, 0, 0", // ended on that day at the earliest
        "2012-03-01, 2012,       attributed, 0, 1, 0", // ended in that year, on which side of the day is not on record
        "2012,       2012,       attributed, 0, 1, 0", // nor where it began
        "2012,       '',         documented, 0, 1, 0",
        "2012-03-31, '',         documented, 0, 0, 0", // without an end on record: judged by its begin
        "2012-04-01, '',         documented, 1, 0, 0",
        "2012-04-01, 2012-04-01, documented, 1, 0, 0",
        "2012,       2012,       alleged,    0, 0, 1",
        "2012-04-01, 2012-04-01, alleged,    0, 0, 1",
        "2012-04-01, 2012-04-01, denied,     0, 0, 1"
    })
    void a_State_Party_is_a_user_on_record_only_for_use_while_it_was_one(
            String begun, String ended, String standing, int recorded, int possibly, int alleged) {
        UseTally tally = SmallRegister.ofStateParty()
                .use(begun, ended, EvidenceStanding.valueOf(standing.toUpperCase(Locale.ROOT)))
                .on("2015-01-01")
                .use();

        assertThat(tally.byStatesParties()).hasSize(recorded);
        assertThat(tally.possiblyByStatesParties()).hasSize(possibly);
        assertThat(tally.allegedOfStatesParties()).hasSize(alleged);
        assertThat(tally.noStatePartyOnRecord()).isEqualTo(recorded + possibly == 0);
    }

    @Test
    void use_in_a_period_during_which_a_State_left_is_only_possibly_use_by_a_State_Party() {
        SmallRegister register = SmallRegister.ofStateParty()
                .act(SmallRegister.STATE, Action.WITHDRAWAL_NOTIFIED, "2013-01-01")
                .use("2013", "2013", EvidenceStanding.ATTRIBUTED);

        UseTally tally = register.on("2015-01-01").use();
        assertThat(tally.byStatesParties()).isEmpty();
        assertThat(tally.possiblyByStatesParties()).hasSize(1);
    }

    @Test
    void a_State_that_has_left_was_no_State_Party_during_later_use() {
        SmallRegister register = SmallRegister.ofStateParty()
                .act(SmallRegister.STATE, Action.WITHDRAWAL_NOTIFIED, "2013-01-01")
                .use("2013-07-01", "2013-07-02", EvidenceStanding.ATTRIBUTED);

        assertThat(register.on("2015-01-01").use().byStatesParties()).isEmpty();
    }
}
