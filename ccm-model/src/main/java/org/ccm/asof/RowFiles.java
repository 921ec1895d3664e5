package org.ccm.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.Contribution;
import org.ccm.machinery.Coordinator;
import org.ccm.machinery.Meeting;
import org.ccm.machinery.PlannedAction;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Target;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteTotal;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileStatus;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * The rows of a register themselves, as of any day, for rules that match them one by one. A row holds once what it says
 * has certainly happened, up to the last day on which, by itself, it may still be so.
 */
final class RowFiles {

    /**
     * A row and the days on which it holds.
     *
     * @param since when it began to; empty: from the beginning
     * @param until the last day, inclusive; empty: without end
     */
    private record Held(Object row, Optional<PartialDate> since, Optional<LocalDate> until) {

        boolean at(Moment moment) {
            return since.map(moment::occurrence).orElse(Occurrence.CERTAINLY) == Occurrence.CERTAINLY
                    && until.filter(moment.day()::isAfter).isEmpty();
        }
    }

    /**
     * On which days the rows of a table hold.
     *
     * @param since when a row begins to
     * @param until the last day on which it may
     * @param sumsUp whether a row without a day sums up the whole record and holds from the record's end; others always
     *     hold
     */
    private record Table<R>(
            Class<R> type,
            Function<Register, List<R>> rows,
            Function<R, Optional<PartialDate>> since,
            Function<R, Optional<LocalDate>> until,
            boolean sumsUp) {

        List<Held> held(Register register) {
            Optional<PartialDate> undated =
                    sumsUp ? Optional.of(PartialDate.of(register.recordEnds())) : Optional.empty();
            return rows.apply(register).stream()
                    .map(row -> new Held(row, since.apply(row).or(() -> undated), until.apply(row)))
                    .toList();
        }
    }

    /** Made when the first row is asked for: the rules of the Convention match none, and should not wait for this. */
    private static final class Tables {

        private static final Map<Class<?>, Table<?>> BY_TYPE = List.of(
                        // Without a day.
                        always(State.class, Register::states),
                        always(Source.class, Register::sources),
                        // Names its plan and no day; the plan has its years in its name.
                        always(PlannedAction.class, Register::plannedActions),
                        // Says itself for which days, and one may ask about days ahead.
                        always(Coverage.class, Register::coverages),
                        // The calendar is known ahead, as it is to the rules of the Convention.
                        always(Meeting.class, Register::meetings),
                        // Acts, votes, statements and events stay on record from their day on.
                        from(TreatyAction.class, Register::treatyActions, row -> on(row.takenOn())),
                        from(StockpileEvent.class, Register::stockpileEvents, row -> in(row.happenedOn())),
                        // No date: before the record's first mention.
                        from(ClearanceEvent.class, Register::clearanceEvents, ClearanceEvent::happenedOn),
                        from(TransparencyReport.class, Register::transparencyReports, row -> in(row.receivedOn())),
                        from(ReportListedMissing.class, Register::reportsListedMissing, row -> in(row.listedOn())),
                        from(Vote.class, Register::votes, row -> on(row.votedOn())),
                        from(VoteTotal.class, Register::voteTotals, row -> in(row.votedOn())),
                        from(Signal.class, Register::signals, row -> in(row.happenedOn())),
                        from(UseIncident.class, Register::useIncidents, UseIncident::shownFrom),
                        // A contact that was planned too: the row says for when, and not since when.
                        from(Engagement.class, Register::engagements, row -> in(row.happenedOn())),
                        // A target stays one after the day by which it was to be reached.
                        from(Target.class, Register::targets, row -> on(row.setOn())),
                        // Information stays on record beside newer information: a rule asks for the latest.
                        from(VictimAssistance.class, Register::victimAssistance, row -> in(row.asOf())),
                        // A law of a year is one from that year on.
                        from(NationalMeasure.class, Register::nationalMeasures, row -> in(row.inForceFrom())),
                        from(Possession.class, Register::possessions, row -> in(row.asOf())),
                        from(Contribution.class, Register::contributions, row -> on(row.asOf())),
                        // Some time in a year: certainly from its last day on.
                        from(CountryCoalition.class, Register::countryCoalitions, row -> in(row.year())),
                        from(Cooperation.class, Register::cooperations, row -> in(row.year())),
                        // What ends, up to its last possible day.
                        between(
                                Membership.class,
                                Register::memberships,
                                row -> row.since().map(PartialDate::of),
                                Membership::until),
                        between(
                                Coordinator.class,
                                Register::coordinators,
                                row -> in(row.termBegins()),
                                row -> Optional.of(row.termEnds().last())),
                        between(
                                CredentialsDispute.class,
                                Register::credentialsDisputes,
                                row -> in(row.since()),
                                row -> row.until().map(PartialDate::last)),
                        // What a row says when the record ends, from the day from which it has been so: what a State
                        // was before, a signatory or a party, its row no longer says.
                        new Table<>(
                                OtherTreatyStanding.class,
                                Register::otherTreaties,
                                RowFiles::since,
                                RowFiles::until,
                                true),
                        new Table<>(
                                StockpileStatus.class,
                                Register::stockpileStatuses,
                                StockpileStatus::completedOn,
                                row -> Optional.empty(),
                                true))
                .stream()
                .collect(Collectors.toMap(Table::type, Function.identity()));

