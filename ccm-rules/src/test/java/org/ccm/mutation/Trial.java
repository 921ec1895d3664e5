package org.ccm.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * from day to day.
 *
 * @param name what to call it
 * @param constants the parameters of law
 * @param steps the days, ascending
 */
record Trial(String name, Collection<?> constants, List<Step> steps) {

    /**
     * One day.
     *
     * @param day the day
     * @param shown what the record shows
     * @param expected what follows
     */
    record Step(LocalDate day, List<?> shown, Set<Finding> expected) {}

    /** A trial on some days of a register. */
    static Trial of(String name, Register register, Parameters parameters, Collection<LocalDate> days) {
        SecondOpinion opinion = SecondOpinion.of(register, parameters);
        AsOfView view = AsOfView.of(register, parameters);
        // Much is the same from one day to the next: it is kept once.
        Map<Object, Object> known = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (LocalDate day : days) {
            List<Object> shown = new ArrayList<>();
            view.on(day).forEach(fact -> shown.add(known.computeIfAbsent(fact, same -> same)));
            Set<Finding> expected = new HashSet<>();
            opinion.findings(day)
                    .forEach(finding -> expected.add((Finding) known.computeIfAbsent(finding, same -> same)));
            steps.add(new Step(day, List.copyOf(shown), Set.copyOf(expected)));
        }
        return new Trial(name, parameters.all(), List.copyOf(steps));
    }

    /** The first day on which the rules conclude something else than expected, or fail. */
    Optional<String> firstDifference(Replaced rules) {
        LocalDate day = LocalDate.MIN;
        try (WorkingMemory memory = rules.open(constants)) {
            for (Step step : steps) {
                day = step.day();
                memory.show(step.shown(), day);
                if (!new HashSet<>(memory.all(Finding.class)).equals(step.expected())) {
                    return Optional.of(name + " " + day);
                }
            }
        } catch (RuntimeException e) {
            return Optional.of(name + " " + day + " " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
