package org.ccm.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What rules of analysts cost: to be added, in a warm and in a cold JVM, and to be asked beside the statute rules. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBenchmark {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static final RuleSource ONE_RULE = RuleSource.text("asean.drl", """
            rule "asean-voted-yes" @article("21(2)") @reason("{$state} is a member of ASEAN and voted yes on {$resolution}.")
            when
                Membership( organization == "ASEAN", $state : state )
                Ballot( stage == VoteStage.PLENARY, cast == VoteCast.YES, state == $state, $resolution : resolution )
                AdherenceRecord()
                not Deposit( state == $state )
            then
                insertLogical( OwnFinding.info("asean-voted-yes", $state).about($resolution) );
            end
            """);

    /** A file of one rule read, checked, compiled and joined, again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 5, time = 3)
    @Measurement(iterations = 5, time = 3)
    public int addOneRule() {
        try (Rulebook mine = Rulebook.standard().plus(ONE_RULE)) {
            return mine.rules().size();
        }
    }

    /** The same for the first time in a JVM, the statute rules loaded before. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int addOneRuleCold(ColdStatute statute) {
        try (Rulebook mine = statute.rulebook.plus(ONE_RULE)) {
            return mine.rules().size();
        }
    }

    /** The statute rules, loaded and run once. */
    @State(Scope.Thread)
    public static class ColdStatute {

        private final Rulebook rulebook = Rulebook.standard();

        /** Runs them. */
        public ColdStatute() {
            rulebook.assess(Register.reference(), DAY);
        }
    }

    /** An assessment by the statute rules. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Assessment assessWithoutTheRule() {
        return Rulebook.standard().assess(Register.reference(), DAY);
    }

    /** An assessment by these and the rule added. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Assessment assessWithTheRule(Added added) {
        return added.rulebook.assess(Register.reference(), DAY);
    }

    /** The statute rules with the rule beside them. */
    @State(Scope.Benchmark)
    public static class Added {

        private final Rulebook rulebook = Rulebook.standard().plus(ONE_RULE);

        /** Lets go of the rule. */
        @TearDown
        public void close() {
            rulebook.close();
        }
    }
}
