package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules of analysts beside those of the Convention. */
class AnalystsRulesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static final String ASEAN = """
            rule "asean-voted-yes" @article("21(2)") @reason("{$state} is a member of ASEAN and voted yes on {$resolution} on {$votedOn}, {$votedOn.days} ago.")
            when
                Membership( organization == "ASEAN", $state : state )
                Ballot( stage == VoteStage.PLENARY, cast == VoteCast.YES, state == $state, $resolution : resolution, $votedOn : votedOn )
                AdherenceRecord()
                not Deposit( state == $state )
            then
                insertLogical( OwnFinding.info("asean-voted-yes", $state).about($resolution) );
            end
            """;

    private static final String SIGNED = """
            rule "signed-long-ago" @article("5(1)") @reason("{$state} signed {$on.when}.")
            when
                Signature( $state : state, $on : on )
                exists AsOf( date > $on.plusYears(10) )
                not Deposit( state == $state )
            then
                insertLogical( OwnFinding.attention("signed-long-ago", $state).dueOn($on.plusYears(10)) );
            end
            """;

    private static Rulebook plus(String... files) {
        List<RuleSource> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(RuleSource.text("file-" + sources.size() + ".drl", file));
        }
        return Rulebook.standard().plus(sources.toArray(new RuleSource[0]));
    }

    private static List<Finding> own(Assessment assessment) {
        return assessment.findings().stream()
                .filter(OwnFinding.class::isInstance)
                .toList();
    }

    @Test
    void an_analysts_rule_finds_and_proves() {
        try (Rulebook mine = plus(ASEAN)) {
            Assessment then = mine.assess(Register.reference(), DAY);
            assertThat(own(then))
                    .extracting(finding -> finding.state().value())
                    .contains("MYS", "THA")
                    .doesNotContain("LAO");
            Finding malaysia = then.finding("asean-voted-yes:MYS:A/RES/73/54").orElseThrow();
            assertThat(malaysia.provision().citation()).isEqualTo("21(2)");
            assertThat(malaysia.certainty()).isEqualTo(Certainty.ESTABLISHED);
            Proof proof = then.proofOf(malaysia);
            assertThat(proof.because())
                    .startsWith(
                            "Malaysia is a member of ASEAN and voted yes on A/RES/73/54 on 5 December 2018, 350 days ago.");
            assertThat(proof.rule()).isEqualTo("asean-voted-yes");
            assertThat(proof.sources()).isNotEmpty();
            assertThat(proof.tree()).contains("member of ASEAN");
        }
    }

    @Test
    void absence_without_coverage_is_unverified() {
        try (Rulebook mine = plus(SIGNED)) {
            Assessment then = mine.assess(Register.reference(), DAY);
            assertThat(then.of(StateCode.of("AGO")))
                    .filteredOn(OwnFinding.class::isInstance)
                    .extracting(Finding::certainty)
                    .containsExactly(Certainty.UNVERIFIED);
            assertThat(mine.warnings()).isNotEmpty();
        }
    }

    @Test
    void what_the_record_merely_lacks_establishes_nothing_without_a_not() {
        String lacks = """
                rule "lacks-a-report" @article("7(2)") @reason("{$state} has no report for 2018 on record.")
                when
                    ReportedYears( $state : state, lacks(2018) )
                then
                    insertLogical( OwnFinding.info("lacks-a-report", $state) );
                end
                """;
        String listed = """
                rule "once-listed" @article("7(2)") @reason("The report of {$state} for {$year} was once listed as missing.")
                when
                    ListedMissing( duty == Duty.ANNUAL_REPORT, !inForce, $state : state, $year : year )
                then
                    insertLogical( OwnFinding.info("once-listed", $state).about($year) );
                end
                """;
        try (Rulebook mine = plus(lacks, listed)) {
            assertThat(own(mine.assess(Register.reference(), DAY)))
                    .extracting(finding -> finding.kind().name(), Finding::certainty)
                    .contains(tuple("lacks-a-report", Certainty.UNVERIFIED), tuple("once-listed", Certainty.UNVERIFIED))
                    .doesNotContain(
                            tuple("lacks-a-report", Certainty.ESTABLISHED),
                            tuple("once-listed", Certainty.ESTABLISHED));
        }
    }

    @Test
    void the_day_itself_counts_for_the_next_change() {
        try (Rulebook mine = plus(SIGNED)) {
            Assessment before = mine.assess(Register.reference(), LocalDate.of(2018, 12, 3));
            assertThat(own(before)).isEmpty();
            assertThat(before.nextChange()).hasValue(LocalDate.of(2018, 12, 4));
        }
    }

    @Test
    void the_statute_rules_find_the_same_beside_them() {
        try (Rulebook mine = plus(ASEAN, SIGNED)) {
            for (LocalDate day = LocalDate.of(2009, 3, 1); day.getYear() < 2026; day = day.plusMonths(7)) {
                List<Finding> statute = mine.assess(Register.reference(), day).findings().stream()
                        .filter(finding -> !(finding instanceof OwnFinding))
                        .toList();
                assertThat(statute)
                        .isEqualTo(Rulebook.standard()
                                .assess(Register.reference(), day)
                                .findings());
            }
        }
    }

    @Test
    void rules_can_be_added_to_rules_that_were_added() {
        try (Rulebook one = plus(ASEAN);
                Rulebook two = one.plus(RuleSource.text("signed.drl", SIGNED))) {
            assertThat(own(two.assess(Register.reference(), DAY)))
                    .extracting(finding -> finding.kind().name())
                    .contains("asean-voted-yes", "signed-long-ago");
            assertThat(two.rules()).hasSize(Rulebook.standard().rules().size() + 2);
        }
    }

    @Test
    void a_broken_file_is_refused_with_everything_wrong_in_it() {
        assertThatThrownBy(() -> plus(SIGNED.replace("on :", "onn :"), ASEAN.replace("organization", "organisation")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("file-0.drl")
                .hasMessageContaining("file-1.drl");
    }

    @Test
    void limits_end_an_assessment() {
        String cross = """
                rule "everybody-meets" @article("21") @reason("{$state}")
                when
                    Vote( $state : state )
                    Vote( $other : state )
                    Vote( state == $other, cast == VoteCast.ABSTAIN )
                then
                    insertLogical( OwnFinding.info("everybody-meets", $state) );
                end
                """;
        try (Rulebook mine = plus(cross).with(Limits.standard().withComparisons(100_000))) {
            assertThatThrownBy(() -> mine.assess(Register.reference(), DAY))
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("everybody-meets");
        }
    }

    @Test
    void limits_end_a_join_in_which_every_test_fails_too() {
        String never = """
                rule "never" @article("21") @reason("{$state}")
                when
                    Vote( $state : state, $on : votedOn )
                    Vote( votedOn < $on.minusYears(100) )
                then
                    insertLogical( OwnFinding.info("never", $state) );
                end
                """;
        String nowhere = """
                rule "nowhere" @article("21") @reason("{$state}")
                when
                    not ( Vote( $on : votedOn ) and Vote( votedOn < $on.minusYears(100) ) )
                    Deposit( $state : state )
                then
                    insertLogical( OwnFinding.info("nowhere", $state) );
                end
                """;
        for (String rule : List.of(never, nowhere)) {
            try (Rulebook mine = plus(rule).with(Limits.standard().withComparisons(50_000))) {
                assertThatThrownBy(() -> mine.assess(Register.reference(), DAY))
                        .isInstanceOf(LimitExceeded.class)
                        .hasMessageContaining("50000 times");
            }
        }
    }

    @Test
    void a_join_by_a_key_costs_what_the_key_finds() {
        String join = """
                rule "same-day" @article("21") @reason("{$state}")
                when
                    Vote( $state : state, $on : votedOn, $resolution : resolution )
                    Vote( state == $state, resolution == $resolution, stage == VoteStage.PLENARY, votedOn > $on )
                then
                    insertLogical( OwnFinding.info("same-day", $state).about($resolution) );
                end
                """;
        try (Rulebook mine = plus(join).with(Limits.standard().withComparisons(100_000))) {
            assertThat(mine.assess(Register.reference(), DAY).findings()).isNotEmpty();
        }
    }

    @Test
    void adding_and_closing_rulebooks_leaves_nothing_behind() {
        addAndClose(20, 20);
    }

    @Test
    @Tag("long")
    void adding_and_closing_rulebooks_many_times_leaves_nothing_behind() {
        addAndClose(500, 150);
    }

    private static void addAndClose(int rounds, int before) {
        // What the machine itself lays by (accessors it generates, classes it loads late) ends after some 100 rounds.
        for (int i = 0; i < before; i++) {
            round();
        }
        long used = metaspace();
        for (int i = 0; i < rounds; i++) {
            round();
        }
        // A round takes some 300 kB of it.
        assertThat(metaspace() - used).isLessThan(4_000_000);
    }

    private static long metaspace() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    @Test
    void a_closed_rulebook_says_so_and_the_standard_one_does_not_close() {
        Rulebook mine = plus(SIGNED);
        mine.close();
        assertThatThrownBy(() -> mine.assess(Register.reference(), DAY)).hasMessageContaining("closed");
        Rulebook.standard().close();
        assertThat(Rulebook.standard().assess(Register.reference(), DAY).findings())
                .isNotEmpty();
    }

    @Test
    void two_threads_compiling_and_assessing_find_what_one_finds() throws Exception {
        compareThreads(8);
    }

    @Test
    @Tag("long")
    void two_threads_compiling_and_assessing_find_what_one_finds_many_times() throws Exception {
        compareThreads(200);
    }

    private static void compareThreads(int rounds) throws Exception {
        List<Finding> alone = round();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Finding>>> results = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                Callable<List<Finding>> round = AnalystsRulesTest::round;
                results.add(threads.submit(round));
            }
            for (Future<List<Finding>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Finding> round() {
        try (Rulebook mine = plus(ASEAN, SIGNED)) {
            return mine.assess(Register.reference(), DAY).findings();
        }
    }
}
