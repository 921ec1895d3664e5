package org.ccm.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final LocalDate LETTER = LocalDate.of(2019, 10, 30);

    private static Reminders with(LeadTimes leadTimes) {
        Agenda agenda = Agenda.of(Rulebook.standard().assess(Register.reference(), LETTER), LETTER.plusYears(2));
        return Reminders.of(agenda, leadTimes);
    }

    @Test
    void the_gambia_is_written_to_29_days_ahead_of_its_initial_report() {
        assertThat(with(LeadTimes.standard()).on(LETTER)).singleElement().satisfies(reminder -> {
            assertThat(reminder.state()).isEqualTo(StateCode.of("GMB"));
            assertThat(reminder.entry().id()).isEqualTo("initial-report:GMB");
            assertThat(reminder.entry().from()).isEqualTo("2019-11-28");
            assertThat(reminder.coordinators()).containsExactly(StateCode.of("IRQ"));
        });
    }

    @Test
    void a_window_has_the_reminders_of_all_its_days_in_their_order() {
        assertThat(with(LeadTimes.standard()).between(LETTER, LETTER.plusDays(30)))
                .extracting(reminder -> reminder.on() + " " + reminder.entry().id())
                .containsExactly("2019-10-30 initial-report:GMB", "2019-11-29 initial-report:PHL");
    }

    @Test
    void another_lead_time_moves_the_letter() {
        assertThat(with(LeadTimes.standard().with(Occasion.INITIAL_REPORT, 14)).on(LETTER))
                .isEmpty();
        assertThat(with(LeadTimes.standard().with(Occasion.INITIAL_REPORT, 14)).on(LocalDate.of(2019, 11, 14)))
                .extracting(Reminder::state)
                .containsExactly(StateCode.of("GMB"));
    }

    @Test
    void an_occasion_without_a_lead_time_has_no_reminders() {
        assertThat(with(LeadTimes.standard().without(Occasion.INITIAL_REPORT)).on(LETTER))
                .isEmpty();
    }

    @Test
    void nobody_is_written_to_about_a_meeting_or_what_is_cancelled() {
        assertThat(with(LeadTimes.standard()).between(LocalDate.MIN, LocalDate.MAX))
                .isNotEmpty()
                .noneMatch(reminder -> reminder.entry().state().isEmpty())
                .noneMatch(reminder -> reminder.entry().cancelled());
    }

    @Test
    void lead_times_are_not_negative() {
        assertThatThrownBy(() -> LeadTimes.standard().with(Occasion.DEADLINE, -7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead time is a number of days ahead, not -7. Maybe 7?");
    }

    @Test
    void the_longest_lead_time_says_how_far_to_look() {
        assertThat(LeadTimes.standard().longest()).isEqualTo(180);
        assertThat(LeadTimes.standard().with(Occasion.MEETING, 400).longest()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # theme, day, who coordinates it
            TRANSPARENCY, 2019-10-30, IRQ
            # two together
            CLEARANCE, 2019-10-30, AFG SWE
            # between two terms
            TRANSPARENCY, 2019-08-31, ''
            # nobody is on record
            TRANSPARENCY, 2026-02-20, ''
            """)
    void coordinators_are_those_of_the_day(Theme theme, LocalDate day, String coordinators) {
        List<String> found = theme.coordinators(Register.reference(), day).stream()
                .map(StateCode::value)
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(coordinators);
    }

    @Test
    void every_theme_of_the_register_is_known() {
        assertThat(Register.reference().coordinators()).isNotEmpty().allSatisfy(row -> assertThat(
                        Word.find(Theme.class, row.theme()))
                .isPresent());
    }
}
