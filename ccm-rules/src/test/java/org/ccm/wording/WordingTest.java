package org.ccm.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import org.ccm.assessment.ParametersInWords;
import org.ccm.assessment.Standing;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.machinery.Meeting;
import org.ccm.provision.FixedDay;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH);
    private static final Wording FRENCH = Wording.of(Locale.FRENCH);
    private static final Wording SPANISH = Wording.of(Locale.forLanguageTag("es"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-11-25 | 25 November 2020 | 25 novembre 2020 | 25 de noviembre de 2020
            # the first of a month is an ordinal in French
            2019-05-01 | 1 May 2019       | 1er mai 2019     | 1 de mayo de 2019
            2019-08-21 | 21 August 2019   | 21 août 2019     | 21 de agosto de 2019
            """)
    void a_day_stands_as_the_language_writes_it(LocalDate day, String english, String french, String spanish) {
        assertThat(ENGLISH.day(day)).isEqualTo(english);
        assertThat(FRENCH.day(day)).isEqualTo(french);
        assertThat(SPANISH.day(day)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-11-25            | on 25 November 2020                        | le 25 novembre 2020                                | el 25 de noviembre de 2020
            2021-02               | in February 2021                           | en février 2021                                    | en febrero de 2021
            2021                  | in 2021                                    | en 2021                                            | en 2021
            2019-11-20/2019-11-28 | on a day from 20 November 2019 to 28 November 2019 | un jour entre le 20 novembre 2019 et le 28 novembre 2019 | un día entre el 20 de noviembre de 2019 y el 28 de noviembre de 2019
            """)
    void a_date_takes_the_preposition_that_goes_with_it(String date, String english, String french, String spanish) {
        PartialDate when = PartialDate.parse(date);
        assertThat(ENGLISH.when(when)).isEqualTo(english);
        assertThat(FRENCH.when(when)).isEqualTo(french);
        assertThat(SPANISH.when(when)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # none is singular in French alone
            0  | 0 days  | 0 jour   | 0 días
            1  | 1 day   | 1 jour   | 1 día
            2  | 2 days  | 2 jours  | 2 días
            21 | 21 days | 21 jours | 21 días
            """)
    void days_are_counted_as_the_language_counts(long days, String english, String french, String spanish) {
        assertThat(ENGLISH.days(days)).isEqualTo(english);
        assertThat(FRENCH.days(days)).isEqualTo(french);
        assertThat(SPANISH.days(days)).isEqualTo(spanish);
    }

    @Test
    void thousands_are_parted_as_the_language_parts_them() {
        assertThat(ENGLISH.days(1234)).isEqualTo("1,234 days");
        assertThat(FRENCH.days(1234)).isEqualTo("1\u202f234 jours");
        assertThat(SPANISH.days(1234)).isEqualTo("1.234 días");
    }

    private static State state(String code) {
        return Register.reference().state(StateCode.of(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GNB | Guinea-Bissau | Guinée-Bissau | Guinea-Bissau
            CIV | Côte d'Ivoire | Côte d’Ivoire | Côte d’Ivoire
            LAO | Lao People's Democratic Republic | République démocratique populaire lao | República Democrática Popular Lao
            """)
    void a_state_has_the_name_the_united_nations_give_it(String code, String english, String french, String spanish) {
        assertThat(ENGLISH.state(state(code))).isEqualTo(english);
        assertThat(FRENCH.state(state(code))).isEqualTo(french);
        assertThat(SPANISH.state(state(code))).isEqualTo(spanish);
    }

    @Test
    void a_state_that_is_new_to_the_library_has_the_name_of_the_register() {
        State invented = State.builder()
                .from(state("GNB"))
                .code(StateCode.of("XYZ"))
                .name("Ruritania")
                .build();
        assertThat(FRENCH.state(invented)).isEqualTo("Ruritania");
    }

    @Test
    void a_meeting_has_its_title_and_one_that_is_new_to_the_library_that_of_the_register() {
        Meeting known = Register.reference().meetings().stream()
                .filter(meeting -> meeting.id().equals("2RC"))
                .findFirst()
                .orElseThrow();
        assertThat(ENGLISH.meeting(known)).isEqualTo("Second Review Conference");
        assertThat(FRENCH.meeting(known)).isEqualTo("Deuxième Conférence d’examen");
        assertThat(SPANISH.meeting(
                        Meeting.builder().from(known).id("9RC").title("Ninth").build()))
                .isEqualTo("Ninth");
    }

    @Test
    void a_kind_has_a_heading_and_one_of_analysts_its_own_name() {
        assertThat(ENGLISH.kind(Kind.ANNUAL_REPORT_OVERDUE)).isEqualTo("Annual report overdue");
        assertThat(FRENCH.kind(Kind.ANNUAL_REPORT_OVERDUE)).isEqualTo("Rapport annuel en retard");
        assertThat(SPANISH.kind(Kind.ANNUAL_REPORT_OVERDUE)).isEqualTo("Informe anual con retraso");
        assertThat(FRENCH.kind(new Kind("signatory-for-ten-years", Severity.INFO)))
                .isEqualTo("signatory-for-ten-years");
    }

    @Test
    void words_of_the_register_are_words_of_the_language() {
        assertThat(ENGLISH.word(Standing.CONTRACTING_STATE)).isEqualTo("contracting State");
        assertThat(FRENCH.word(Standing.STATE_PARTY)).isEqualTo("État partie");
        assertThat(SPANISH.word("first_committee")).isEqualTo("Primera Comisión");
        assertThat(FRENCH.constant(Certainty.UNVERIFIED)).isEqualTo("non vérifié");
        assertThat(FRENCH.word("no_such_word")).isEqualTo("no such word");
    }

    @Test
    void groups_and_themes_have_names_and_what_is_unknown_stands_as_it_is() {
        assertThat(FRENCH.group("ECOWAS")).isEqualTo("CEDEAO");
        assertThat(SPANISH.group("Eastern European")).isEqualTo("Grupo de los Estados de Europa Oriental");
        assertThat(FRENCH.group("Ruritanian League")).isEqualTo("Ruritanian League");
        assertThat(SPANISH.theme("transparency")).isEqualTo("Medidas de transparencia");
        assertThat(SPANISH.theme("no_such_theme")).isEqualTo("no such theme");
    }

    private static Parameter parameter(String name) {
        return Parameters.standard().all().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initial-report       | 180 days         | 180 jours       | 180 días
            withdrawal           | 6 months         | 6 mois          | 6 meses
            clearance            | 10 years         | 10 ans          | 10 años
            thirtieth-instrument | 16 February 2010 | 16 février 2010 | 16 de febrero de 2010
            annual-report        | 04-30            | 30 avril        | 30 de abril
            first-annual-year    | of initial report received, initial alone | année de réception du rapport initial, rapport initial seul | año de recepción del informe inicial, solo el informe inicial
            """)
    void the_value_of_a_parameter_is_said_in_words(String name, String english, String french, String spanish) {
        assertThat(ENGLISH.value(parameter(name))).isEqualTo(english);
        assertThat(FRENCH.value(parameter(name))).isEqualTo(french);
        assertThat(SPANISH.value(parameter(name))).isEqualTo(spanish);
    }

    @Test
    void a_term_of_years_months_and_days_is_said_with_all_of_them() {
        Parameters changed = Parameters.standard().with(Limit.HORIZON, Period.of(1, 1, 2), "a test");
        assertThat(FRENCH.value(changed.term(Limit.HORIZON))).isEqualTo("1 an, 1 mois, 2 jours");
        Parameters none = Parameters.standard().with(Limit.HORIZON, Period.ZERO, "a test");
        assertThat(ENGLISH.value(none.term(Limit.HORIZON))).isEqualTo("0 days");
        assertThat(FRENCH.value(Parameters.standard()
                        .withAnnualReportDue(MonthDay.of(2, 29), "a test")
                        .annualReport()))
                .isEqualTo("29 février");
    }

    @Test
    void the_citation_of_a_changed_parameter_stands_as_it_was_given() {
        assertThat(FRENCH.citation(Parameters.standard().term(Limit.CLEARANCE))).isEqualTo("texte de la Convention");
        assertThat(FRENCH.citation(Parameters.standard()
                        .with(Limit.CLEARANCE, Period.ofYears(9), "the meeting's own choice")
                        .term(Limit.CLEARANCE)))
                .isEqualTo("the meeting's own choice");
        assertThat(SPANISH.citation(Parameters.standard().day(FixedDay.Name.CONVENTION_IN_FORCE)))
                .startsWith("notificación del Depositario");
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-CH, fr", "es-CO, es", "en-GB, en", "de, en", "'', en"})
    void a_language_is_found_whatever_the_country_and_english_stands_for_what_there_is_not(String asked, String given) {
        assertThat(Wording.of(Locale.forLanguageTag(asked)).locale().toLanguageTag())
                .isEqualTo(given);
    }

    @Test
    void a_text_that_is_missing_is_named() {
        assertThatThrownBy(() -> FRENCH.text("no.such.text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"no.such.text\"")
                .hasMessageContaining("fr");
    }

    @Test
    void a_parameter_set_without_a_reason_is_told_so_in_the_language() {
        Parameters changed =
                Parameters.standard().with(Limit.HORIZON, Period.ofMonths(36), ParametersInWords.UNEXPLAINED);
        Parameters explained = Parameters.standard().with(Limit.HORIZON, Period.ofMonths(36), "a wish");
        assertThat(Wording.of(Locale.ENGLISH).citation(changed.term(Limit.HORIZON)))
                .isEqualTo(ParametersInWords.UNEXPLAINED);
        assertThat(Wording.of(Locale.FRENCH).citation(changed.term(Limit.HORIZON)))
                .isEqualTo("fixé par la personne qui pose la question");
        assertThat(Wording.of(Locale.FRENCH).citation(explained.term(Limit.HORIZON)))
                .isEqualTo("a wish");
    }
}
