package org.ccm.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.ParametersInWords;
import org.ccm.assessment.Rulebook;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.difference.WhatIf;
import org.ccm.figures.Figures;
import org.ccm.finding.Kind;
import org.ccm.plain.PlainException;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Scenarios as values. */
class WhatIfScenarioTest {

    private static final Register REFERENCE = Register.reference();
    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static WhatIfScenario of(Map<String, ?> plain) {
        return WhatIfScenario.of(plain, RULEBOOK, REFERENCE);
    }

    @Test
    void a_scenario_is_read_as_it_is_written() {
        WhatIfScenario scenario = new WhatIfScenario(
                Optional.of("three"),
                DAY,
                List.of(
                        Change.parse("AGO ratification 2019-12-01", REFERENCE),
                        Change.initialReport(StateCode.of("GNB"), PartialDate.parse("2019-12"))),
                Parameters.standard().with(Limit.HORIZON, Period.ofMonths(12), "a year ahead"));

        assertThat(scenario.toPlain())
                .containsOnlyKeys("name", "asOf", "changes", "parameters")
                .containsEntry("name", "three")
                .containsEntry("asOf", "2019-11-20")
                .containsEntry("changes", List.of("AGO ratification 2019-12-01", "GNB initial-report 2019-12"));
        assertThat(scenario.toPlain().get("parameters"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .hasSize(ParametersInWords.names().size())
                .containsEntry("horizon", Map.of("value", "12 months", "citation", "a year ahead"));
        assertThat(of(scenario.toPlain())).isEqualTo(scenario);
    }

    @Test
    void everything_can_be_left_out() {
        WhatIfScenario nothing = of(Map.of());

        assertThat(nothing)
                .isEqualTo(
                        new WhatIfScenario(Optional.empty(), REFERENCE.recordEnds(), List.of(), Parameters.standard()));
        assertThat(nothing.toPlain()).containsOnlyKeys("asOf", "changes", "parameters");
        assertThat(nothing.outcome(RULEBOOK, REFERENCE).difference().none()).isTrue();
    }

    @Test
    void its_outcome_is_that_of_its_changes_on_the_day_of_the_last_one() {
        WhatIf outcome = of(Map.of(
                        "asOf",
                        "2019-11-20",
                        "changes",
                        List.of("AGO ratification 2019-12-01", "GNB initial-report 2019-12")))
                .outcome(RULEBOOK, REFERENCE);

        assertThat(outcome.comparedOn()).isEqualTo("2019-12-31");
        assertThat(Figures.of(outcome.assessment()).partyCounts().byDeposit())
                .isEqualTo(1
                        + Figures.of(RULEBOOK.assess(REFERENCE, outcome.comparedOn()))
                                .partyCounts()
                                .byDeposit());
        assertThat(outcome.assessment().finding("initial-report-overdue:GNB")).isEmpty();
        assertThat(outcome.register().treatyActions())
                .isEqualTo(of(Map.of("changes", List.of("AGO ratification 2019-12-01")))
                        .applyTo(REFERENCE)
                        .treatyActions());
    }

    @Test
    void its_parameters_hold_on_both_sides() {
        WhatIf outcome = of(Map.of("asOf", "2019-11-20", "parameters", Map.of("horizon", "0 days")))
                .outcome(RULEBOOK, REFERENCE);

        assertThat(outcome.assessment().findings(Kind.CLEARANCE_DEADLINE_APPROACHING))
                .isEmpty();
        assertThat(outcome.difference().none()).isTrue();
    }

    @Test
    void scenarios_can_start_from_one_assessment_if_it_is_theirs() {
        WhatIfScenario scenario = of(Map.of("asOf", "2019-11-20"));
        Assessment origin = RULEBOOK.assess(REFERENCE, DAY);

        assertThat(scenario.outcome(origin).difference().before()).isSameAs(origin);
        assertThat(scenario.startsFrom(scenario.origin(RULEBOOK, REFERENCE))).isTrue();
        assertThatThrownBy(() -> of(Map.of()).outcome(origin))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not from the assessment as of 2019-11-20");
    }

    @Test
    void where_it_names_no_parameters_those_of_the_rulebook_hold() {
        Rulebook own = RULEBOOK.with(Parameters.standard().with(Limit.HORIZON, Period.ofDays(0), "none"));

        assertThat(WhatIfScenario.of(Map.of(), own, REFERENCE).parameters()).isEqualTo(own.parameters());
    }

    @Test
    void every_mistake_is_told_at_once_with_its_place() {
        assertThatThrownBy(() -> of(Map.of(
                        "asof", "2019-11-20",
                        "changes", List.of("AGO ratification 2019-12-01", "GNB initial-raport 2019"),
                        "parameters", Map.of("horizon", "long"))))
                .isInstanceOfSatisfying(PlainException.class, mistakes -> {
                    assertThat(mistakes.faults())
                            .extracting(Object::toString)
                            .containsExactly(
                                    "changes[1]: \"GNB initial-raport 2019\": \"initial-raport\" is not a change."
                                            + " Maybe initial-report?",
                                    "parameters.horizon: \"long\" is not a length of time."
                                            + " Maybe \"12 months\", for instance?",
                                    "asof: \"asof\" is not a key here. Maybe \"asOf\"?");
                    assertThat(mistakes.faults().get(0).start()).isEqualTo(4);
                });
    }

    @Test
    void a_day_that_is_none_and_one_out_of_range_are_told() {
        assertThatThrownBy(() -> of(Map.of("asOf", "20 November")))
                .hasMessage("asOf: \"20 November\" is not a day such as 2019-11-20.");
        assertThatThrownBy(() -> of(Map.of("asOf", "9999-01-01")))
                .hasMessage("asOf: 9999-01-01 is not between the years 2008 and 2100.");
        assertThatThrownBy(() -> of(Map.of("asOf", "2007-01-01")))
                .hasMessage("asOf: 2007-01-01 is not between the years 2008 and 2100.");
    }

    @Test
    void a_change_that_cannot_be_is_told_when_the_outcome_is_asked_for() {
        WhatIfScenario scenario = of(Map.of("changes", List.of("FRA ratification 2027-01-01")));

        assertThatThrownBy(() -> scenario.outcome(RULEBOOK, REFERENCE))
                .isInstanceOf(ChangeException.class)
                .hasMessageContaining("Article 16");
    }

    @Test
    void whoever_reads_what_is_written_has_the_same_scenario_whatever_their_own_parameters() {
        Rulebook own = RULEBOOK.with(Parameters.standard()
                .with(Limit.HORIZON, Period.ofMonths(12), "a year ahead")
                .withAnnualReportDue(MonthDay.of(6, 30), "a trial"));
        Map<String, ?> plain = Map.of("asOf", "2019-11-20", "parameters", Map.of("listing-validity", "6 months"));
        WhatIfScenario standard = WhatIfScenario.of(plain, RULEBOOK, REFERENCE);
        WhatIfScenario others = WhatIfScenario.of(plain, own, REFERENCE);

        assertThat(standard).isNotEqualTo(others);
        assertThat(WhatIfScenario.of(standard.toPlain(), own, REFERENCE)).isEqualTo(standard);
        assertThat(WhatIfScenario.of(others.toPlain(), RULEBOOK, REFERENCE)).isEqualTo(others);
        assertThat(WhatIfScenario.of(of(Map.of()).toPlain(), own, REFERENCE)).isEqualTo(of(Map.of()));
    }
}
