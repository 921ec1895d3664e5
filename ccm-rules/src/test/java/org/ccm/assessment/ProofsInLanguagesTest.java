package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccm.change.Change;
import org.ccm.finding.Finding;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsInLanguagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
    private static final Assessment THEN = Rulebook.standard().assess(Register.reference(), DAY);

    private static Finding finding(Assessment assessment, String id) {
        return assessment.finding(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initial-report-due:GMB            | fr | Gambie\u00a0: le rapport initial est attendu le 28 novembre 2019, dans 8 jours.
            initial-report-due:GMB            | es | Gambia: el informe inicial ha de presentarse el 28 de noviembre de 2019, dentro de 8 días.
            annual-report-overdue:ZAF:2018    | fr | Afrique du Sud\u00a0: le rapport annuel pour 2018 était attendu le 30 avril 2019\u00a0; retard de 204 jours.
            annual-report-overdue:ZAF:2018    | es | Sudáfrica: el informe anual correspondiente a 2018 debía presentarse el 30 de abril de 2019; retraso de 204 días.
            # the first of a month, and a duty with its article
            clearance-deadline-approaching:HRV:1 | fr | Croatie\u00a0: l’échéance de la dépollution est fixée au 1er août 2020, dans 255 jours.
            clearance-deadline-approaching:HRV:1 | es | Croacia: la fecha límite para la limpieza es el 1 de agosto de 2020, dentro de 255 días.
            """)
    void a_finding_is_proved_in_the_language_asked_for(String id, String language, String sentence) {
        Proof proof = THEN.proofOf(finding(THEN, id), Locale.forLanguageTag(language));
        assertThat(proof.because()).startsWith(sentence);
        assertThat(proof.language().getLanguage()).isEqualTo(language);
    }

    @Test
    void a_meeting_stands_in_a_sentence_by_its_title() {
        Assessment later = Rulebook.standard().assess(Register.reference(), LocalDate.of(2022, 9, 2));
        Finding due = finding(later, "clearance-extension-request-due:IRQ:1");
        assertThat(later.proofOf(due, Locale.FRENCH).because())
                .contains("avant l’ouverture de la onzième Assemblée des États parties.");
        assertThat(later.proofOf(due, Locale.forLanguageTag("es")).because())
                .contains("antes de la apertura de la undécima Reunión de los Estados Partes.");
        assertThat(later.proofOf(due).because()).contains("before 11MSP opens.");
    }

    @Test
    void the_tree_of_a_proof_is_in_its_language_with_all_the_same_rules_and_sources() {
        Finding finding = finding(THEN, "initial-report-overdue:GNB");
        String english = THEN.proofOf(finding).tree();
        String french = THEN.proofOf(finding, Locale.FRENCH).tree();
        assertThat(french)
                .startsWith(
                        "initial-report-overdue:GNB (non vérifié)\n  par initial-report-overdue [article 7(1)]\u00a0: ")
                .contains(
                        "- paramètre initial-report = 180 jours (article 7(1)\u00a0; texte de la Convention\u00a0; 37 des")
                .contains("source\u00a0: ")
                .doesNotContain("Article", " on record", "(shown above)");
        assertThat(french.lines().count()).isEqualTo(english.lines().count());
        assertThat(THEN.proofOf(finding, Locale.FRENCH).sources())
                .isEqualTo(THEN.proofOf(finding).sources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-03-01", "2019-11-20", "2022-09-15", "2026-02-20"})
    void no_sentence_about_a_finding_has_an_english_word_or_a_plain_date_in_it(String day) {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), LocalDate.parse(day));
        for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("es"))) {
            for (Finding finding : assessment.findings()) {
                assertThat(assessment.proofOf(finding, language).because())
                        .isNotBlank()
                        .doesNotContainPattern("\\b(the|is|was|and|has|on|record|days?|none)\\b")
                        .doesNotContainPattern("\\d{4}-\\d{2}")
                        .doesNotContain("{", "_");
            }
        }
    }

    @Test
    void a_language_that_there_is_not_is_answered_in_english() {
        Finding finding = finding(THEN, "initial-report-due:GMB");
        assertThat(THEN.proofOf(finding, Locale.GERMAN)).isEqualTo(THEN.proofOf(finding));
    }

    @Test
    void the_language_of_the_machine_is_never_that_of_an_answer() {
        Finding finding = finding(THEN, "initial-report-overdue:GNB");
        Proof english = THEN.proofOf(finding);
        Locale before = Locale.getDefault();
        try {
            for (String machine : List.of("fr-FR", "es-ES", "tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                Assessment there = Rulebook.standard().assess(Register.reference(), LocalDate.of(2026, 3, 1));
                Assessment same = Rulebook.standard().assess(Register.reference(), DAY);
                assertThat(same.proofOf(finding)).isEqualTo(english);
                assertThat(same.proofOf(finding).tree()).isEqualTo(english.tree());
                assertThat(same.proofOf(finding, Locale.FRENCH).because()).startsWith("Guinée-Bissau\u00a0: ");
                assertThat(there.warnings())
                        .containsExactly(
                                "The record ends on 2026-02-20, before 2026-03-01. What happened since is not in it.");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_warning_is_in_the_language_asked_for() {
        Assessment later = Rulebook.standard().assess(Register.reference(), LocalDate.of(2026, 3, 1));
        assertThat(later.warnings(Locale.FRENCH))
                .containsExactly("Le registre s’arrête le 20 février 2026, avant le 1er mars 2026. Ce qui s’est passé"
                        + " depuis n’y figure pas.");
        assertThat(later.warnings(Locale.forLanguageTag("es")))
                .singleElement()
                .asString()
                .startsWith("El registro termina el 20 de febrero de 2026, antes del 1 de marzo de 2026.");
        assertThat(later.warnings(Locale.ENGLISH)).singleElement().asString().contains("20 February 2026");
        assertThat(THEN.warnings(Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_session_proves_in_every_language_what_is_so_now() {
        try (Session session = Rulebook.standard().open(Register.reference(), DAY)) {
            Finding due = session.finding("initial-report-due:GMB").orElseThrow();
            Stream.of("en", "fr", "es").map(Locale::forLanguageTag).forEach(language -> assertThat(
                            session.proofOf(due, language))
                    .isEqualTo(THEN.proofOf(due, language)));
            session.apply(Change.parse("GNB initial-report 2019-11-20", session.register()));
            Finding late = session.finding("report-received-late:GNB:initial").orElseThrow();
            assertThat(session.proofOf(late, Locale.FRENCH).because())
                    .startsWith("Guinée-Bissau\u00a0: le rapport initial était attendu le 28 octobre 2011 et a été reçu"
                            + " le 20 novembre 2019.");
            assertThat(session.proofOf(late).because()).startsWith("The initial report of Guinea-Bissau");
        }
    }
}
