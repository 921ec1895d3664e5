package org.ccm.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.Receipt;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Reported;
import org.ccm.figures.VictimAssistanceTally.VictimsReported;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.law.MeasureStatus;
import org.ccm.machinery.PlannedAction;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;

/** Counts what the actions of the plans can be measured by. */
final class ActionIndicators {

    /** What an action is measured by. */
    private enum Measure {
        MEMBERSHIP,
        VOTES,
        STOCKPILES_DESTROYED,
        AREAS_KNOWN,
        FOCAL_POINTS,
        ASSISTANCE_ASKED,
        COALITIONS,
        CONTRIBUTIONS,
        INITIAL_REPORTS_IN_TIME,
        REPORTS_WITH_OPEN_DUTY,
        LAWS
    }

    /** By plan and number. All other actions are not measurable: the register has nothing that would count them. */
    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("DAP 1.1", Measure.MEMBERSHIP),
            Map.entry("DAP 1.3", Measure.VOTES),
            Map.entry("DAP 2.4", Measure.STOCKPILES_DESTROYED),
            Map.entry("DAP 3.1", Measure.AREAS_KNOWN),
            Map.entry("DAP 4.1", Measure.FOCAL_POINTS),
            Map.entry("DAP 5.1", Measure.COALITIONS),
            Map.entry("DAP 5.2", Measure.ASSISTANCE_ASKED),
            Map.entry("DAP 5.7", Measure.CONTRIBUTIONS),
            Map.entry("DAP 6.1", Measure.INITIAL_REPORTS_IN_TIME),
            Map.entry("DAP 7.1", Measure.LAWS),
            Map.entry("LAP 10", Measure.MEMBERSHIP),
            Map.entry("LAP 11", Measure.VOTES),
            Map.entry("LAP 13", Measure.STOCKPILES_DESTROYED),
            Map.entry("LAP 43", Measure.INITIAL_REPORTS_IN_TIME),
            Map.entry("LAP 44", Measure.REPORTS_WITH_OPEN_DUTY));

    /** In the order in which they were adopted. */
    private static final List<String> PLANS = List.of("DAP", "LAP");

    /** The Review Conferences that adopted them: the first in Dubrovnik, the second in what was to be Lausanne. */
    private static final Map<String, String> ADOPTED_BY = Map.of("DAP", "1RC", "LAP", "2RC");

    private record Count(int some, int all) {}

    private final Assessment assessment;
    private final Register register;
    private final LocalDate asOf;
    private final Phrases phrases;
    private final Map<Measure, Optional<Count>> counted = new HashMap<>();

    private ActionIndicators(Assessment assessment, Locale language) {
        this.phrases = Phrases.beside(Figures.class, "sentences", language);
        this.assessment = assessment;
        this.register = assessment.register();
        this.asOf = assessment.asOf();
    }

    /** One for each action of the plan in force, in the order of the numbers; of plans it does not know, always. */
    static List<ActionIndicator> of(Assessment assessment, Locale language) {
        ActionIndicators indicators = new ActionIndicators(assessment, language);
        return assessment.register().plannedActions().stream()
                .filter(row -> row.level().equals("action") && indicators.inForce(row.plan()))
                .sorted(Comparator.comparing(PlannedAction::plan).thenComparing(ActionIndicators::place))
                .map(indicators::indicator)
                .toList();
    }

    /** A plan is in force from the end of the conference that adopted it to the end of the one that adopted the next. */
    private boolean inForce(String plan) {
        return !ADOPTED_BY.containsKey(plan)
                || PLANS.stream()
                        .filter(known -> adoptedBy(known, asOf))
                        .reduce((earlier, later) -> later)
                        .filter(plan::equals)
                        .isPresent();
    }

    private boolean adoptedBy(String plan, LocalDate day) {
        return register.meetings().stream()
                .anyMatch(meeting -> meeting.id().equals(ADOPTED_BY.get(plan))
                        && !meeting.closesOn().isAfter(day));
    }

    /** 2.10 comes after 2.9. */
    private static int place(PlannedAction action) {
        String[] parts = action.number().split("\\.");
        return Integer.parseInt(parts[0]) * 100 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private ActionIndicator indicator(PlannedAction action) {
        Optional<Measure> measure = Optional.ofNullable(MEASURES.get(action.plan() + " " + action.number()));
        Optional<Count> count = measure.flatMap(what -> counted.computeIfAbsent(what, this::count));
        return new ActionIndicator(
                action,
                count.map(found -> OptionalInt.of(found.some())).orElse(OptionalInt.empty()),
                count.map(found -> OptionalInt.of(found.all())).orElse(OptionalInt.empty()),
                count.map(found -> phrases.of(
                                "indicator." + measure.orElseThrow().name().toLowerCase(Locale.ROOT),
                                found.some(),
                                found.all()))
                        .orElseGet(() -> phrases.of("indicator.none")));
    }

    private Optional<Count> count(Measure measure) {
        return switch (measure) {
            case MEMBERSHIP ->
                Optional.of(new Count(
                        PartyCounts.of(assessment.standings()).byDeposit(),
                        register.states().size()));
            case VOTES -> votes();
            case STOCKPILES_DESTROYED ->
                Optional.of(new Count(
                        (int) duties(Duty.STOCKPILE_DESTRUCTION)
                                .filter(duty -> duty.status() == Status.FULFILLED)
                                .count(),
                        (int) duties(Duty.STOCKPILE_DESTRUCTION).count()));
            case AREAS_KNOWN -> Optional.of(part(open(Duty.CLEARANCE), areas()));
            case FOCAL_POINTS -> focalPoints();
            case COALITIONS -> Optional.of(part(open(), coalitions()));
            case ASSISTANCE_ASKED -> Optional.of(part(open(), asked()));
            case CONTRIBUTIONS -> contributions();
            case INITIAL_REPORTS_IN_TIME -> initialReportsInTime();
            case REPORTS_WITH_OPEN_DUTY -> {
                Set<StateCode> open = open();
                Set<StateCode> current = new TreeSet<>(open);
                current.removeAll(missing());
                yield Optional.of(part(open, current));
            }
            case LAWS -> Optional.of(laws());
        };
    }

    private static Count part(Set<StateCode> all, Set<StateCode> some) {
        return new Count((int) all.stream().filter(some::contains).count(), all.size());
    }

    private Optional<Count> votes() {
        List<Vote> plenary = register.votes().stream()
                .filter(vote ->
                        vote.stage() == VoteStage.PLENARY && !vote.votedOn().isAfter(asOf))
                .toList();
        return plenary.stream()
                .map(Vote::votedOn)
                .max(Comparator.naturalOrder())
                .map(latest -> {
                    List<Vote> last = plenary.stream()
                            .filter(vote -> vote.votedOn().equals(latest))
                            .toList();
                    return new Count(
                            (int) last.stream()
                                    .filter(vote -> vote.cast() == VoteCast.YES)
                                    .count(),
                            last.size());
                });
    }

    /** Duties that arose and have not ended by withdrawal. */
    private Stream<Obligation> duties(Duty duty) {
        return assessment.obligations().stream()
                .filter(obligation -> obligation.duty() == duty)
                .filter(obligation -> obligation.status() != Status.NONE_HELD && obligation.status() != Status.ENDED);
    }

    private Set<StateCode> open(Duty... duties) {
        List<Duty> which = duties.length == 0 ? List.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE) : List.of(duties);
        return which.stream()
                .flatMap(this::duties)
                .filter(duty -> duty.status() != Status.FULFILLED)
                .map(Obligation::state)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<StateCode> areas() {
        return register.clearanceEvents().stream()
                .filter(row -> row.areaM2().isPresent())
                .filter(row -> row.happenedOn().filter(this::shows).isPresent())
                .map(row -> row.state())
                .collect(Collectors.toSet());
    }

    private Set<StateCode> asked() {
        return register.cooperations().stream()
                .filter(row -> row.role() == AssistanceRole.REQUESTED && row.year() <= asOf.getYear())
                .map(row -> row.recipient())
                .collect(Collectors.toSet());
    }

    private Set<StateCode> coalitions() {
        return register.countryCoalitions().stream()
                .filter(row -> row.status() == CoalitionStatus.ESTABLISHED)
                .filter(row -> row.year() <= asOf.getYear())
                .map(row -> row.affected())
                .collect(Collectors.toSet());
    }

    /** Established or not: a report that is not on record is not known to be in. */
    private Set<StateCode> missing() {
        return assessment.findings(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY).stream()
                .map(Finding::state)
                .collect(Collectors.toSet());
    }

    private Optional<Count> focalPoints() {
        List<VictimsReported> states = VictimAssistanceTally.of(assessment).states();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Count(
                        (int) states.stream()
                                .filter(state -> state.focalPoint() == Reported.YES)
                                .count(),
                        states.size()));
    }

    private Count laws() {
        NationalMeasureTally tally = NationalMeasureTally.of(assessment);
        int withLaw = tally.byStatus().get(MeasureStatus.SPECIFIC_LAW).total()
                + tally.byStatus().get(MeasureStatus.EXISTING_LAW_SUFFICIENT).total();
        return new Count(withLaw, tally.known().total() + tally.unknown().size());
    }

    private Optional<Count> contributions() {
        return BudgetContributions.of(assessment, Locale.ENGLISH).stream()
                .filter(year -> year.row().invoiced().isPresent())
                .reduce((earlier, later) -> later)
                .map(year -> new Count(
                        year.row().contributed(), year.row().invoiced().getAsInt()));
    }

    /** Of the reports that the reporting rate counts as due: those that were certainly received by their due date. */
    private Optional<Count> initialReportsInTime() {
        List<Obligation> due = ReportingRates.due(assessment)
                .filter(report -> report.duty() == Duty.INITIAL_REPORT)
                .toList();
        Map<Matter, List<Receipt>> receipts =
                assessment.shown(Receipt.class).stream().collect(Collectors.groupingBy(Receipt::matter));
        long inTime = due.stream()
                .filter(report -> receipts.getOrDefault(report.matter(), List.of()).stream()
                        .anyMatch(receipt -> !receipt.receivedOn()
                                .last()
                                .isAfter(report.deadline().orElseThrow())))
                .count();
        return due.isEmpty() ? Optional.empty() : Optional.of(new Count((int) inTime, due.size()));
    }

    private boolean shows(PartialDate date) {
        return !date.first().isAfter(asOf);
    }
}
