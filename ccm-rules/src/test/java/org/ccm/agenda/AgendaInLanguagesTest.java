package org.ccm.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaInLanguagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static Agenda on(String day, Locale language) {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), LocalDate.parse(day));
        return Agenda.of(assessment, assessment.asOf().plusYears(2), Map.of(), language);
    }

    private static Entry entry(Agenda agenda, String id) {
        return agenda.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_date_is_written_in_the_language_asked_for() {
        Agenda french = on("2019-11-20", Locale.FRENCH);
        assertThat(french.title(entry(french, "initial-report:GMB")))
                .isEqualTo("Gambie\u00a0: rapport initial attendu");
        assertThat(entry(french, "initial-report:GMB").because())
                .isEqualTo("Gambie\u00a0: le rapport initial est attendu le 28 novembre 2019.");
        assertThat(french.title(entry(french, "meeting:2RC.1")))
                .isEqualTo("Deuxième Conférence d’examen, première partie (en ligne)");
        assertThat(french.language()).isEqualTo(Locale.FRENCH);

        Agenda spanish = on("2019-11-20", SPANISH);
        assertThat(entry(spanish, "stockpile-destruction-deadline:BGR:1").because())
                .isEqualTo("Bulgaria: la fecha límite para la destrucción de reservas es el 1 de abril de 2021. Se"
                        + " prorrogó; sin prórroga sería el 1 de octubre de 2019.");
    }

    @ParameterizedTest
    @CsvSource({"2012-03-01, fr", "2022-09-15, es", "2025-03-01, fr"})
    void dates_are_the_same_in_every_language_and_have_no_english_word(String day, String language) {
        Agenda agenda = on(day, Locale.forLanguageTag(language));
        assertThat(agenda.entries())
                .extracting(Entry::id)
                .isEqualTo(on(day, Locale.ENGLISH).entries().stream()
                        .map(Entry::id)
                        .toList());
        assertThat(agenda.entries())
                .allSatisfy(entry -> assertThat(agenda.title(entry) + " " + entry.what() + " " + entry.because())
                        .doesNotContainPattern("\\b(the|The|is|was|and|has|have|on|record|days?|for|first|second)\\b")
                        .doesNotContainPattern("\\d{4}-\\d{2}")
                        .doesNotContain("{", "_"));
    }

    @Test
    void a_language_that_there_is_not_is_answered_in_english() {
        assertThat(on("2019-11-20", Locale.GERMAN).entries())
                .isEqualTo(on("2019-11-20", Locale.ENGLISH).entries());
    }
}
