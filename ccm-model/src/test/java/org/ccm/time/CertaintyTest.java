package org.ccm.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource({
        "ESTABLISHED, ESTABLISHED, ESTABLISHED",
        "ESTABLISHED, UNVERIFIED, UNVERIFIED",
        "UNVERIFIED, ESTABLISHED, UNVERIFIED",
        "UNVERIFIED, UNVERIFIED, UNVERIFIED",
    })
    void a_conclusion_is_as_certain_as_the_weakest_of_its_reasons(Certainty one, Certainty other, Certainty both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @Property
    void the_order_of_reasons_does_not_matter(@ForAll Certainty a, @ForAll Certainty b, @ForAll Certainty c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET, UNVERIFIED", "POSSIBLY, UNVERIFIED", "CERTAINLY, ESTABLISHED"})
    void only_what_has_certainly_happened_establishes_anything(Occurrence occurrence, Certainty certainty) {
        assertThat(occurrence.certainty()).isEqualTo(certainty);
    }
}
