package org.ccm.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.change.Change;
import org.ccm.consent.Action;
import org.ccm.figures.Candidate;
import org.ccm.figures.Figures;
import org.ccm.finding.Limb;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.sweep.WhatIfScenario;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios of States that join the Convention after the end of the record, and of their initial reports. They are invented:
 * nothing here foretells what a State will do, and the chances are assumptions, to be replaced by better ones.
 *
 * <ol>
 *   <li>Each State outside joins in any year with a chance that depends on why it is a candidate (paragraph 4.2 of "Ways
 *       Forward on Universalization"): a signatory 6 %, a State with a positive signal 2.5 %, a party to the Mine Ban
 *       Convention without one 1.5 %, any other 0.5 %; all on a day drawn evenly from the year. The 25 that joined
 *       from 2015 to 2025 were on average 2.3 % a year of those outside.
 *   <li>All States together are up to twice as fast or as slow, by a factor drawn for each scenario.
 *   <li>A signatory ratifies, another State accedes. No State withdraws.
 *   <li>Of new States Parties 60 % report initially on a day from entry into force to the due date, 30 % up to three years
 *       after it, 10 % not at all.
 *   <li>Scenario number n is the same whichever others are drawn beside it.
 * </ol>
 */
public final class JoiningScenarios {

    /** The last day on which something happens. */
    public static final LocalDate LAST = LocalDate.of(2045, 12, 31);

    private static final double SIGNATORY = 0.06;
    private static final double POSITIVE_SIGNAL = 0.025;
    private static final double MINE_BAN_PARTY = 0.015;
    private static final double OTHER = 0.005;
    private static final double REPORTS_IN_TIME = 0.6;
    private static final double REPORTS_LATE = 0.3;
    private static final int YEARS_LATE = 3;

    private record Outsider(StateCode state, Action joins, double chance) {}

    private final LocalDate begin;
    private final List<Outsider> outsiders;
    private final long seed;

    private JoiningScenarios(LocalDate begin, List<Outsider> outsiders, long seed) {
        this.begin = begin;
        this.outsiders = outsiders;
        this.seed = seed;
    }

    /** Scenarios that go on from the end of a register's record; other seeds give others. */
    public static JoiningScenarios after(Register register, long seed) {
        Assessment end = Rulebook.standard().assess(register, register.recordEnds());
        Map<StateCode, Candidate> candidates = new LinkedHashMap<>();
        Figures.of(end)
                .candidateRanking()
                .candidates()
                .forEach(one -> candidates.put(one.state().code(), one));
        List<Outsider> outsiders = new ArrayList<>();
        for (StateStanding standing : end.standings()) {
            StateCode state = standing.state().code();
            if (standing.standing() == Standing.SIGNATORY) {
                outsiders.add(new Outsider(state, Action.RATIFICATION, SIGNATORY));
            } else if (standing.standing() == Standing.NON_SIGNATORY) {
                outsiders.add(new Outsider(state, Action.ACCESSION, chance(candidates.get(state))));
            }
        }
        return new JoiningScenarios(end.asOf().plusDays(1), List.copyOf(outsiders), seed);
    }

    private static double chance(@Nullable Candidate candidate) {
        if (candidate == null) {
            return OTHER;
        }
        return candidate.limbs().containsKey(Limb.POSITIVE_SIGNAL) ? POSITIVE_SIGNAL : MINE_BAN_PARTY;
    }

    /** The scenario of a number. */
    public WhatIfScenario scenario(int number) {
        SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + number);
        double pace = Math.pow(2, 2 * chance.nextDouble() - 1);
        List<Change> changes = new ArrayList<>();
        for (Outsider outsider : outsiders) {
            day(outsider.chance() * pace, chance).ifPresent(on -> {
                changes.add(Change.consent(outsider.state(), outsider.joins(), on));
                report(on, chance)
                        .ifPresent(received ->
                                changes.add(Change.initialReport(outsider.state(), PartialDate.of(received))));
            });
        }
        return new WhatIfScenario(
                Optional.of("joining-" + number), LAST, Collections.unmodifiableList(changes), Parameters.standard());
    }

    /** The day on which a State joins, if it does: each year it may. */
    private Optional<LocalDate> day(double chanceOfYear, SplittableRandom chance) {
        // How many years pass before the first in which it joins.
        double years = Math.floor(Math.log(1 - chance.nextDouble()) / Math.log(1 - chanceOfYear));
        LocalDate on = begin.plusYears((long) Math.min(years, 1_000)).plusDays(chance.nextInt(365));
        return Optional.of(on).filter(day -> !day.isAfter(LAST));
    }

    private static Optional<LocalDate> report(LocalDate depositedOn, SplittableRandom chance) {
        Parameters law = Parameters.standard();
        LocalDate inForceOn = law.entryIntoForce(depositedOn);
        LocalDate dueOn = law.term(Limit.INITIAL_REPORT).after(inForceOn);
        double draw = chance.nextDouble();
        double when = chance.nextDouble();
        Optional<LocalDate> on = Optional.empty();
        if (draw < REPORTS_IN_TIME) {
            on = Optional.of(inForceOn.plusDays((long) (when * (ChronoUnit.DAYS.between(inForceOn, dueOn) + 1))));
        } else if (draw < REPORTS_IN_TIME + REPORTS_LATE) {
            on = Optional.of(dueOn.plusDays(1 + (long) (when * YEARS_LATE * 365)));
        }
        return on.filter(day -> !day.isAfter(LAST));
    }

    /** Prints scenarios as lines for {@code ccm whatif --batch}: by default 10,000 with seed 1; both can be given. */
    public static void main(String[] arguments) throws JsonProcessingException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        ObjectMapper json = new ObjectMapper();
        JoiningScenarios scenarios = after(Register.reference(), seed);
        for (int number = 1; number <= count; number++) {
            Map<String, Object> line =
                    new LinkedHashMap<>(scenarios.scenario(number).toPlain());
            // Whoever reads the lines answers by parameters of their own.
            line.remove("parameters");
            System.out.println(json.writeValueAsString(line));
        }
    }
}
