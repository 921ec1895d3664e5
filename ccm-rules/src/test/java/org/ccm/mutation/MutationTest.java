package org.ccm.mutation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccm.mutation.Mutant.Operator;
import org.ccm.mutation.MutationRun.Fate;
import org.ccm.mutation.MutationRun.Verdict;
import org.ccm.mutation.StatuteRule.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests find out nearly every small change of the statute rules. */
@Tag("long")
class MutationTest {

    private static final double KILLED_AT_LEAST = 0.95;

    private static MutationRun run;

    @BeforeAll
    static void draw_the_second_opinion_once() {
        run = new MutationRun(Series.all());
    }

    @Test
    void an_unchanged_rule_is_not_found_out() {
        StatuteRule rule = StatuteRule.all().get(0);
        Mutant unchanged = new Mutant(
                rule,
                Operator.DROP_ELEMENT,
                new Part(rule.left().from(), rule.left().from()),
                "");
        assertThat(run.of(List.of(unchanged))).extracting(Verdict::fate).containsExactly(Fate.SURVIVED);
    }

    @Test
    void nineteen_of_twenty_changed_rules_are_found_out() {
        Equivalents equivalents = Equivalents.accepted();
        List<Mutant> mutants = DrlMutants.all();
        List<Verdict> verdicts = run.of(
                mutants.stream().filter(mutant -> !equivalents.holds(mutant)).toList());
        System.out.println(report(mutants, verdicts));
        long killed = count(verdicts, Fate.KILLED);
        long survived = count(verdicts, Fate.SURVIVED);
        assertThat((double) killed / (killed + survived))
                .as("share of mutants found out; those that were not are printed above")
                .isGreaterThanOrEqualTo(KILLED_AT_LEAST);
    }

    @Test
    void every_mutant_accepted_as_equivalent_is_still_made() {
        List<Mutant> mutants = DrlMutants.all();
        assertThat(Equivalents.accepted().changes())
                .isSubsetOf(mutants.stream().map(Mutant::change).toList());
    }

    private static long count(List<Verdict> verdicts, Fate fate) {
        return verdicts.stream().filter(verdict -> verdict.fate() == fate).count();
    }

    private static String report(List<Mutant> mutants, List<Verdict> verdicts) {
        String survivors = verdicts.stream()
                .filter(verdict -> verdict.fate() == Fate.SURVIVED)
                .map(verdict ->
                        verdict.mutant().place() + " " + verdict.mutant().operator() + "\n    "
                                + verdict.mutant().change())
                .collect(joining("\n"));
        return Stream.of(
                        "Mutants of the statute rules: %d made, %d of them accepted as equivalent"
                                .formatted(mutants.size(), mutants.size() - verdicts.size()),
                        line("operator", "killed", "survived", "not compiling"),
                        byOperator(verdicts),
                        line("all", counts(verdicts, verdict -> true)),
                        "Survivors:",
                        survivors)
                .collect(joining("\n"));
    }

    private static String byOperator(List<Verdict> verdicts) {
        return Stream.of(Operator.values())
                .map(operator -> line(
                        operator.name(),
                        counts(verdicts, verdict -> verdict.mutant().operator() == operator)))
                .collect(joining("\n"));
    }

    private static Object[] counts(List<Verdict> verdicts, Predicate<Verdict> counted) {
        Map<Fate, Long> fates = verdicts.stream()
                .filter(counted)
                .collect(groupingBy(Verdict::fate, () -> new EnumMap<>(Fate.class), counting()));
        return Stream.of(Fate.values())
                .map(fate -> fates.getOrDefault(fate, 0L))
                .toArray();
    }

    private static String line(String first, Object... others) {
        return "%-20s %8s %8s %14s".formatted(first, others[0], others[1], others[2]);
    }
}