        private static <R> Table<R> always(Class<R> type, Function<Register, List<R>> rows) {
            return from(type, rows, row -> Optional.empty());
        }

        private static <R> Table<R> from(
                Class<R> type, Function<Register, List<R>> rows, Function<R, Optional<PartialDate>> since) {
            return between(type, rows, since, row -> Optional.empty());
        }

        private static <R> Table<R> between(
                Class<R> type,
                Function<Register, List<R>> rows,
                Function<R, Optional<PartialDate>> since,
                Function<R, Optional<LocalDate>> until) {
            return new Table<>(type, rows, since, until, false);
        }

        private static Optional<PartialDate> on(LocalDate day) {
            return Optional.of(PartialDate.of(day));
        }

        private static Optional<PartialDate> in(PartialDate period) {
            return Optional.of(period);
        }

        private static Optional<PartialDate> in(int year) {
            return Optional.of(PartialDate.inYear(year));
        }
    }

    private static Optional<PartialDate> since(OtherTreatyStanding row) {
        return switch (row.status()) {
            case PARTY -> row.consentedOn();
            case SIGNATORY -> row.signedOn();
            case WITHDRAWN -> row.withdrawalEffectiveOn().map(PartialDate::of);
        };
    }

    /** A party's withdrawal that lies ahead of the record ends what its row says. */
    private static Optional<LocalDate> until(OtherTreatyStanding row) {
        return switch (row.status()) {
            case PARTY -> row.withdrawalEffectiveOn().map(effective -> effective.minusDays(1));
            case SIGNATORY, WITHDRAWN -> Optional.empty();
        };
    }

    private final Register register;
    private final Map<Class<?>, List<Held>> held = new ConcurrentHashMap<>();

    RowFiles(Register register) {
        this.register = register;
    }

    /** The rows of some types that hold at a moment, by the type's name and in the order of the register. */
    List<Object> on(Moment moment, Set<Class<?>> types) {
        return types.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> held(type).stream())
                .filter(row -> row.at(moment))
                .map(Held::row)
                .toList();
    }

    /** The days on which rows of some types begin or cease to hold. */
    NavigableSet<LocalDate> changeDays(Set<Class<?>> types) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Class<?> type : types) {
            for (Held row : held(type)) {
                row.since().map(PartialDate::last).ifPresent(days::add);
                row.until().map(last -> last.plusDays(1)).ifPresent(days::add);
            }
        }
        return days;
    }

    private List<Held> held(Class<?> type) {
        return held.computeIfAbsent(type, asked -> table(asked).held(register));
    }

    private static Table<?> table(Class<?> type) {
        Table<?> table = Tables.BY_TYPE.get(type);
        if (table == null) {
            List<String> known =
                    Tables.BY_TYPE.keySet().stream().map(Class::getSimpleName).toList();
            throw new IllegalArgumentException(
                    (type.getSimpleName() + " is no row of a register. " + Nearest.hint(type.getSimpleName(), known))
                            .strip());
        }
        return table;
    }
}
