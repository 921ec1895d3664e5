package org.ccm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Assumption;
import org.ccm.examples.PathsTo130.Path;
import org.ccm.figures.NumberReached;
import org.ccm.register.Register;
import org.ccm.sweep.Sweep;
import org.ccm.sweep.WhatIfScenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The day on which 130 States Parties are reached, over invented scenarios. */
class PathsTo130Test {

    private static final Register REGISTER = Register.reference();
    private static final JoiningScenarios SCENARIOS = JoiningScenarios.after(REGISTER, 1);

    private static List<Path> loop(int from, int to) {
        Register assuming = Assumption.knownTo(REGISTER);
        List<Path> paths = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            paths.add(PathsTo130.path(SCENARIOS.scenario(number), assuming));
        }
        return paths;
    }

    @Test
    void the_paths_are_those_of_a_plain_loop_whatever_the_number_of_threads_and_the_order_in_which_they_are_joined() {
        List<Path> plain = loop(1, 5);
        for (int threads : new int[] {1, 2, 5}) {
            assertThat(PathsTo130.paths(SCENARIOS, 5, REGISTER, Sweep.on(threads)))
                    .isEqualTo(plain);
        }
        List<Path> joined = new ArrayList<>(plain.subList(3, 5));
        joined.addAll(plain.subList(0, 3));
        assertThat(PathsTo130.summary(joined)).isEqualTo(PathsTo130.summary(plain));
    }

    @Test
    @Tag("long")
    void so_it_is_with_three_hundred_of_them() {
        List<Path> plain = loop(1, 300);
        for (int threads : new int[] {1, 2, 5}) {
            assertThat(PathsTo130.paths(SCENARIOS, 300, REGISTER, Sweep.on(threads)))
                    .isEqualTo(plain);
        }
    }

    @Test
    @Tag("long")
    void two_thousand_scenarios_give_a_distribution() {
        List<Path> paths = PathsTo130.paths(SCENARIOS, 2_000, REGISTER, Sweep.onAllCores());

        assertThat(paths).hasSize(2_000);
        assertThat(PathsTo130.summary(paths)).contains("in 50 % of scenarios by");
    }

    @Test
    void a_scenario_is_the_same_whichever_others_are_drawn_and_another_seed_gives_another() {
        assertThat(JoiningScenarios.after(REGISTER, 1).scenario(7)).isEqualTo(SCENARIOS.scenario(7));
        assertThat(SCENARIOS.scenario(8)).isNotEqualTo(SCENARIOS.scenario(7));
        assertThat(JoiningScenarios.after(REGISTER, 2).scenario(7)).isNotEqualTo(SCENARIOS.scenario(7));
    }

    @Test
    void every_scenario_is_possible_and_read_as_it_is_written() {
        for (int number = 1; number <= 30; number++) {
            WhatIfScenario scenario = SCENARIOS.scenario(number);
            assertThat(WhatIfScenario.of(scenario.toPlain(), Rulebook.standard(), REGISTER))
                    .isEqualTo(scenario);
            assertThat(scenario.changes()).isNotEmpty();
        }
    }

    @Test
    void the_summary_counts_what_never_happens_as_later() {
        List<Path> paths = new ArrayList<>();
        IntStream.range(0, 3)
                .mapToObj(year -> LocalDate.of(2031 + 2 * year, 5, 1))
                .forEach(day -> paths.add(
                        new Path(new NumberReached(130, Optional.of(day), Optional.of(day.plusMonths(6))), 4)));
        paths.add(new Path(new NumberReached(130, Optional.empty(), Optional.empty()), 0));

        assertThat(PathsTo130.summary(paths)).isEqualTo("""
                        130 States Parties reached      by deposit      in force
                        by the end of 2030                   0.0 %         0.0 %
                        by the end of 2035                  75.0 %        75.0 %
                        by the end of 2040                  75.0 %        75.0 %
                        by the end of 2045                  75.0 %        75.0 %
                        in 10 % of scenarios by         2031-05-01    2031-11-01
                        in 50 % of scenarios by         2033-05-01    2033-11-01
                        in 90 % of scenarios by              later         later
                        Initial reports overdue on 2045-12-31, on average: 3.0
                        """);
    }
}
