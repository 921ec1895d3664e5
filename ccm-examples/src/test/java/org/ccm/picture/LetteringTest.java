package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void text_is_broken_between_words() {
        assertThat(Lettering.lines("Lao People's Democratic Republic", 250))
                .containsExactly("Lao People's", "Democratic Republic");
    }

    @Test
    void no_line_is_wider_than_asked() {
        assertThat(Lettering.lines(Samples.LONG_NAME, 200))
                .hasSizeGreaterThan(3)
                .allMatch(line -> Lettering.width(line) <= 200);
    }

    @Test
    void a_word_too_long_for_any_line_is_broken_and_nothing_is_lost() {
        assertThat(String.join(
                        "", Lettering.lines("𝔘𝔫𝔦𝔱𝔢𝔡 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio", 60)))
                .isEqualTo("𝔘𝔫𝔦𝔱𝔢𝔡Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio");
    }

    @Test
    void no_text_is_one_empty_line() {
        assertThat(Lettering.lines(" ", 100)).containsExactly("");
    }

    @Test
    void wide_letters_take_more_room_than_narrow_ones() {
        assertThat(Lettering.width("WWW")).isGreaterThan(2 * Lettering.width("iii"));
    }
}
