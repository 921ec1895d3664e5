package org.ccm.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CausesInLanguagesTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final Difference SINCE = Difference.between(on("2019-11-20"), on("2020-11-25"));

    private static Assessment on(String day) {
        return RULEBOOK.assess(Register.reference(), LocalDate.parse(day));
    }

    private static Shift shift(Difference difference, String subject) {
        return difference.shifts().stream()
                .filter(shift -> shift.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annual-report:ALB:2019 | fr | Albanie\u00a0: le rapport annuel pour 2019 a été reçu en mai 2020.
            annual-report:ALB:2019 | es | Albania: el informe anual correspondiente a 2019 se recibió en mayo de 2020.
            annual-report:ALB:2019 | en | The annual report for 2019 of Albania was received in May 2020.
            # a month of publication, in English as the record has it
            annual-report:BDI:2016 | fr | Burundi\u00a0: une publication (août 2020) signale le rapport annuel pour 2016 comme manquant.
            annual-report:BDI:2016 | en | The annual report for 2016 of Burundi is listed as missing by a publication of 2020-08.
            """)
    void a_cause_is_said_in_the_language_asked_for(String subject, String language, String sentence) {
        assertThat(shift(SINCE, subject).causes(Locale.forLanguageTag(language)))
                .extracting(Cause::sentence)
                .contains(sentence);
    }

    @Test
    void a_day_begins_kinds_of_findings_by_their_headings() {
        assertThat(shift(SINCE, "initial-report:STP").causes(Locale.FRENCH))
                .extracting(Cause::sentence)
                .contains(
                        "Le 1er juillet 2020 est atteint, premier jour de ce qui suit\u00a0: rapport initial attendu.");
        assertThat(shift(SINCE, "initial-report:STP").causes())
                .extracting(Cause::sentence)
                .contains("1 July 2020 was reached, the first day of initial-report-due.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void every_cause_is_told_in_every_language_and_none_has_an_english_word(String language) {
        for (Shift shift : SINCE.shifts()) {
            List<Cause> causes = shift.causes(Locale.forLanguageTag(language));
            assertThat(causes)
                    .as("%s", shift)
                    .extracting(Cause::because)
                    .isEqualTo(shift.causes().stream().map(Cause::because).toList());
            assertThat(causes).allSatisfy(cause -> assertThat(cause.sentence())
                    .isNotBlank()
                    .doesNotContainPattern("\\b(the|The|is|was|and|has|have|on|record|days?|none)\\b")
                    .doesNotContainPattern("\\d{4}-\\d{2}")
                    .doesNotContain("{", "_"));
        }
    }

    @Test
    void a_parameter_is_told_with_its_values_in_the_language_asked_for() {
        Rulebook longer = RULEBOOK.with(
                Parameters.standard().with(Limit.HORIZON, Period.ofMonths(36), "for the sake of the test"));
        LocalDate day = LocalDate.of(2019, 11, 20);
        Difference difference = Difference.between(on("2019-11-20"), longer.assess(Register.reference(), day));
        assertThat(difference.shifts())
                .flatExtracting(shift -> shift.causes(Locale.FRENCH))
                .extracting(Cause::sentence)
                .contains("Le paramètre horizon a pour valeur\u00a0: 36 mois\u00a0; auparavant\u00a0: 24 mois.");
    }

    @Test
    void a_withdrawal_is_told_in_the_language_asked_for() {
        WhatIf left = WhatIf.of(on("2019-11-20")).withWithdrawal(StateCode.of("LBN"), LocalDate.of(2019, 11, 20));
        Difference difference =
                Difference.between(left.assessment(), RULEBOOK.assess(left.register(), LocalDate.of(2020, 6, 1)));
        assertThat(difference.shifts())
                .flatExtracting(shift -> shift.causes(Locale.forLanguageTag("es")))
                .extracting(Cause::sentence)
                .contains(
                        "Líbano: la denuncia surtió efecto el 20 de mayo de 2020; las obligaciones terminaron ese día.");
    }

    @Test
    void parameters_that_can_be_changed_have_the_same_value_in_english_as_in_files() {
        Parameters parameters = Parameters.standard();
        for (Limit limit : Limit.values()) {
            assertThat(Wording.of(Locale.ENGLISH).value(parameters.term(limit)))
                    .isEqualTo(parameters.term(limit).text());
        }
        assertThat(Wording.of(Locale.ENGLISH).value(parameters.annualReport()))
                .isEqualTo(parameters.annualReport().text());
        assertThat(Wording.of(Locale.ENGLISH).value(parameters.reading()))
                .isEqualTo(parameters.reading().text());
    }
}
