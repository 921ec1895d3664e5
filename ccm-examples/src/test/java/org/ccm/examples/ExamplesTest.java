package org.ccm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples print what their comments say. */
class ExamplesTest {

    private static String printedBy(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void three_lines_print_each_overdue_initial_report_with_its_reason() {
        assertThat(printedBy(() -> ThreeLines.main(new String[0])).lines())
                .hasSize(9)
                .contains("RWA 2016-07-30 ESTABLISHED: The initial report of Rwanda was due on 30 July 2016 and is "
                        + "overdue by 1,208 days. The record of these reports is complete on the day, and none is in it. "
                        + "A publication of 15 June 2019 lists it as missing.")
                .anyMatch(line -> line.startsWith("GNB 2011-10-28 UNVERIFIED: "));
    }

    @Test
    void a_register_by_hand_is_assessed_like_the_reference_one() {
        assertThat(printedBy(() -> RegisterByHand.main(new String[0])).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("2016-09-28 initial-report-due:XAA: The initial report of Exampleland"),
                        line -> assertThat(line)
                                .startsWith("2016-09-29 initial-report-overdue:XAA: The initial report of Exampleland")
                                .contains("overdue by 1 day."));
    }

    @Test
    void own_parameters_change_what_is_listed_and_are_cited_in_the_proof() {
        String printed = printedBy(() -> OwnParameters.main(new String[0]));

        assertThat(printed.lines()).startsWith("HRV 2020-08-01", "MNE 2020-08-01");
        assertThat(printed).contains("horizon = 12 months (Article 3, 4; the secretariat plans a year ahead)");
    }
}
