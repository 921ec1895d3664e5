package org.ccm.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ccm.engine.RunTimeRules;

/** Tries mutants, those of one rule after another, on two threads. */
final class MutationRun {

    /** What became of a mutant. */
    enum Fate {
        KILLED,
        SURVIVED,
        NOT_COMPILING
    }

    /**
     * The result for one mutant.
     *
     * @param mutant the mutant
     * @param fate what became of it
     * @param killedBy the trial and day that found it out
     */
    record Verdict(Mutant mutant, Fate fate, Optional<String> killedBy) {}

    private static final int THREADS = 2;
    private static final int COMPILED_TOGETHER = 8;

    private final List<Trial> trials;

    MutationRun(List<Trial> trials) {
        this.trials = trials;
    }

    List<Verdict> of(List<Mutant> mutants) {
        Map<StatuteRule, List<Mutant>> byRule =
                mutants.stream().collect(Collectors.groupingBy(Mutant::rule, LinkedHashMap::new, Collectors.toList()));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Verdict>>> running = new ArrayList<>();
            byRule.values().forEach(ofOneRule -> running.add(threads.submit(() -> new OneRule(ofOneRule).verdicts())));
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> one : running) {
                verdicts.addAll(one.get());
            }
            return verdicts;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mutant could not be tried", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("the mutation run was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The mutants of one rule. A trial that found one of them out is likely to find out the next. */
    private final class OneRule {

        private final List<Mutant> mutants;
        private final List<Trial> mostTellingFirst = new ArrayList<>(trials);
        private final List<Verdict> verdicts = new ArrayList<>();

        OneRule(List<Mutant> mutants) {
            this.mutants = mutants;
        }

        List<Verdict> verdicts() {
            for (int from = 0; from < mutants.size(); from += COMPILED_TOGETHER) {
                judge(mutants.subList(from, Math.min(mutants.size(), from + COMPILED_TOGETHER)));
            }
            return verdicts;
        }

        /** Compiling several at once is faster; if that fails, halves of them tell which is to blame. */
        private void judge(List<Mutant> some) {
            Optional<RunTimeRules> compiled = compile(some);
            if (compiled.isPresent()) {
                for (int i = 0; i < some.size(); i++) {
                    Optional<String> killedBy = difference(compiled.get(), some.get(i), nameOf(i));
                    Fate fate = killedBy.isPresent() ? Fate.KILLED : Fate.SURVIVED;
                    verdicts.add(new Verdict(some.get(i), fate, killedBy));
                }
            } else if (some.size() == 1) {
                verdicts.add(new Verdict(some.get(0), Fate.NOT_COMPILING, Optional.empty()));
            } else {
                judge(some.subList(0, some.size() / 2));
                judge(some.subList(some.size() / 2, some.size()));
            }
        }

        private Optional<RunTimeRules> compile(List<Mutant> some) {
            String rules = IntStream.range(0, some.size())
                    .mapToObj(i -> some.get(i).text(nameOf(i)))
                    .collect(Collectors.joining("\n"));
            try {
                return RunTimeRules.compile(some.get(0).rule().imports() + rules);
            } catch (RuntimeException e) {
                // The engine's compiler throws on some errors instead of reporting them.
                return Optional.empty();
            }
        }

        private Optional<String> difference(RunTimeRules compiled, Mutant mutant, String name) {
            RunTimeRules.Replaced rules = compiled.inPlaceOf(mutant.rule().name(), name);
            for (Trial trial : mostTellingFirst) {
                Optional<String> difference = trial.firstDifference(rules);
                if (difference.isPresent()) {
                    mostTellingFirst.remove(trial);
                    mostTellingFirst.add(0, trial);
                    return difference;
                }
            }
            return Optional.empty();
        }

        private static String nameOf(int place) {
            return "mutant " + place;
        }
    }
}
