package org.ccm.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceIdTest {

    @Test
    void it_is_written_as_it_was_read() {
        assertThat(SourceId.of("P:minutes-2019-11-20")).hasToString("P:minutes-2019-11-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "P: minutes", "P:minutes ", "P:a;P:b", "P:\tminutes"})
    void blanks_and_semicolons_are_refused(String value) {
        assertThatThrownBy(() -> SourceId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source id \"" + value + "\" is blank or has a space or semicolon in it");
    }

    @Test
    void ids_are_equal_if_they_are_written_alike() {
        assertThat(SourceId.of("P:a"))
                .isEqualTo(SourceId.of("P:a"))
                .hasSameHashCodeAs(SourceId.of("P:a"))
                .isNotEqualTo(SourceId.of("P:b"))
                .isNotEqualTo("P:a");
    }

    @Test
    void ids_are_ordered_as_texts() {
        assertThat(SourceId.of("P:a")).isLessThan(SourceId.of("P:b"));
    }
}
