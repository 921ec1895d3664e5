package org.ccm.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccm.asof.AsOfView;
import org.ccm.engine.RunTimeRules.Replaced;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.SecondOpinion;

/**
 * A register, days, and what the second opinion concludes on them. Rules are tried on it in one working memory that goes
 * from day to day; of each day after the first it is told, and asked, only what changes, since thousands of rules go
 * through it.
 *
 * @param name what to call it
 * @param constants the parameters of law
 * @param steps the days, ascending
 * @param expected what follows on the last day
 */
record Trial(String name, Collection<?> constants, List<Step> steps, Set<Finding> expected) {

    /**
     * One day.
     *
     * @param day the day
     * @param gone what the record shows no longer
     * @param come what it has come to show
     * @param expected what has come to follow, and what follows no longer
     */
    record Step(LocalDate day, List<?> gone, List<?> come, Turn expected) {}

    /**
     * What changes among the findings: those that come, and those that go. One that goes and comes back has not changed.
     *
     * @param come those that come
     * @param gone those that go
     */
    record Turn(Set<Finding> come, Set<Finding> gone) {

        static Turn none() {
            return new Turn(new HashSet<>(), new HashSet<>());
        }

        void comes(Finding finding) {
            if (!gone.remove(finding)) {
                come.add(finding);
            }
        }

        void goes(Finding finding) {
            if (!come.remove(finding)) {
                gone.add(finding);
            }
        }

        void begin() {
            come.clear();
            gone.clear();
        }
    }

    /** A trial on some days of a register. */
    static Trial of(String name, Register register, Parameters parameters, Collection<LocalDate> days) {
        SecondOpinion opinion = SecondOpinion.of(register, parameters);
        AsOfView view = AsOfView.of(register, parameters);
        // Much is the same from one day to the next: it is kept once.
        Map<Object, Object> known = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Set<Object> shown = Set.of();
        Set<Finding> found = Set.of();
        for (LocalDate day : days) {
            Set<Object> showing = new LinkedHashSet<>();
            view.on(day).forEach(fact -> showing.add(known.computeIfAbsent(fact, same -> same)));
            Set<Finding> finding = new LinkedHashSet<>();
            opinion.findings(day).forEach(one -> finding.add((Finding) known.computeIfAbsent(one, same -> same)));
            steps.add(new Step(
                    day,
                    without(shown, showing),
                    without(showing, shown),
                    new Turn(Set.copyOf(without(finding, found)), Set.copyOf(without(found, finding)))));
            shown = showing;
            found = finding;
        }
        return new Trial(name, parameters.all(), List.copyOf(steps), Set.copyOf(found));
    }

    private static <T> List<T> without(Set<T> some, Set<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    /** The first day on which the rules conclude something else than expected, or fail. */
    Optional<String> firstDifference(Replaced rules) {
        LocalDate day = LocalDate.MIN;
        try (WorkingMemory memory = rules.open(constants)) {
            Turn turn = Turn.none();
            memory.follow(Finding.class, turn::comes, turn::goes);
            for (Step step : steps) {
                day = step.day();
                turn.begin();
                memory.change(step.gone(), step.come(), day);
                if (!turn.equals(step.expected())) {
                    return Optional.of(name + " " + day);
                }
            }
            if (!new HashSet<>(memory.all(Finding.class)).equals(expected)) {
                return Optional.of(name + " " + day);
            }
        } catch (RuntimeException e) {
            return Optional.of(name + " " + day + " " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
