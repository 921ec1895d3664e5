package org.ccm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.change.ChangeException;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.register.Register;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier for the next meeting and the letter for a new party. */
class DossierTest {

    private static Assessment on(String day) {
        return Rulebook.standard().assess(Register.reference(), LocalDate.parse(day));
    }

    private static List<String> states(Dossier dossier, Section section) {
        return dossier.items(section).stream()
                .map(item -> item.state().value())
                .distinct()
                .toList();
    }

    @Test
    void on_20_november_2019_the_review_conference_is_next_and_the_9msp_was_before() {
        Dossier dossier = Dossier.of(on("2019-11-20"));

        assertThat(dossier.next().orElseThrow().id()).isEqualTo("2RC.1");
        assertThat(dossier.previous().orElseThrow().id()).isEqualTo("9MSP");
        assertThat(states(dossier, Section.PROMISES)).containsExactly("LBN", "ZAF");
        // What Lebanon is said to be about to do, it has announced itself.
        assertThat(states(dossier, Section.PROGNOSES)).containsExactly("CHL", "HRV", "MNE");
        assertThat(states(dossier, Section.REPORTS)).contains("GMB", "PHL", "ZAF", "GNB");
        assertThat(states(dossier, Section.REQUESTS)).contains("LBN", "CHL");
        assertThat(states(dossier, Section.NEW_PARTIES)).containsExactly("MDV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-08-01", "2013-10-01", "2019-11-20", "2020-11-25", "2026-02-20", "2026-12-31"})
    void every_item_names_a_finding_of_the_day_or_restates_a_row(String day) {
        Assessment assessment = on(day);

        assertThat(Dossier.of(assessment).items()).allSatisfy(item -> {
            assertThat(item.sentence()).isNotBlank().doesNotContain("{", "Optional");
            item.finding().ifPresent(id -> assertThat(assessment.finding(id)).isPresent());
            assertThat(item.finding().isPresent()
                            || item.section() == Section.PROGNOSES
                            || item.section() == Section.NEW_PARTIES)
                    .isTrue();
        });
    }

    @Test
    void a_prognosis_goes_when_the_duty_is_fulfilled_or_what_it_foresaw_is_asked_for() {
        Dossier dossier = Dossier.of(on("2020-11-25"));

        assertThat(dossier.items(Section.PROGNOSES)).isEmpty();
        assertThat(states(dossier, Section.REQUESTS)).contains("CHL", "LBN");
    }

    @ParameterizedTest
    @CsvSource({
        // the Second Review Conference met on 25-27 November 2020 and on 20-21 September 2021
        "2020-11-24, 2RC.1, 9MSP, LCA MDV NIU STP",
        "2020-11-25, 2RC.1, 9MSP, LCA MDV NIU STP", // in session
        "2020-11-27, 2RC.1, 9MSP, LCA MDV NIU STP",
        "2020-11-28, 2RC.2, 2RC.1, ''"
    })
    void a_meeting_in_session_is_the_meeting_until_the_day_after_it_has_closed(
            String day, String next, String previous, String newParties) {
        Dossier dossier = Dossier.of(on(day));

        assertThat(dossier.next().orElseThrow().id()).isEqualTo(next);
        assertThat(dossier.previous().orElseThrow().id()).isEqualTo(previous);
        assertThat(String.join(" ", states(dossier, Section.NEW_PARTIES))).isEqualTo(newParties);
    }

    @Test
    void after_the_last_meeting_of_the_calendar_none_is_next() {
        assertThat(Dossier.of(on("2026-12-31")).next()).isEmpty();
    }

