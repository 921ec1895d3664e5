package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterProblemsTest {

    @Test
    void the_small_register_has_no_problem() {
        assertThat(new SmallRegister().messages()).isEmpty();
    }

    /** What is broken where, and the one message expected. */
    static Stream<Arguments> broken() {
        return Stream.of(
                @@ROWS@@);
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @MethodSource("broken")
    void one_broken_place_gives_one_message(String file, String text, String replacement, String message) {
        assertThat(new SmallRegister().replace(file, text, replacement).messages())
                .containsExactly(message);
    }
@@REST@@
}
