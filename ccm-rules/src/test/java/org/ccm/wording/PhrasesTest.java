package org.ccm.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.dossier.Letter;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static Phrases phrases(Locale language) {
        return Phrases.beside(Letter.class, "sentences", language);
    }

    @Test
    void states_and_days_stand_in_the_words_of_the_language() {
        var southSudan = Register.reference().state(StateCode.of("SSD")).orElseThrow();
        LocalDate day = LocalDate.of(2023, 8, 3);
        assertThat(phrases(Locale.ENGLISH).of("letter.deposit", southSudan, day))
                .isEqualTo("South Sudan deposited its instrument on 3 August 2023.");
        assertThat(phrases(Locale.FRENCH).of("letter.deposit", southSudan, Optional.of(day)))
                .isEqualTo("Soudan du Sud\u00a0: instrument déposé le 3 août 2023.");
    }

    @Test
    void what_is_not_there_is_said_with_the_file() {
        assertThat(phrases(Locale.FRENCH).has("letter.deposit")).isTrue();
        assertThat(phrases(Locale.FRENCH).has("letter.nothing")).isFalse();
        assertThatThrownBy(() -> phrases(Locale.FRENCH).of("letter.nothing"))
                .hasMessage("there is no phrase \"letter.nothing\" in /org/ccm/dossier/sentences_fr.properties");
        assertThatThrownBy(() -> Phrases.beside(Letter.class, "nothing", Locale.ENGLISH))
                .hasMessage("/org/ccm/dossier/nothing.properties is not on the class path");
    }

    @Test
    void names_stand_in_the_order_of_the_language() {
        Phrases french = phrases(Locale.FRENCH);
        assertThat(Stream.of("Zambie", "Égypte", "Fidji", "Danemark").sorted(french.order()))
                .containsExactly("Danemark", "Égypte", "Fidji", "Zambie");
        assertThat(french.list(List.of("Tchad", "Liban", "Pérou"))).isEqualTo("Tchad, Liban et Pérou");
        assertThat(french.list(List.of("Tchad"))).isEqualTo("Tchad");
        assertThat(french.side(List.of("vote pour", "engagement"))).isEqualTo("vote pour\u00a0; engagement");
    }

    @Test
    void numbers_and_shares_are_those_of_the_language() {
        assertThat(phrases(Locale.ENGLISH).number(1250)).isEqualTo("1,250");
        assertThat(phrases(Locale.forLanguageTag("es")).number(1250)).isEqualTo("1.250");
        assertThat(phrases(Locale.ENGLISH).percent(0.625)).isEqualTo(63);
    }

    @Test
    void a_language_that_there_is_not_is_english() {
        assertThat(phrases(Locale.GERMAN).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(phrases(Locale.GERMAN)).isSameAs(phrases(Locale.ENGLISH));
    }
}