    @Test
    void before_the_first_meeting_every_party_is_new() {
        Dossier dossier = Dossier.of(on("2010-08-01"));

        assertThat(dossier.previous()).isEmpty();
        assertThat(dossier.items(Section.NEW_PARTIES)).hasSize(38);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # South Sudan on the day of its deposit: TREATY 9
            2023-08-03, SSD, entry-into-force, 2024-02-01, 17(2)
            2023-08-03, SSD, initial-report, 2024-07-30, 7(1)
            2023-08-03, SSD, annual-report, 2025-04-30, 7(2)
            2023-08-03, SSD, clearance, 2034-02-01, 4(1)(a)
            # with the thirtieth instrument
            2012-01-01, NOR, entry-into-force, 2010-08-01, 17(1)
            # the Maldives, in force on 1 March 2020
            2019-11-20, MDV, initial-report, 2020-08-28, 7(1)
            """)
    void a_letter_names_the_dates_of_a_new_party(String day, String state, String what, LocalDate on, String article) {
        Letter letter = Letter.of(on(day), StateCode.of(state)).orElseThrow();

        assertThat(letter.assumed()).isFalse();
        assertThat(letter.paragraphs())
                .filteredOn(paragraph -> paragraph.what().equals(what))
                .singleElement()
                .satisfies(paragraph -> {
                    assertThat(paragraph.on()).isEqualTo(on);
                    assertThat(paragraph.provision().citation()).isEqualTo(article);
                });
    }

    @Test
    void a_letter_can_assume_a_deposit() {
        Letter signatory = Letter.ifDeposited(on("2026-02-20"), StateCode.of("AGO"), LocalDate.of(2026, 3, 10));
        Letter outside = Letter.ifDeposited(on("2026-02-20"), StateCode.of("ZWE"), LocalDate.of(2026, 3, 10));

        assertThat(signatory.assumed()).isTrue();
        assertThat(signatory.entryIntoForceOn()).isEqualTo("2026-09-01");
        assertThat(outside.entryIntoForceOn()).isEqualTo("2026-09-01");
        assertThat(outside.paragraphs().get(0).sentence())
                .isEqualTo("This letter assumes that Zimbabwe deposits its instrument on 10 March 2026.");
    }

    @Test
    void what_would_be_owed_if_stocks_or_areas_are_held_is_said_with_its_condition() {
        assertThat(Letter.ifDeposited(on("2019-11-20"), StateCode.of("KHM"), LocalDate.of(2019, 12, 1))
                        .paragraphs())
                .filteredOn(paragraph -> paragraph.what().equals("clearance"))
                .singleElement()
                .satisfies(paragraph -> {
                    assertThat(paragraph.on()).isEqualTo("2030-06-01");
                    assertThat(paragraph.sentence()).startsWith("If areas are contaminated");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, 2012-02-01, false", // the list that names Finland is of 2018
        "2019-11-20, 2019-12-01, true"
    })
    void a_letter_says_what_the_record_shows_on_its_day(String day, LocalDate deposit, boolean listed) {
        Letter letter = Letter.ifDeposited(on(day), StateCode.of("FIN"), deposit);

        assertThat(letter.paragraphs().stream()
                        .filter(paragraph -> paragraph.what().equals("stockpile-destruction"))
                        .map(Letter.Paragraph::sentence))
                .singleElement()
                .asString()
                .startsWith("If stockpiles are held at entry into force, they are to be destroyed")
                .endsWith(
                        listed
                                ? "A publication on record lists Finland as holding some."
                                : "The record has none of Finland.");
    }

    @Test
    void a_letter_does_not_speak_of_stocks_that_the_latest_list_has_as_past() {
        Possession.Builder past = Possession.builder();
        past.state(StateCode.of("FIN")).kind(PossessionKind.PAST_STOCKPILER).asOf(PartialDate.parse("2019-08"));
        Register register = Register.reference()
                .revised(
                        Set.of(),
                        added -> added.addPossessions(past.sources(Register.reference()
                                        .possessions()
                                        .get(0)
                                        .sources())
                                .confidence(Confidence.SINGLE)
                                .build()));

        Assessment day = Rulebook.standard().assess(register, LocalDate.of(2019, 11, 20));
        assertThat(Letter.ifDeposited(day, StateCode.of("FIN"), LocalDate.of(2019, 12, 1))
                        .paragraphs())
                .extracting(Letter.Paragraph::sentence)
                .noneMatch(sentence -> sentence.contains("lists Finland"));
    }

    @Test
    void a_state_that_has_not_deposited_has_no_letter_and_one_that_has_cannot_again() {
        assertThat(Letter.of(on("2019-11-20"), StateCode.of("ZWE"))).isEmpty();
        assertThat(Letter.of(on("2025-03-07"), StateCode.of("LTU"))).isEmpty();
        assertThatThrownBy(() -> Letter.ifDeposited(on("2019-11-20"), StateCode.of("NOR"), LocalDate.of(2019, 12, 1)))
                .isInstanceOf(ChangeException.class);
    }
}
