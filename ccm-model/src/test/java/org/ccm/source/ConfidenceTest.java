package org.ccm.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({"VERIFIED, ESTABLISHED", "SINGLE, ESTABLISHED", "UNSOURCED, UNVERIFIED"})
    void a_fact_with_a_source_can_establish_a_conclusion(Confidence confidence, Certainty certainty) {
        assertThat(confidence.certainty()).isEqualTo(certainty);
    }

    @Test
    void a_word_is_found_as_it_is_written() {
        assertThat(Word.find(Confidence.class, "single")).contains(Confidence.SINGLE);
        assertThat(Word.find(Confidence.class, "Single")).isEmpty();
    }

    @Test
    void the_words_come_in_their_order() {
        assertThat(Word.all(Confidence.class)).containsExactly("verified", "single", "unsourced");
    }
}
