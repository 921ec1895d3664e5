package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.clearance.ClearanceEventKind.CLEARANCE_COMPLETED;
import static org.ccm.clearance.ClearanceEventKind.COMPLIANCE_DECLARED;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_AFTER_ENTRY;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_FOUND_LATER;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_HELD;
import static org.ccm.clearance.ClearanceEventKind.HOSTILITIES_ENDED;
import static org.ccm.stockpile.StockpileEventKind.DESTRUCTION_COMPLETED;
import static org.ccm.stockpile.StockpileEventKind.STOCKPILE_FOUND_LATER;
import static org.ccm.stockpile.StockpileEventKind.STOCKPILE_HELD;
import static org.ccm.stockpile.StockpileEventKind.STOCKPILE_SUSPECTED;

import java.time.LocalDate;
import java.util.List;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The times during which a State has a duty under Article 3 or 4, and declarations of compliance. */
class EpisodesAsOfTest {

    private static final StateCode GAMBIA = StateCode.of("GMB");

    private static SmallRecord held() {
        return new SmallRecord().stockpile(STOCKPILE_HELD, "2011-05-01");
    }

    private static SmallRecord contaminated() {
        return new SmallRecord().clearance(CONTAMINATION_HELD, "2011-05-01");
    }

    /** Each episode as its ground and whether it has ended, in order. */
    private static List<String> episodes(SmallRecord record, String day) {
        return record.on(day, Episode.class).stream()
                .map(episode -> episode.matter().number() + " " + episode.ground() + " " + episode.ended())
                .toList();
    }

    @Test
    void what_was_held_at_entry_into_force_shows_on_any_day() {
        assertThat(episodes(held(), "2008-12-03")).containsExactly("1 AT_ENTRY_INTO_FORCE NOT_YET");
    }

    @Test
    void an_episode_names_state_duty_and_the_day_by_which_it_had_begun() {
        Episode episode = contaminated().oneOn("2012-01-01", Episode.class).orElseThrow();

        assertThat(episode.matter()).isEqualTo(new Matter(GAMBIA, Duty.CLEARANCE, 1));
        assertThat(episode.state()).isEqualTo(GAMBIA);
        assertThat(episode.duty()).isEqualTo(Duty.CLEARANCE);
        assertThat(episode.begunBy()).isEqualTo("2011-05-01");
        assertThat(episode.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // a mere suspicion never establishes, whatever its source
        "STOCKPILE_SUSPECTED, true,  UNVERIFIED",
        "STOCKPILE_HELD,      true,  ESTABLISHED",
        "STOCKPILE_HELD,      false, UNVERIFIED",
    })
    void an_episode_is_as_certain_as_what_began_it(StockpileEventKind kind, boolean sourced, Certainty certainty) {
        SmallRecord record = new SmallRecord();
        (sourced ? record : record.unsourced()).stockpile(kind, "2011-05-01");

        assertThat(record.oneOn("2020-01-01", Episode.class).orElseThrow().certainty())
                .isEqualTo(certainty);
    }

    @Test
    void a_suspicion_shows_from_the_beginning_as_such() {
        SmallRecord record = new SmallRecord().stockpile(STOCKPILE_SUSPECTED, "2019");

        assertThat(episodes(record, "2015-01-01")).containsExactly("1 SUSPECTED NOT_YET");
    }

    @Test
    void a_suspicion_beside_what_was_held_opens_nothing() {
        SmallRecord record = held().stockpile(STOCKPILE_SUSPECTED, "2010");

        assertThat(episodes(record, "2020-01-01")).containsExactly("1 AT_ENTRY_INTO_FORCE NOT_YET");
    }

