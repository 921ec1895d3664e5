package org.ccm.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.language.Meaning;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rules fire, and why others do not. */
class CoverageTest {

    private static final Path TREATY = Path.of("src/test/resources/org/ccm/scenario/treaty");

    private static final String TWO_RULES = """
            rule "signed-in-asean" @article("15") @reason("{$state} signed.")
            when
                Membership( organization == "ASEAN", $state : state )
                Signature( state == $state )
                not Deposit( state == $state )
                not WithdrawalNotice( state == $state )
            then
                insertLogical( OwnFinding.info("signed-in-asean", $state) );
            end

            rule "left-in-asean" @article("1") @reason("{$state}")
            when
                Membership( organization == "ASEAN", $state : state )
                WithdrawalNotice( state == $state )
                Deposit( state == $state )
            then
                insertLogical( OwnFinding.info("left-in-asean", $state) );
            end
            """;

    private static boolean own(Meaning rule) {
        return rule.kind().isPresent();
    }

    @Test
    void every_rule_of_the_Convention_fires_in_the_record_or_in_a_scenario() {
        assertThat(Coverage.of(Rulebook.standard())
                        .overHistory(Register.reference(), 24)
                        .overHistoryUnderOtherReadings(Register.reference(), 120)
                        .over(Scenarios.read(TREATY))
                        .neverFired())
                .isEmpty();
    }

    @Test
    void of_a_rule_that_never_fires_the_condition_is_told_that_is_never_met() {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text("asean.drl", TWO_RULES))) {
            List<RuleCoverage> rules = Coverage.of(mine)
                    .only(CoverageTest::own)
                    .overHistory(Register.reference(), 40)
                    .rules();

            RuleCoverage signed = rules.get(0);
            assertThat(signed.fired()).isTrue();
            assertThat(signed.neverMet()).isEmpty();
            RuleCoverage left = rules.get(1);
            assertThat(left.fired()).isFalse();
            assertThat(left.neverMet()).hasValueSatisfying(never -> {
                assertThat(never.number()).isEqualTo(2);
                assertThat(never.condition().text()).isEqualTo("WithdrawalNotice( state == $state )");
                assertThat(never.condition().line()).isEqualTo(14);
            });
        }
    }

    @Test
    void a_condition_that_excludes_what_never_was_has_not_been_tested() {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text("asean.drl", TWO_RULES))) {
            RuleCoverage signed = Coverage.of(mine)
                    .only(rule -> rule.name().equals("signed-in-asean"))
                    .overHistory(Register.reference(), 40)
                    .rules()
                    .get(0);

            assertThat(signed.untested())
                    .extracting(untested -> untested.condition().text())
                    .containsExactly("not WithdrawalNotice( state == $state )");
        }
    }

    @Test
    void scenarios_are_covered_without_the_record() {
        List<Scenario> scenarios = Scenarios.read(TREATY.resolve("consent.yaml"));

        assertThat(Coverage.of(Rulebook.standard()).over(scenarios).neverFired())
                .contains("clearance-declaration-not-on-record")
                .doesNotContain("entry-into-force-pending");
    }

    @Test
    void over_nothing_no_rule_fires() {
        assertThat(Coverage.of(Rulebook.standard()).neverFired())
                .hasSize(Rulebook.standard().rules().size());
    }

    @Test
    void no_step_is_no_history() {
        assertThatThrownBy(() -> Coverage.of(Rulebook.standard()).overHistory(Register.reference(), 0))
                .hasMessageContaining("Maybe 1");
    }

    @Test
    @Tag("long")
    void over_the_whole_record_few_rules_do_not_fire_and_scenarios_make_those_fire() {
        Coverage record = Coverage.of(Rulebook.standard()).overHistory(Register.reference(), 1);

        assertThat(record.neverFired()).hasSizeLessThan(40);
        assertThat(record.overHistoryUnderOtherReadings(Register.reference(), 24)
                        .over(Scenarios.read(TREATY))
                        .rules())
                .allMatch(RuleCoverage::fired);
    }
}
