package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccm.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesByNameTest {

    private final Register register = Register.reference();

    @ParameterizedTest
    @CsvSource({
        // by code, in capitals or not
        "GNB, GNB",
        "gnb, GNB",
        // by name, with blanks around, without accents
        "Guinea-Bissau, GNB",
        "' guinea-bissau ', GNB",
        "Cote d'Ivoire, CIV",
    })
    void a_state_is_found_by_code_or_name(String text, String code) {
        assertThat(StatesByName.find(register, text).map(State::code)).hasToString("Optional[" + code + "]");
    }

    @ParameterizedTest
    @CsvSource({
        // a letter too few, a code misspelt, a part of the name
        "Guinea-Bisau, GNB",
        "GNW, GNB",
        "Bolivia, BOL",
    })
    void a_name_that_no_state_has_is_near_one(String text, String code) {
        assertThat(StatesByName.find(register, text)).isEmpty();
        assertThat(StatesByName.nearest(register, text).map(State::code)).hasToString("Optional[" + code + "]");
    }

    @Test
    void nothing_is_near_no_state() {
        assertThat(StatesByName.nearest(register, " ")).isEmpty();
        assertThat(StatesByName.nearest(register, "Xyzzyland")).isEmpty();
    }
}
