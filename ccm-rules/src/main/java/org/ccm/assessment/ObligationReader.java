package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.Deposit;
import org.ccm.asof.Episode;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.Receipt;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Shown;
import org.ccm.assessment.Obligation.Status;
import org.ccm.duty.AnnualReportDuty;
import org.ccm.duty.BaseDeadline;
import org.ccm.duty.Bound;
import org.ccm.duty.DeadlineInForce;
import org.ccm.duty.InitialReportDuty;
import org.ccm.duty.Milestones;
import org.ccm.duty.OpenDuty;
import org.ccm.duty.Outstanding;
import org.ccm.duty.PossibleDeadline;
import org.ccm.duty.UndeterminedDeadline;
import org.ccm.duty.Withdrawal;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.Confidence;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/** Reads the duties of all States from what the rules derived. */
final class ObligationReader {

    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::state)
            .thenComparing(Obligation::duty)
            .thenComparing(obligation -> obligation.matter().number());

    private final Memory memory;
    private final Assessment assessment;
    private final LocalDate day;
    private final Map<Matter, Certainty> openNow;
    private final Map<StateCode, Bound> bound;
    private final Map<StateCode, List<SourceId>> depositSources;
    private final Map<Matter, Outstanding> outstanding;
    private final Map<Matter, Receipt> receipts;
    private final Map<Matter, List<SourceId>> listings;

    /** The duties on the day of an assessment. */
    ObligationReader(Memory memory, Assessment assessment) {
        this(memory, assessment, assessment.asOf(), Map.of());
    }

    /** The duties on a later day, of which the memory shows what is known on that of the assessment. */
    ObligationReader(Memory memory, Assessment assessment, LocalDate day) {
        this(
                memory,
                assessment,
                day,
                assessment.obligations().stream()
                        .filter(duty -> duty.status() == Status.OPEN || duty.status() == Status.UNDETERMINED)
                        .collect(Collectors.toMap(Obligation::matter, Obligation::certainty)));
    }

    private ObligationReader(Memory memory, Assessment assessment, LocalDate day, Map<Matter, Certainty> openNow) {
        this.memory = memory;
        this.assessment = assessment;
        this.day = day;
        this.openNow = openNow;
        this.bound = index(Bound.class, Bound::state);
        this.outstanding = index(Outstanding.class, Outstanding::matter);
        this.receipts = index(Receipt.class, Receipt::matter);
        this.depositSources =
                memory.all(Deposit.class).stream().collect(Collectors.toMap(Deposit::state, ObligationReader::sources));
        this.listings = memory.all(ListedMissing.class).stream()
                .collect(Collectors.toMap(ListedMissing::matter, ObligationReader::sources));
    }

    private <K, F> Map<K, F> index(Class<F> type, Function<F, K> key) {
        return memory.all(type).stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static List<SourceId> sources(Shown shown) {
        return shown.rows().stream()
                .flatMap(row -> row.sources().stream())
                .distinct()
                .toList();
    }

    List<Obligation> read() {
        List<Obligation> obligations = new ArrayList<>();
        memory.all(InitialReportDuty.class)
                .forEach(duty -> obligations.add(report(duty.matter(), duty.dueOn(), duty.certainty())));
        annualReports(obligations);
        episodes(obligations);
        noneHeld(obligations);
        ended(obligations);
        return obligations.stream().sorted(ORDER).toList();
    }

    private void annualReports(List<Obligation> obligations) {
        List<ReportingYear> years = memory.all(ReportingYear.class);
        for (AnnualReportDuty duty : memory.all(AnnualReportDuty.class)) {
            for (ReportingYear year : years) {
                if (year.year() >= duty.firstYear()) {
                    obligations.add(report(
                            Matter.annualReport(duty.state(), year.year()),
                            year.dueOn(),
                            duty.certaintyFor(year.year())));
                }
            }
        }
    }

    private Obligation report(Matter matter, LocalDate dueOn, Certainty owed) {
        Optional<Outstanding> missing = Optional.ofNullable(outstanding.get(matter));
        Optional<Receipt> received = Optional.ofNullable(receipts.get(matter));
        boolean fulfilled = missing.isEmpty()
                && received.filter(receipt -> receipt.occurrence() == Occurrence.CERTAINLY)
                        .isPresent();
        Certainty certainty = fulfilled
                ? owed.and(received.orElseThrow().certainty())
                : open(matter, owed, missing.map(Outstanding::certainty).orElse(Certainty.UNVERIFIED));
        Set<SourceId> sources =
                new LinkedHashSet<>(received.map(ObligationReader::sources).orElse(List.of()));
        sources.addAll(listings.getOrDefault(matter, List.of()));
        sources.addAll(depositSources.getOrDefault(matter.state(), List.of()));
        return new Obligation(
                matter,
                fulfilled ? Status.FULFILLED : Status.OPEN,
                Optional.empty(),
                Optional.of(dueOn),
                Optional.of(dueOn),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                certainty,
                List.copyOf(sources));
    }

    /**
     * How certain it is that a duty is open. Ahead of the assessment's day absence proves nothing yet: what is as
     * uncertain now stays so, and what arises later is as certain as the duty itself.
     */
    private Certainty open(Matter matter, Certainty owed, Certainty found) {
        return day.equals(assessment.asOf()) ? found : openNow.getOrDefault(matter, owed);
    }

    private void episodes(List<Obligation> obligations) {
        Map<Matter, BaseDeadline> bases = index(BaseDeadline.class, BaseDeadline::matter);
        Map<Matter, DeadlineInForce> deadlines = index(DeadlineInForce.class, DeadlineInForce::matter);
        Map<Matter, PossibleDeadline> possible = index(PossibleDeadline.class, PossibleDeadline::matter);
        Map<Matter, OpenDuty> open = index(OpenDuty.class, OpenDuty::matter);
        Map<Matter, Milestones> milestones = index(Milestones.class, Milestones::matter);
        Map<Matter, UndeterminedDeadline> undetermined =
                index(UndeterminedDeadline.class, UndeterminedDeadline::matter);
        Map<Matter, List<Grant>> grants = new HashMap<>();
        memory.all(Grant.class).forEach(grant -> grants.computeIfAbsent(grant.matter(), matter -> new ArrayList<>())
                .add(grant));
        for (Episode episode : memory.all(Episode.class)) {
            Bound state = bound.get(episode.state());
            if (state != null) {
                Matter matter = episode.matter();
                boolean dated = !undetermined.containsKey(matter);
                Optional<OpenDuty> duty = Optional.ofNullable(open.get(matter));
                List<Grant> extensions = grants.getOrDefault(matter, List.of()).stream()
                        .sorted(Comparator.comparing(Grant::number))
                        .toList();
                obligations.add(new Obligation(
                        matter,
                        status(duty.isPresent(), dated),
                        Optional.empty(),
                        Optional.ofNullable(bases.get(matter))
                                .filter(base -> dated)
                                .map(BaseDeadline::on),
                        Optional.ofNullable(deadlines.get(matter))
                                .filter(base -> dated)
                                .map(DeadlineInForce::on),
                        Optional.ofNullable(possible.get(matter))
                                .filter(base -> dated)
                                .map(PossibleDeadline::on),
                        Optional.ofNullable(milestones.get(matter))
                                .filter(base -> dated && duty.isPresent())
                                .flatMap(Milestones::lastDayToAsk),
                        extensions,
                        duty.map(found -> open(matter, found.certainty(), found.certainty()))
                                .orElseGet(() -> fulfilled(episode, state)),
                        sources(episode, extensions)));
            }
        }
    }

    private static Status status(boolean open, boolean dated) {
        if (!open) {
            return Status.FULFILLED;
        }
        return dated ? Status.OPEN : Status.UNDETERMINED;
    }

    private static Certainty fulfilled(Episode episode, Bound state) {
        return episode.rows().stream()
                .map(Fact::confidence)
                .map(Confidence::certainty)
                .reduce(episode.certainty().and(state.certainty()), Certainty::and);
    }

    private List<SourceId> sources(Episode episode, List<Grant> extensions) {
        Set<SourceId> sources = new LinkedHashSet<>();
        Stream.concat(Stream.of(episode), extensions.stream()).forEach(shown -> sources.addAll(sources(shown)));
        sources.addAll(depositSources.getOrDefault(episode.state(), List.of()));
        return List.copyOf(sources);
    }

    /** States of which the record knows past stocks, or that there are none, and none held at entry into force. */
    private void noneHeld(List<Obligation> obligations) {
        Set<StateCode> held = new HashSet<>();
        memory.all(Episode.class).stream()
                .filter(episode -> episode.duty() == Duty.STOCKPILE_DESTRUCTION)
                .forEach(episode -> held.add(episode.state()));
        Map<StateCode, List<StockpileEvent>> known = assessment.register().stockpileEvents().stream()
                .filter(row -> row.kind() == StockpileEventKind.STOCKPILE_DECLARED
                        || row.kind() == StockpileEventKind.DESTRUCTION_COMPLETED
                        || row.kind() == StockpileEventKind.REPORTED_NONE)
                .filter(row -> row.happenedOn().occurredBy(assessment.asOf()) != Occurrence.NOT_YET)
                .filter(row -> bound.containsKey(row.state()) && !held.contains(row.state()))
                .collect(Collectors.groupingBy(StockpileEvent::state));
        known.forEach((state, rows) -> obligations.add(new Obligation(
                new Matter(state, Duty.STOCKPILE_DESTRUCTION, 0),
                Status.NONE_HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                rows.stream()
                        .map(row -> row.confidence()
                                .certainty()
                                .and(row.happenedOn().occurredBy(day).certainty()))
                        .min(Comparator.naturalOrder())
                        .orElse(Certainty.UNVERIFIED),
                rows.stream()
                        .map(Sourced::sources)
                        .flatMap(List::stream)
                        .distinct()
                        .toList())));
    }

    /** The duties of a State that has withdrawn show as ended, as they stood on the day before. */
    private void ended(List<Obligation> obligations) {
        for (Withdrawal withdrawal : memory.all(Withdrawal.class)) {
            withdrawal
                    .effectiveOn()
                    .filter(effective -> !effective.isAfter(day))
                    .ifPresent(effective -> before(effective).stream()
                            .filter(obligation -> obligation.state().equals(withdrawal.state()))
                            .map(ObligationReader::ended)
                            .forEach(obligations::add));
        }
    }

    private List<Obligation> before(LocalDate effective) {
        LocalDate last = effective.minusDays(1);
        return last.isBefore(assessment.asOf())
                ? assessment.rulebook().assess(assessment.register(), last).obligations()
                : assessment.outlook(last);
    }

    private static Obligation ended(Obligation last) {
        return new Obligation(
                last.matter(),
                Status.ENDED,
                Optional.of(last.status()),
                last.baseDeadline(),
                last.deadline(),
                last.possibleDeadline(),
                Optional.empty(),
                last.extensions(),
                last.certainty(),
                last.sources());
    }
}
