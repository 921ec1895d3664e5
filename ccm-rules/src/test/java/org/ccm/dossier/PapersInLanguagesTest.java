package org.ccm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.figures.Figures;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

class PapersInLanguagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static Assessment on(String day) {
        return Rulebook.standard().assess(Register.reference(), LocalDate.parse(day));
    }

    @Test
    void a_letter_is_in_the_language_asked_for() {
        Assessment then = on("2023-09-01");
        StateCode southSudan = StateCode.of("SSD");
        assertThat(Letter.of(then, southSudan, Locale.FRENCH)
                        .orElseThrow()
                        .paragraphs()
                        .get(0)
                        .sentence())
                .isEqualTo("Soudan du Sud\u00a0: instrument déposé le 3 août 2023.");
        assertThat(Letter.of(then, southSudan, SPANISH)
                        .orElseThrow()
                        .paragraphs()
                        .get(1)
                        .sentence())
                .isEqualTo("Sudán del Sur: la Convención entra en vigor a su respecto el 1 de febrero de 2024.");
        assertThat(Letter.ifDeposited(then, StateCode.of("ZWE"), LocalDate.of(2023, 12, 1), Locale.FRENCH)
                        .paragraphs()
                        .get(0)
                        .sentence())
                .isEqualTo(
                        "Zimbabwe\u00a0: la présente lettre suppose que l’instrument est déposé le 1er décembre 2023.");
    }

    @Test
    void a_dossier_is_in_the_language_asked_for() {
        Assessment then = on("2019-11-20");
        Dossier french = Dossier.of(then, Locale.FRENCH);
        assertThat(french.items()).hasSameSizeAs(Dossier.of(then).items()).isNotEmpty();
        assertThat(french.items(Section.REPORTS)).isNotEmpty().allSatisfy(item -> assertThat(item.sentence())
                .doesNotContainPattern("\\b(the|is|was|of)\\b"));
    }

    @Test
    void the_sentences_of_figures_are_in_the_language_asked_for() {
        Assessment then = on("2019-11-20");
        assertThat(Figures.of(then, Locale.FRENCH).contributions().get(0).sentence())
                .isEqualTo(
                        "Parmi 103 États ayant reçu une facture pour 2019, 45 avaient contribué au 20 novembre 2019\u00a0:"
                                + " un peu plus de 500\u202f000\u00a0CHF, environ 105\u00a0% du budget. Au 1er janvier 2019, la"
                                + " Convention était en vigueur pour 103 États.");
        assertThat(Figures.of(then, SPANISH).contributions().get(0).sentence())
                .isEqualTo(
                        "De 103 Estados que recibieron factura para 2019, 45 habían contribuido al 20 de noviembre de"
                                + " 2019: algo más de 500.000\u00a0CHF, alrededor del 105\u00a0% del presupuesto. Al 1 de enero de"
                                + " 2019, la Convención estaba en vigor para 103 Estados.");
        assertThat(Figures.of(then, SPANISH).actionIndicators()).isNotEmpty().allSatisfy(action -> assertThat(
                        action.sentence())
                .doesNotContainPattern("\\b(the|is|was|of|States)\\b"));
        assertThat(Figures.of(then).actionIndicators().get(0).sentence()).doesNotContain("é");
    }
}
