package org.ccm.secondopinion;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toConcurrentMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.Finding;
import org.ccm.finding.OutreachFinding;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.Meeting;
import org.ccm.norm.Possession;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;

/**
 * Compares what two sides conclude from the same registers on the same days.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.withSecondOpinion(
 *         Parameters.standard(),
 *         register -> asOf -> rulebook.assess(register, asOf).findings());
 * assertThat(agreement.report("synthetic 17", register, first, last)).isEmpty();
 * }</pre>
 */
public final class Agreement {

    /** Reads a register once, and then says what follows from it on any day, of several at once. */
    public interface Conclusions {
        /** What follows from the register, by the day. */
        Function<LocalDate, Set<Finding>> from(Register register);
    }

    private static final int REPORTED_STATES = 3;
    private static final int REPORTED_DIFFERENCES = 8;

    private final Parameters parameters;
    private final Conclusions expected;
    private final Conclusions examined;

    private Agreement(Parameters parameters, Conclusions expected, Conclusions examined) {
        this.parameters = parameters;
        this.expected = expected;
        this.examined = examined;
    }

    /** Compares a side with the second opinion. */
    public static Agreement withSecondOpinion(Parameters parameters, Conclusions examined) {
        return new Agreement(parameters, register -> SecondOpinion.of(register, parameters)::findings, examined);
    }

    /** One finding on which the sides differ: of the two, one may be missing. */
    private record Difference(LocalDate day, Optional<Finding> expected, Optional<Finding> examined) {

        StateCode state() {
            return expected.or(() -> examined).orElseThrow().state();
        }

        boolean outreach() {
            return expected.or(() -> examined).orElseThrow() instanceof OutreachFinding;
        }

        String what() {
            return expected.map(Object::toString).orElse("-") + " / "
                    + examined.map(Object::toString).orElse("-");
        }

        @Override
        public String toString() {
            if (examined.isEmpty()) {
                return day + " missing  " + expected.orElseThrow().id() + "\n             " + expected.get();
            }
            if (expected.isEmpty()) {
                return day + " extra    " + examined.get().id() + "\n             " + examined.get();
            }
            return day + " differs  " + expected.get().id() + "\n    expected " + expected.get() + "\n    was      "
                    + examined.get();
        }
    }

    /**
     * The differences on the first day, and on every day to the last, included, on which something may change; empty if
     * there are none. A difference that lasts is told once, for its first day; after it come the rows of its State.
     *
     * @param name what to call the register, best the seed it comes from
     */
    public String report(String name, Register register, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = SecondOpinion.of(register, parameters).changeDays(first, last);
        days.add(first);
        return report(name, register, days);
    }

    /** The differences on some days. */
    public String report(String name, Register register, SortedSet<LocalDate> days) {
        Function<LocalDate, Set<Finding>> one = expected.from(register);
        Map<LocalDate, Set<Finding>> other = onEach(days, examined.from(register));
        Map<StateCode, List<Difference>> byState = new TreeMap<>();
        Set<String> told = Set.of();
        for (LocalDate day : days) {
            Set<String> today = new TreeSet<>();
            for (Difference difference : differences(day, one.apply(day), other.get(day))) {
                today.add(difference.what());
                if (!told.contains(difference.what())) {
                    byState.computeIfAbsent(difference.state(), state -> new ArrayList<>())
                            .add(difference);
                }
            }
            told = today;
        }
        if (byState.isEmpty()) {
            return "";
        }
        return "Register " + name + ": the sides differ about " + byState.keySet() + ".\n"
                + byState.entrySet().stream()
                        .limit(REPORTED_STATES)
                        .map(entry -> about(register, entry.getKey(), entry.getValue()))
                        .collect(joining("\n"))
                + "\n  meetings and coverage:\n" + calendar(register);
    }

