package org.ccm.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {

    @Test
    void it_is_written_as_it_was_read() {
        assertThat(StateCode.of("GNB")).hasToString("GNB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GN", "GNBX", "gnb", "Gnb", "GnB", "GNb", "GN1", "G B", "ÄBC", "@AB", "A[B", "AB{"})
    void anything_but_three_capital_letters_is_refused(String value) {
        assertThatThrownBy(() -> StateCode.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + value + "\" is not three capital letters, as in GNB");
    }

    @Test
    void codes_are_equal_if_they_are_written_alike() {
        assertThat(StateCode.of("GNB"))
                .isEqualTo(StateCode.of("GNB"))
                .hasSameHashCodeAs(StateCode.of("GNB"))
                .isNotEqualTo(StateCode.of("GNQ"))
                .isNotEqualTo("GNB");
    }

    @Test
    void codes_are_ordered_as_texts() {
        assertThat(StateCode.of("GMB")).isLessThan(StateCode.of("GNB"));
    }
}
