package org.ccm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.ccm.asof.AsOfView;
import org.ccm.finding.OwnFinding;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.ccm.language.RuleFailure;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

/** What stands between a rule that was written anew and its run. */
class RuleCompilerTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
    private static final RuleBase STATUTE = RuleBase.statute();
    private static final Predicate<Reference> OURS = member -> member.owner().startsWith("org.ccm.")
            || member.owner().startsWith("java.util.Optional")
            || member.owner().startsWith("java.time.LocalDate");

    private static String drl(String own, String name, String conditions, String conclusion) {
        return "package " + own + ";\nimport org.ccm.asof.*;\nimport org.ccm.duty.*;\nimport org.ccm.finding.*;\n"
                + "import org.ccm.time.*;\nimport org.ccm.engine.Allowance;\nimport java.time.LocalDate;\n"
                + "rule \"" + name + "\" @article(\"21\")\nwhen\n" + conditions + "\nthen\n    " + conclusion
                + "\nend\n";
    }

    private static RuleBase plus(RuleBase base, String name, String conditions, String conclusion) {
        return base.plus(own -> drl(own, name, conditions, conclusion), OURS, List.of(new RuleCard(name, "21", "own")));
    }

    private static RuleBase plus(String conditions, String conclusion) {
        return plus(STATUTE, "an-analysts-rule", conditions, conclusion);
    }

    private static WorkingMemory shown(RuleBase base) {
        WorkingMemory memory = base.open(Parameters.standard().all());
        memory.show(AsOfView.of(Register.reference(), Parameters.standard()).on(DAY), DAY);
        return memory;
    }

    @Test
    void a_rule_added_finds_beside_those_of_the_statute() {
        RuleBase mine = plus(
                "$a : Signature( $state : state, $on : on ) exists AsOf( date > $on.plusYears(10) )"
                        + " not Deposit( state == $state, eval( Allowance.compares(\"an-analysts-rule\", $a) ) )",
                "insertLogical( OwnFinding.info(\"signed-long-ago\", $state).under(\"5\").restingOn($a) );");
        try (WorkingMemory memory = shown(mine)) {
            assertThat(memory.all(OwnFinding.class)).hasSize(13);
        }
        assertThat(mine.rules()).contains(new RuleCard("an-analysts-rule", "21", "own"));
    }

    @Test
    void code_that_reaches_beyond_the_vocabulary_is_refused_before_it_is_loaded() {
        assertThatThrownBy(() -> plus(
                        "Signature( $state : state )",
                        "insertLogical( OwnFinding.info(System.getProperty(\"user.home\"), $state) );"))
                .isInstanceOf(RefusedByEngine.class)
                .hasMessageContaining("java.lang.System.getProperty");
    }

    @Test
    void classes_that_the_filter_holds_back_cannot_even_be_named() {
        assertThatThrownBy(() -> plus(
                        "Signature( $state : state )",
                        "java.nio.file.Files.delete(null); insertLogical( OwnFinding.info(\"x\", $state) );"))
                .isInstanceOf(RefusedByEngine.class);
    }

    @Test
    void a_join_without_end_is_ended_from_inside() {
        RuleBase mine = plus(
                        "$a : Signature( $state : state )"
                                + " $b : Signature( eval( Allowance.compares(\"an-analysts-rule\", $a) ) )"
                                + " $c : Signature( eval( Allowance.compares(\"an-analysts-rule\", $b) ),"
                                + " certainty == Certainty.UNVERIFIED || $b.on == null )",
                        "insertLogical( OwnFinding.info(\"x\", $state) );")
                .with(Limits.standard().withComparisons(10_000));
        assertThatThrownBy(() -> shown(mine))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("an-analysts-rule")
                .hasMessageContaining("10000 times");
    }

    @Test
    void a_rule_that_feeds_itself_is_ended() {
        RuleBase mine = plus(
                "$found : OwnFinding( $state : state )",
                "insertLogical( OwnFinding.info(\"x\", $state).dueOn($found.dueOn().orElse(LocalDate.of(2000, 1, 1)).plusDays(1)) );");
        RuleBase both = plus(
                        mine, "seed", "Signature( $state : state )", "insertLogical( OwnFinding.info(\"x\", $state) );")
                .with(Limits.standard().withFirings(5_000));
        assertThatThrownBy(() -> shown(both))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("an-analysts-rule")
                .hasMessageContaining("5000");
    }

    @Test
    void an_assessment_that_takes_too_long_names_the_rule_at_work() {
        RuleBase mine = plus(
                        "$found : OwnFinding( $state : state )",
                        "insertLogical( OwnFinding.info(\"x\", $state).dueOn($found.dueOn().orElse(LocalDate.of(2000, 1, 1)).plusDays(1)) );")
                .with(Limits.standard().withFirings(Integer.MAX_VALUE).withTime(Duration.ofMillis(300)));
        RuleBase both =
                plus(mine, "seed", "Signature( $state : state )", "insertLogical( OwnFinding.info(\"x\", $state) );");
        assertThatThrownBy(() -> shown(both))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("an-analysts-rule")
                .hasMessageContaining("300 ms");
    }

    @Test
    void a_rule_that_cannot_be_applied_is_named() {
        RuleBase inConclusion = plus(
                "Signature( $state : state, $on : on )",
                "insertLogical( OwnFinding.info(\"x\", $state).about($on.getYear() / ($on.getMonthValue() - $on.getMonthValue())) );");
        assertThatThrownBy(() -> shown(inConclusion))
                .isInstanceOf(RuleFailure.class)
                .hasMessage(
                        "rule \"an-analysts-rule\" cannot be applied to these facts: / by zero. Maybe it reads a part that"
                                + " is empty, or divides by zero, where it should test that first?");
        RuleBase inCondition = plus(
                "OpenDeadline( possible.get() == base, $matter : matter )",
                "insertLogical( OwnFinding.info(\"x\", $matter.state()) );");
        assertThatThrownBy(() -> shown(inCondition))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("rule \"an-analysts-rule\" cannot be applied to these facts: No value present");
    }

    @Test
    void mvel_is_not_on_the_class_path() {
        for (String type : List.of("org.mvel2.MVEL", "org.mvel2.asm.ClassWriter", "org.drools.mvel.MVELConstraint")) {
            assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void the_filter_holds_back_what_reaches_beyond_rules() {
        for (String type : List.of(
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.lang.invoke.MethodHandle",
                "java.nio.file.Files",
                "java.io.File",
                "java.net.URL",
                "java.util.ServiceLoader",
                "java.util.Timer",
                "java.util.concurrent.Executors",
                "java.util.logging.FileHandler",
                "javax.script.ScriptEngineManager",
                "sun.misc.Unsafe")) {
            assertThat(FilteringLoader.passes(type)).as(type).isFalse();
        }
    }

    @Test
    void a_closed_rule_base_says_so() {
        RuleBase mine = plus("Signature( $state : state )", "insertLogical( OwnFinding.info(\"x\", $state) );");
        mine.close();
        assertThatThrownBy(() -> mine.open(List.of())).hasMessageContaining("is closed");
    }
}
