package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccm.knownanswers.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyCountsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-12-02, 0, 0, 0, 197, 0", // the day before it was opened for signature
        "2019-11-20, 107, 106, 14, 76, 0", // the minutes
        "2025-03-05, 112, 112, 12, 73, 0", // the last day of Lithuania as a State Party
        "2025-03-06, 111, 111, 12, 73, 1" // it has left, and is in no other number
    })
    void every_State_is_counted_where_it_stands(
            String day, int byDeposit, int inForce, int signatories, int outside, int withdrawn) {
        assertThat(Figures.of(Reference.on(day).assessment()).partyCounts())
                .isEqualTo(new PartyCounts(byDeposit, inForce, signatories, outside, withdrawn));
    }
}