    @ParameterizedTest
    @EnumSource(names = {"STOCKPILE_DECLARED", "DESTRUCTION_COMPLETED", "REPORTED_NONE"})
    void no_duty_arises_from_what_does_not_say_that_stocks_were_held(StockpileEventKind kind) {
        assertThat(new SmallRecord().stockpile(kind, "2012").on("2020-01-01", Episode.class))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTAMINATION_DECLARED", "CONTAMINATION_REPORTED", "REPORTED_FREE", "CLEARANCE_COMPLETED"})
    void no_duty_arises_from_what_does_not_say_that_areas_were_contaminated(ClearanceEventKind kind) {
        assertThat(new SmallRecord().clearance(kind, "2012").on("2020-01-01", Episode.class))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESTRUCTION_COMPLETED", "REPORTED_NONE"})
    void a_stockpile_duty_ends_with_completion_or_with_the_report_that_none_are_held(StockpileEventKind end) {
        SmallRecord record = held().stockpile(end, "2018-06-01");

        assertThat(episodes(record, "2018-05-31")).containsExactly("1 AT_ENTRY_INTO_FORCE NOT_YET");
        assertThat(episodes(record, "2018-06-01")).containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEARANCE_COMPLETED", "COMPLIANCE_DECLARED"})
    void a_clearance_duty_ends_with_completion_or_with_a_declaration_alone(ClearanceEventKind end) {
        assertThat(episodes(contaminated().clearance(end, "2018-06-01"), "2018-06-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, NOT_YET,   1",
        // from the first day on which it may have happened
        "2018-01-01, POSSIBLY,  2",
        "2018-12-30, POSSIBLY,  2",
        // from the last
        "2018-12-31, CERTAINLY, 2",
    })
    void a_completion_known_to_the_year_ends_possibly_and_then_certainly(String day, Occurrence ended, int rows) {
        Episode episode = held().stockpile(DESTRUCTION_COMPLETED, "2018")
                .oneOn(day, Episode.class)
                .orElseThrow();

        assertThat(episode.ended()).isEqualTo(ended);
        assertThat(episode.rows()).hasSize(rows);
    }

    @Test
    void a_completion_before_entry_into_force_ends_what_was_held_whatever_the_order() {
        SmallRecord record = held().stockpile(DESTRUCTION_COMPLETED, "2011");

        assertThat(episodes(record, "2011-12-31")).containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY");
    }

    @Test
    void only_the_first_completion_ends_an_episode() {
        SmallRecord record =
                held().stockpile(DESTRUCTION_COMPLETED, "2015-01-01").stockpile(DESTRUCTION_COMPLETED, "2018-01-01");

        assertThat(record.oneOn("2020-01-01", Episode.class).orElseThrow().rows())
                .containsExactlyElementsOf(record.register().stockpileEvents().subList(0, 2));
    }

    @Test
    void a_find_while_the_duty_is_open_belongs_to_it() {
        SmallRecord record = held().stockpile(STOCKPILE_FOUND_LATER, "2013-01-01");

        assertThat(episodes(record, "2020-01-01")).containsExactly("1 AT_ENTRY_INTO_FORCE NOT_YET");
    }

    @Test
    void a_find_after_completion_opens_a_new_episode_from_its_day_on() {
        SmallRecord record =
                held().stockpile(DESTRUCTION_COMPLETED, "2012-01-01").stockpile(STOCKPILE_FOUND_LATER, "2013-01-01");

        assertThat(episodes(record, "2012-12-31")).containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY");
        assertThat(episodes(record, "2013-01-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY", "2 FOUND_LATER NOT_YET");
    }

    @Test
    void a_find_on_the_day_of_completion_opens_a_new_episode() {
        SmallRecord record =
                held().stockpile(STOCKPILE_FOUND_LATER, "2012-01-01").stockpile(DESTRUCTION_COMPLETED, "2012-01-01");

        assertThat(episodes(record, "2012-01-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY", "2 FOUND_LATER NOT_YET");
    }

    @Test
    void a_find_by_a_state_that_held_none_opens_the_first_episode() {
        SmallRecord record = new SmallRecord().stockpile(STOCKPILE_FOUND_LATER, "2013-01-01");

        assertThat(episodes(record, "2013-01-01")).containsExactly("1 FOUND_LATER NOT_YET");
    }

    @Test
    void finds_open_an_episode_after_each_completion() {
        SmallRecord record = held().stockpile(DESTRUCTION_COMPLETED, "2012-01-01")
                .stockpile(STOCKPILE_FOUND_LATER, "2013-01-01")
                .stockpile(DESTRUCTION_COMPLETED, "2014-01-01")
                .stockpile(STOCKPILE_FOUND_LATER, "2015-01-01")
                .stockpile(STOCKPILE_FOUND_LATER, "2016-01-01");

        assertThat(episodes(record, "2020-01-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY", "2 FOUND_LATER CERTAINLY", "3 FOUND_LATER NOT_YET");
    }

    @ParameterizedTest
    @CsvSource({
        // possibly found
        "2013-01-01, UNVERIFIED",
        "2013-12-30, UNVERIFIED",
        // certainly
        "2013-12-31, ESTABLISHED",
    })
    void a_find_known_to_the_year_is_unverified_until_the_year_has_ended(String day, Certainty certainty) {
        SmallRecord record = new SmallRecord().stockpile(STOCKPILE_FOUND_LATER, "2013");

        assertThat(record.oneOn(day, Episode.class).orElseThrow().certainty()).isEqualTo(certainty);
    }

    @Test
    void contamination_after_entry_into_force_has_an_episode_beside_the_one_that_is_open() {
        SmallRecord record = contaminated().clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01");

        assertThat(episodes(record, "2015-01-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE NOT_YET", "2 AFTER_ENTRY_INTO_FORCE NOT_YET");
    }

    @Test
    void a_completion_ends_both() {
        SmallRecord record = contaminated()
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .clearance(CLEARANCE_COMPLETED, "2018-01-01");

        assertThat(episodes(record, "2018-01-01"))
                .containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY", "2 AFTER_ENTRY_INTO_FORCE CERTAINLY");
    }

    @Test
    void more_contamination_after_entry_into_force_belongs_to_the_episode_that_is_open() {
        SmallRecord record = new SmallRecord()
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .clearance(CONTAMINATION_AFTER_ENTRY, "2016-01-01");

        assertThat(episodes(record, "2020-01-01")).containsExactly("1 AFTER_ENTRY_INTO_FORCE NOT_YET");
    }

    @ParameterizedTest
    @CsvSource({
        // while they go on
        "2015-12-31, ",
        // possibly over
        "2016-01-01, ",
        "2016-12-30, ",
        // certainly over: counted from the last possible day
        "2016-12-31, 2016-12-31",
    })
    void the_end_of_hostilities_shows_when_it_is_certain(String day, LocalDate endedOn) {
        Episode episode = new SmallRecord()
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .clearance(HOSTILITIES_ENDED, "2016")
                .oneOn(day, Episode.class)
                .orElseThrow();

        assertThat(episode.hostilitiesEndedOn().orElse(null)).isEqualTo(endedOn);
        assertThat(episode.hostilitiesEnded()).isEqualTo(endedOn != null);
        assertThat(episode.rows()).hasSize(endedOn == null ? 1 : 2);
    }

    @Test
    void hostilities_that_ended_before_the_contamination_arose_are_others() {
        SmallRecord record = new SmallRecord()
                .clearance(HOSTILITIES_ENDED, "2014-01-01")
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .clearance(HOSTILITIES_ENDED, "2016-01-01")
                .clearance(HOSTILITIES_ENDED, "2017-01-01");

        assertThat(record.oneOn("2020-01-01", Episode.class).orElseThrow().hostilitiesEndedOn())
                .contains(LocalDate.of(2016, 1, 1));
    }

    @Test
    void an_episode_at_entry_into_force_waits_for_no_hostilities() {
        SmallRecord record = contaminated().clearance(HOSTILITIES_ENDED, "2016-01-01");

        assertThat(record.oneOn("2020-01-01", Episode.class).orElseThrow().hostilitiesEndedOn())
                .isEmpty();
    }

    @Test
    void an_end_of_hostilities_without_source_is_unverified() {
        SmallRecord record = new SmallRecord()
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .unsourced()
                .clearance(HOSTILITIES_ENDED, "2016-01-01");
        Episode episode = record.oneOn("2020-01-01", Episode.class).orElseThrow();

        assertThat(episode.hostilitiesCertainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(episode.certainty()).isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void a_state_can_have_a_duty_under_both_articles() {
        SmallRecord record = held().clearance(CONTAMINATION_HELD, "2011-05-01");

        assertThat(record.on("2012-01-01", Episode.class))
                .extracting(Episode::duty)
                .containsExactlyInAnyOrder(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE);
    }

    // Declarations of compliance (Article 4(1)(c))

    @Test
    void a_completion_is_not_declared_until_a_declaration_follows() {
        SmallRecord record = contaminated()
                .clearance(CLEARANCE_COMPLETED, "2018-01-01")
                .clearance(COMPLIANCE_DECLARED, "2018-09-03");

        assertThat(record.oneOn("2017-12-31", CompletionNotDeclared.class)).isEmpty();
        assertThat(record.oneOn("2018-01-01", CompletionNotDeclared.class)).isPresent();
        assertThat(record.oneOn("2018-09-02", CompletionNotDeclared.class)).isPresent();
        assertThat(record.oneOn("2018-09-03", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void a_completion_not_declared_names_state_day_and_rows() {
        CompletionNotDeclared completion = contaminated()
                .clearance(CLEARANCE_COMPLETED, "2018-01")
                .oneOn("2018-01-31", CompletionNotDeclared.class)
                .orElseThrow();

        assertThat(completion.state()).isEqualTo(GAMBIA);
        assertThat(completion.completedBy()).isEqualTo("2018-01-31");
        assertThat(completion.rows()).hasSize(2);
    }

    @Test
    void a_completion_that_has_only_possibly_happened_asks_for_no_declaration() {
        SmallRecord record = contaminated().clearance(CLEARANCE_COMPLETED, "2018-01");

        assertThat(record.oneOn("2018-01-30", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void while_a_declaration_has_only_possibly_been_made_its_lack_is_unverified() {
        SmallRecord record =
                contaminated().clearance(CLEARANCE_COMPLETED, "2018-01-01").clearance(COMPLIANCE_DECLARED, "2018-09");

        assertThat(certaintyOn("2018-08-31", record)).isEqualTo(Certainty.ESTABLISHED);
        assertThat(certaintyOn("2018-09-01", record)).isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2018-09-30", CompletionNotDeclared.class)).isEmpty();
    }

    private static Certainty certaintyOn(String day, SmallRecord record) {
        return record.oneOn(day, CompletionNotDeclared.class).orElseThrow().certainty();
    }

    @Test
    void a_completion_without_source_is_not_declared_unverified() {
        SmallRecord record = contaminated().unsourced().clearance(CLEARANCE_COMPLETED, "2018-01-01");

        assertThat(certaintyOn("2018-01-01", record)).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_declaration_whose_span_reaches_the_completion_declares_it() {
        SmallRecord record =
                contaminated().clearance(COMPLIANCE_DECLARED, "2018").clearance(CLEARANCE_COMPLETED, "2018");

        assertThat(record.oneOn("2018-12-31", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void a_declaration_that_may_have_been_made_before_the_find_or_after_completion_leaves_none_undeclared() {
        SmallRecord record = contaminated()
                .clearance(CLEARANCE_COMPLETED, "2014-01-01")
                .clearance(CONTAMINATION_FOUND_LATER, "2018-03-01")
                .clearance(COMPLIANCE_DECLARED, "2018")
                .clearance(CLEARANCE_COMPLETED, "2018-06-01");

        assertThat(record.on("2018-12-31", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void a_declaration_after_a_new_find_is_about_another_episode() {
        SmallRecord record = contaminated()
                .clearance(CLEARANCE_COMPLETED, "2014-01-01")
                .clearance(CONTAMINATION_FOUND_LATER, "2016-01-01")
                .clearance(COMPLIANCE_DECLARED, "2018-01-01");

        assertThat(record.on("2020-01-01", CompletionNotDeclared.class))
                .extracting(completion -> completion.matter().number())
                .containsExactly(1);
    }

    @Test
    void a_declaration_alone_needs_no_other() {
        SmallRecord record = contaminated().clearance(COMPLIANCE_DECLARED, "2018-01-01");

        assertThat(record.oneOn("2020-01-01", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void nobody_declares_the_destruction_of_a_stockpile() {
        SmallRecord record = held().stockpile(DESTRUCTION_COMPLETED, "2018-01-01");

        assertThat(record.on("2020-01-01", CompletionNotDeclared.class)).isEmpty();
    }

    @Test
    void a_completion_before_the_first_mention_ends_what_was_held() {
        SmallRecord record = contaminated().clearance(CLEARANCE_COMPLETED, "");

        assertThat(episodes(record, "2011-05-01")).containsExactly("1 AT_ENTRY_INTO_FORCE CERTAINLY");
    }

    // States of the reference register

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // stocks found in 2012 after a completion in 2011, destroyed by 2014
                "BIH; 2011-12-30; 1 AT_ENTRY_INTO_FORCE POSSIBLY",
                "BIH; 2011-12-31; 1 AT_ENTRY_INTO_FORCE CERTAINLY",
                "BIH; 2012-01-01; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER NOT_YET",
                "BIH; 2014-12-31; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER CERTAINLY",
                // completed in 2011, more found in 2017, gone in April 2018
                "SVN; 2016-12-31; 1 AT_ENTRY_INTO_FORCE CERTAINLY",
                "SVN; 2017-01-01; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER NOT_YET",
                "SVN; 2018-04-30; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER CERTAINLY",
                // gone before entry into force: no duty before the find of 2012
                "ESP; 2011-12-31; ''",
                "ESP; 2012-01-01; 1 FOUND_LATER NOT_YET",
                "ESP; 2018-07-25; 1 FOUND_LATER CERTAINLY",
            })
    void a_state_that_found_stocks_later_has_these_episodes(String code, LocalDate day, String expected) {
        assertThat(referenceEpisodes(code, Duty.STOCKPILE_DESTRUCTION, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2013-09-08; 1 AT_ENTRY_INTO_FORCE NOT_YET",
                "2013-09-09; 1 AT_ENTRY_INTO_FORCE CERTAINLY",
                // counted again by 2020
                "2019-12-31; 1 AT_ENTRY_INTO_FORCE CERTAINLY",
                "2020-01-01; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER NOT_YET",
                "2026-02-20; 1 AT_ENTRY_INTO_FORCE CERTAINLY, 2 FOUND_LATER NOT_YET",
            })
    void mauritania_completed_and_found_more(LocalDate day, String expected) {
        assertThat(referenceEpisodes("MRT", Duty.CLEARANCE, day)).isEqualTo(expected);
    }

    private static String referenceEpisodes(String code, Duty duty, LocalDate day) {
        return AsOfView.of(Register.reference(), Parameters.standard()).on(day).stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .filter(episode -> episode.state().equals(StateCode.of(code)) && episode.duty() == duty)
                .map(episode -> episode.matter().number() + " " + episode.ground() + " " + episode.ended())
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}
