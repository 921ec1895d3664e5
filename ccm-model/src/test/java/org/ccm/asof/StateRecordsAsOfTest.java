package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.outreach.SignalKind.INTERIM_STEP;
import static org.ccm.outreach.SignalKind.UNILATERAL_DECLARATION;

import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.outreach.SignalKind;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What shows of a State beside its duties: munitions retained, victims, positive steps, the Mine Ban Convention. */
class StateRecordsAsOfTest {

    // Munitions retained (Articles 3(6) to 3(8))

    @Test
    void munitions_retained_show_from_the_first_possible_day_of_the_row_on() {
        SmallRecord record = new SmallRecord().retained(2018, "2019-04");

        assertThat(record.oneOn("2019-03-31", Retention.class)).isEmpty();
        assertThat(record.oneOn("2019-04-01", Retention.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2019-04-30", Retention.class).orElseThrow().certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void of_several_years_of_retention_the_latest_row_and_the_first_year_show() {
        SmallRecord record = new SmallRecord()
                .retained(2018, "2019-04-01")
                .retained(2015, "2016-04-01")
                .retained(2012, "2020-01-01");
        Retention retention = record.oneOn("2021-01-01", Retention.class).orElseThrow();

        assertThat(retention.since()).isEqualTo(2012);
        assertThat(retention.row().reportingYear()).hasValue(2018);
        assertThat(retention.rows()).hasSize(1);
    }

    @Test
    void of_several_rows_for_one_year_of_retention_the_latest_shows() {
        SmallRecord record = new SmallRecord()
                .retained(2018, "2019-06-01")
                .retained(2018, "2019-04-01")
                .retained(2018, "2019-06");

        assertThat(record.oneOn("2021-01-01", Retention.class)
                        .orElseThrow()
                        .row()
                        .happenedOn())
                .hasToString("2019-06");
    }

    @Test
    void retention_that_has_not_shown_yet_does_not_say_since_when() {
        SmallRecord record = new SmallRecord().retained(2018, "2019-04-01").retained(2012, "2020-01-01");

        assertThat(record.oneOn("2019-12-31", Retention.class).orElseThrow().since())
                .isEqualTo(2018);
    }

    @Test
    void munitions_retained_without_source_are_unverified() {
        SmallRecord record = new SmallRecord().unsourced().retained(2018, "2019-04-01");

        assertThat(record.oneOn("2021-01-01", Retention.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    // Victims (Article 5)

    @Test
    void victims_show_from_the_first_possible_day_of_the_information_on() {
        SmallRecord record = new SmallRecord().victims("2019");

        assertThat(record.oneOn("2018-12-31", VictimsOnRecord.class)).isEmpty();
        assertThat(record.oneOn("2019-01-01", VictimsOnRecord.class)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2019-12-31", VictimsOnRecord.class)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void of_several_rows_about_victims_one_that_establishes_shows() {
        SmallRecord record = new SmallRecord()
                .unsourced()
                .victims("2018-01-01")
                .victims("2019-01-01")
                .victims("2020");
        VictimsOnRecord victims =
                record.oneOn("2020-06-01", VictimsOnRecord.class).orElseThrow();

        assertThat(victims.certainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(victims.row().asOf()).hasToString("2019-01-01");
        assertThat(victims.rows()).hasSize(1);
    }

    // Positive steps (paragraph 4.2.3 of the Ways Forward)

    @ParameterizedTest
    @EnumSource(
            names = {"UNILATERAL_DECLARATION", "VOLUNTARY_TRANSPARENCY_REPORT", "MORATORIUM_TRANSFER", "INTERIM_STEP"})
    void declarations_reports_and_interim_steps_are_positive_steps(SignalKind kind) {
        assertThat(new SmallRecord().signal(kind, "2012-01-01").oneOn("2012-01-01", PositiveStep.class))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNILATERAL_DECLARATION", "VOLUNTARY_TRANSPARENCY_REPORT", "MORATORIUM_TRANSFER", "INTERIM_STEP"})
    void other_signals_are_no_positive_steps(SignalKind kind) {
        assertThat(new SmallRecord().signal(kind, "2012-01-01").oneOn("2013-01-01", PositiveStep.class))
                .isEmpty();
    }

    @Test
    void a_voluntary_report_received_is_a_positive_step() {
        assertThat(new SmallRecord().receivedVoluntarily("2012-04-30").oneOn("2012-04-30", PositiveStep.class))
                .isPresent();
    }

    @Test
    void the_positive_steps_of_a_state_show_together_each_from_its_day_on() {
        SmallRecord record = new SmallRecord()
                .signal(UNILATERAL_DECLARATION, "2012-01-01")
                .receivedVoluntarily("2013-01-01")
                .signal(INTERIM_STEP, "2014-01-01");

        assertThat(record.oneOn("2011-12-31", PositiveStep.class)).isEmpty();
        assertThat(record.oneOn("2013-01-01", PositiveStep.class).orElseThrow().rows())
                .hasSize(2);
        assertThat(record.oneOn("2014-01-01", PositiveStep.class).orElseThrow().rows())
                .hasSize(3);
    }

    @Test
    void positive_steps_are_as_certain_as_the_best_of_them() {
        SmallRecord record = new SmallRecord()
                .unsourced()
                .signal(UNILATERAL_DECLARATION, "2012-01-01")
                .signal(INTERIM_STEP, "2014-01-01");

        assertThat(record.oneOn("2013-12-31", PositiveStep.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2014-01-01", PositiveStep.class).orElseThrow().certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    // Anti-Personnel Mine Ban Convention (paragraph 4.2.2 of the Ways Forward)

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, ",
        // possibly
        "2012-01-01, UNVERIFIED",
        "2012-01-30, UNVERIFIED",
        // certainly
        "2012-01-31, ESTABLISHED",
    })
    void a_mine_ban_party_shows_from_the_first_possible_day_of_its_consent_on(String day, Certainty certainty) {
        SmallRecord record = new SmallRecord().mineBanParty("2012-01");

        assertThat(record.oneOn(day, MineBanParty.class)
                        .map(MineBanParty::certainty)
                        .orElse(null))
                .isEqualTo(certainty);
    }

    @Test
    void a_mine_ban_party_whose_day_of_consent_is_not_known_always_shows_unverified() {
        SmallRecord record = new SmallRecord().mineBanParty("");

        assertThat(record.oneOn("2009-01-01", MineBanParty.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2026-01-01", MineBanParty.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_mine_ban_party_without_source_is_unverified() {
        SmallRecord record = new SmallRecord().unsourced().mineBanParty("2012-01-01");

        assertThat(record.oneOn("2013-01-01", MineBanParty.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_state_that_withdrew_was_a_mine_ban_party_until_the_day_before() {
        SmallRecord record = new SmallRecord()
                .otherTreaty(OtherTreaty.APMBC, OtherTreatyStatus.WITHDRAWN, "2003-05-12", "2025-12-27");

        assertThat(record.oneOn("2025-12-26", MineBanParty.class).orElseThrow().rows())
                .hasSize(1);
        assertThat(record.oneOn("2025-12-27", MineBanParty.class)).isEmpty();
    }

    @Test
    void a_party_whose_withdrawal_will_take_effect_is_one_until_then() {
        SmallRecord record =
                new SmallRecord().otherTreaty(OtherTreaty.APMBC, OtherTreatyStatus.PARTY, "2003-05-12", "2026-06-01");

        assertThat(record.oneOn("2026-05-31", MineBanParty.class)).isPresent();
        assertThat(record.oneOn("2026-06-01", MineBanParty.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // signed only
        "APMBC, SIGNATORY, 2003-05-12, ",
        // withdrawn, nobody knows when
        "APMBC, WITHDRAWN, 2003-05-12, ",
        // withdrawn, of consent not known when
        "APMBC, WITHDRAWN, '',         2025-12-27",
        // another treaty
        "CCW,   PARTY,     2003-05-12, ",
    })
    void nobody_else_is_a_mine_ban_party(
            OtherTreaty treaty, OtherTreatyStatus status, String consentedOn, String withdrawn) {
        SmallRecord record =
                new SmallRecord().otherTreaty(treaty, status, consentedOn, withdrawn == null ? "" : withdrawn);

        assertThat(record.on("2020-01-01", MineBanParty.class)).isEmpty();
    }
}