    /** Most of the time goes into this, and one day does not wait for another. */
    private static Map<LocalDate, Set<Finding>> onEach(
            SortedSet<LocalDate> days, Function<LocalDate, Set<Finding>> conclusions) {
        return days.parallelStream().collect(toConcurrentMap(Function.identity(), conclusions));
    }

    private static String about(Register register, StateCode state, List<Difference> differences) {
        boolean outreach = differences.stream().anyMatch(Difference::outreach);
        return differences.stream()
                .limit(REPORTED_DIFFERENCES)
                .map(difference -> "  " + difference)
                .collect(joining("\n", "", "\n  rows of " + state + ":\n" + rows(register, state, outreach)));
    }

    private static List<Difference> differences(LocalDate day, Set<Finding> expected, Set<Finding> examined) {
        if (expected.equals(examined)) {
            return List.of();
        }
        Map<String, Finding> one = byId(expected);
        Map<String, Finding> other = byId(examined);
        Set<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids.stream()
                .map(id -> new Difference(day, Optional.ofNullable(one.get(id)), Optional.ofNullable(other.get(id))))
                .filter(difference -> !difference.expected().equals(difference.examined()))
                .toList();
    }

    private static Map<String, Finding> byId(Set<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        // Ids tell findings apart: two of the same id are a fault of the side that gave them.
        findings.forEach(finding -> byId.merge(finding.id(), finding, (first, second) -> {
            throw new IllegalArgumentException("two findings share an id: " + first + " and " + second);
        }));
        return byId;
    }

    /** The rows that can matter for the differences about a State. */
    private static String rows(Register register, StateCode state, boolean outreach) {
        Stream<?> duties = Stream.of(
                        of(state, register.treatyActions(), TreatyAction::state),
                        of(state, register.transparencyReports(), TransparencyReport::state),
                        of(state, register.reportsListedMissing(), ReportListedMissing::state),
                        of(state, register.stockpileEvents(), StockpileEvent::state),
                        of(state, register.clearanceEvents(), ClearanceEvent::state),
                        of(state, register.victimAssistance(), VictimAssistance::state),
                        of(state, register.countryCoalitions(), CountryCoalition::affected),
                        of(state, register.cooperations(), Cooperation::recipient),
                        of(state, register.possessions(), Possession::state),
                        of(state, register.nationalMeasures(), NationalMeasure::state),
                        register.useIncidents().stream()
                                .filter(row -> row.userCode().equals(state.value())))
                .flatMap(Function.identity());
        Stream<?> others = Stream.of(
                        of(state, register.otherTreaties(), OtherTreatyStanding::state),
                        of(state, register.signals(), Signal::state),
                        of(state, register.votes(), Vote::state))
                .flatMap(Function.identity());
        return indented(outreach ? Stream.concat(duties, others) : duties);
    }

    private static <R> Stream<R> of(StateCode state, List<R> rows, Function<R, StateCode> whose) {
        return rows.stream().filter(row -> whose.apply(row).equals(state));
    }

    private static String calendar(Register register) {
        Stream<String> meetings = register.meetings().stream()
                .sorted(Comparator.comparing(Meeting::opensOn))
                .map(meeting -> meeting.id() + " " + meeting.opensOn() + "/" + meeting.closesOn()
                        + meeting.partOf().map(whole -> " part of " + whole).orElse(""));
        Stream<String> coverages = register.coverages().stream()
                .filter(coverage -> coverage.completeThrough().isPresent())
                .map(coverage -> coverage.table() + " " + coverage.kind().orElse("(all)") + " complete "
                        + coverage.completeFrom().map(LocalDate::toString).orElse("") + "/"
                        + coverage.completeThrough().get());
        return indented(Stream.concat(meetings, coverages));
    }

    /** Sources do not matter beside confidence, and their lists are long. */
    private static String indented(Stream<?> rows) {
        return rows.map(row -> "    " + row.toString().replaceAll("sources=\\[[^]]*], ", ""))
                .collect(joining("\n"));
    }
}
