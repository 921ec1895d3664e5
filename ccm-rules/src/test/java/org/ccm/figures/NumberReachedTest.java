package org.ccm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which a number of States Parties is reached. */
class NumberReachedTest {

    private static final Assessment THEN = Rulebook.standard()
            .assess(Register.reference(), Register.reference().recordEnds());

    @ParameterizedTest
    @CsvSource({
        "30, 2010-02-16, 2010-08-01", // what brought the Convention into force
        "38, 2010-07-28, 2011-01-01", // on 1 August 2010 there were 38 by deposit
        "100, 2016-04-19, 2016-10-01",
        "112, 2023-08-03, 2024-02-01", // before the one withdrawal
        "113, , ", // 113 consents, never at the same time
    })
    void it_is_the_first_day_with_so_many(int number, LocalDate byDeposit, LocalDate inForce) {
        NumberReached reached = Figures.of(THEN).reached(number);

        assertThat(reached.byDepositOn()).isEqualTo(Optional.ofNullable(byDeposit));
        assertThat(reached.inForceOn()).isEqualTo(Optional.ofNullable(inForce));
    }

    @Test
    void on_that_day_the_counts_have_the_number_and_on_the_day_before_they_have_not() {
        for (int number = 31; number <= 111; number += 20) {
            NumberReached reached = Figures.of(THEN).reached(number);
            LocalDate byDeposit = reached.byDepositOn().orElseThrow();
            LocalDate inForce = reached.inForceOn().orElseThrow();

            assertThat(counts(byDeposit).byDeposit()).isGreaterThanOrEqualTo(number);
            assertThat(counts(byDeposit.minusDays(1)).byDeposit()).isLessThan(number);
            assertThat(counts(inForce).inForce()).isGreaterThanOrEqualTo(number);
            assertThat(counts(inForce.minusDays(1)).inForce()).isLessThan(number);
        }
    }

    private static PartyCounts counts(LocalDate day) {
        return Figures.of(Rulebook.standard().assess(Register.reference(), day)).partyCounts();
    }
}
