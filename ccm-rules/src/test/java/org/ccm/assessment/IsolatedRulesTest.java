package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ccm.finding.Finding;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.ccm.language.RuleFailure;
import org.ccm.language.RuleSource;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

/** Rules of analysts in a process of their own. */
class IsolatedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static final String RULES = """
            rule "asean-deadline" @article("4") @reason("{$state} is a member of ASEAN and has until {$deadline.on}.")
            when
                Membership( organization == "ASEAN", $state : state )
                $open : OpenDuty( state == $state, $matter : matter )
                $deadline : OpenDeadline( matter == $matter )
            then
                insertLogical( OwnFinding.attention("asean-deadline", $state).about($matter.duty).dueOn($deadline.on) );
            end

            rule "asean-deadline-known" @article("4") @reason("{$found.state} is known.")
            when
                $found : OwnFinding( kind == "asean-deadline", $state : state )
                Signature( state == $state )
                exists AsOf( date > $found.dueOn.orElse(LocalDate.of(2008, 12, 3)).minusYears(10) )
            then
                insertLogical( OwnFinding.info("asean-deadline-known", $state) );
            end
            """;

    private static final String DIVIDES = """
            rule "divides" @article("4") @reason("{$state}")
            when
                Signature( $state : state, $on : on )
            then
                insertLogical( OwnFinding.info("divides", $state).about($on.year / ($on.year - $on.year)) );
            end
            """;

    private static Rulebook isolated(Isolation isolation, String rules) {
        return Rulebook.standard().with(isolation).plus(RuleSource.text("rules.drl", rules));
    }

    @Test
    void isolated_rules_find_and_prove_what_they_find_and_prove_here() {
        try (Rulebook here = Rulebook.standard().plus(RuleSource.text("rules.drl", RULES));
                Rulebook there = isolated(Isolation.standard(), RULES)) {
            Assessment one = here.assess(Register.reference(), DAY);
            Assessment other = there.assess(Register.reference(), DAY);
            assertThat(other.findings()).isEqualTo(one.findings());
            assertThat(other.findings())
                    .extracting(finding -> finding.kind().name())
                    .contains("asean-deadline", "asean-deadline-known");
            for (Finding finding : one.findings()) {
                assertThat(other.proofOf(finding)).isEqualTo(one.proofOf(finding));
            }
            assertThat(other.nextChange()).isEqualTo(one.nextChange());
            assertThat(there.rules()).isEqualTo(here.rules());
        }
    }

    @Test
    void registers_and_parameters_go_there_too() {
        Parameters mine = Parameters.standard().with(Limit.CLEARANCE, Period.ofYears(9), "a trial");
        Register register = Register.builder().from(Register.reference()).build();
        try (Rulebook here = Rulebook.standard().with(mine).plus(RuleSource.text("rules.drl", RULES));
                Rulebook there = Rulebook.standard()
                        .with(mine)
                        .with(Isolation.standard())
                        .plus(RuleSource.text("rules.drl", RULES))) {
            assertThat(there.assess(register, DAY).findings())
                    .isEqualTo(here.assess(register, DAY).findings());
        }
    }

    @Test
    void a_rule_that_cannot_be_applied_is_named_and_the_caller_goes_on() {
        try (Rulebook there = isolated(Isolation.standard(), DIVIDES)) {
            assertThatThrownBy(() -> there.assess(Register.reference(), DAY))
                    .isInstanceOf(RuleFailure.class)
                    .hasMessageContaining("rule \"divides\" cannot be applied to these facts: / by zero");
            assertThat(Rulebook.standard().assess(Register.reference(), DAY).findings())
                    .isNotEmpty();
        }
    }

    @Test
    void limits_hold_there_too() {
        try (Rulebook there =
                isolated(Isolation.standard(), RULES).with(Limits.standard().withFirings(1))) {
            assertThatThrownBy(() -> there.assess(Register.reference(), DAY))
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("more than 1 times");
        }
    }

    @Test
    void a_process_without_enough_memory_ends_and_the_caller_is_told() {
        try (Rulebook there = isolated(new Isolation(Duration.ofSeconds(30), 8), RULES)) {
            assertThatThrownBy(() -> there.assess(Register.reference(), DAY))
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("8 MB");
        }
    }

    @Test
    void a_process_that_never_answers_is_ended() {
        IsolatedRules rules = new IsolatedRules(
                Rulebook.standard().plus(RuleSource.text("rules.drl", DIVIDES)),
                new Isolation(Duration.ofMillis(200), 64),
                NeverAnswers.class);
        assertThatThrownBy(() -> rules.conclusions(Register.reference(), DAY, DAY))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("did not come back within 200 ms");
        rules.close();
    }

    @Test
    void the_clock_names_the_rule_that_was_last_at_work() throws Exception {
        try (Rulebook here = Rulebook.standard().plus(RuleSource.text("rules.drl", DIVIDES))) {
            assertThatThrownBy(() -> here.assess(Register.reference(), DAY)).isInstanceOf(RuleFailure.class);
        }
        CompletableFuture<String> late = new CompletableFuture<>();
        Watch watch = Watch.over(Duration.ZERO, late::complete);
        assertThat(late.get(20, TimeUnit.SECONDS)).isEqualTo("divides");
        watch.close();
    }

    @Test
    void a_closed_isolated_rulebook_starts_no_process_again() {
        Rulebook there = isolated(Isolation.standard(), DIVIDES);
        there.close();
        assertThatThrownBy(() -> there.assess(Register.reference(), DAY))
                .hasMessageContaining("the rulebook is closed");
    }

    @Test
    void rules_that_run_here_already_cannot_be_isolated() {
        try (Rulebook here = Rulebook.standard().plus(RuleSource.text("rules.drl", DIVIDES))) {
            assertThatThrownBy(() -> here.with(Isolation.standard())).hasMessageContaining("before plus");
        }
    }

    /** Says that it is ready, and then nothing. */
    public static final class NeverAnswers {

        private NeverAnswers() {}

        /** Runs until it is ended. */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            IsolatedSettings.readFrom(new DataInputStream(System.in));
            new DataOutputStream(System.out).writeByte(IsolatedProcess.Answer.READY.ordinal());
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
