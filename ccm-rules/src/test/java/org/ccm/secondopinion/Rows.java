package org.ccm.secondopinion;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Promise;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;

/** The rows of a register that are about one State, in the register's order. */
final class Rows {

    final List<TreatyAction> treatyActions;
    final List<OtherTreatyStanding> otherTreaties;
    final List<StockpileEvent> stockpileEvents;
    final List<ClearanceEvent> clearanceEvents;
    final List<TransparencyReport> reports;
    final List<ReportListedMissing> listings;
    final List<Vote> votes;
    final List<Signal> signals;
    final List<VictimAssistance> victimAssistance;
    final List<CountryCoalition> coalitions;
    final List<Cooperation> cooperations;
    final List<Possession> possessions;
    final List<NationalMeasure> measures;
    final List<UseIncident> uses;
    final List<ClarificationRequest> clarifications;
    final List<Promise> promises;

    private Rows(StateCode state, Tables tables) {
        treatyActions = tables.treatyActions.getOrDefault(state, List.of());
        otherTreaties = tables.otherTreaties.getOrDefault(state, List.of());
        stockpileEvents = tables.stockpileEvents.getOrDefault(state, List.of());
        clearanceEvents = tables.clearanceEvents.getOrDefault(state, List.of());
        reports = tables.reports.getOrDefault(state, List.of());
        listings = tables.listings.getOrDefault(state, List.of());
        votes = tables.votes.getOrDefault(state, List.of());
        signals = tables.signals.getOrDefault(state, List.of());
        victimAssistance = tables.victimAssistance.getOrDefault(state, List.of());
        coalitions = tables.coalitions.getOrDefault(state, List.of());
        cooperations = tables.cooperations.getOrDefault(state, List.of());
        possessions = tables.possessions.getOrDefault(state, List.of());
        measures = tables.measures.getOrDefault(state, List.of());
        uses = tables.uses.getOrDefault(state, List.of());
        clarifications = tables.clarifications.getOrDefault(state, List.of());
        promises = tables.promises.getOrDefault(state, List.of());
    }

    /** The rows of every State that a row of the register is about. */
    static SortedMap<StateCode, Rows> byState(Register register) {
        Tables tables = new Tables(register);
        SortedMap<StateCode, Rows> rows = new TreeMap<>();
        tables.states().forEach(state -> rows.put(state, new Rows(state, tables)));
        return rows;
    }

    private static final class Tables {

        private final Map<StateCode, List<TreatyAction>> treatyActions;
        private final Map<StateCode, List<OtherTreatyStanding>> otherTreaties;
        private final Map<StateCode, List<StockpileEvent>> stockpileEvents;
        private final Map<StateCode, List<ClearanceEvent>> clearanceEvents;
        private final Map<StateCode, List<TransparencyReport>> reports;
        private final Map<StateCode, List<ReportListedMissing>> listings;
        private final Map<StateCode, List<Vote>> votes;
        private final Map<StateCode, List<Signal>> signals;
        private final Map<StateCode, List<VictimAssistance>> victimAssistance;
        private final Map<StateCode, List<CountryCoalition>> coalitions;
        private final Map<StateCode, List<Cooperation>> cooperations;
        private final Map<StateCode, List<Possession>> possessions;
        private final Map<StateCode, List<NationalMeasure>> measures;
        private final Map<StateCode, List<UseIncident>> uses;
        private final Map<StateCode, List<ClarificationRequest>> clarifications;
        private final Map<StateCode, List<Promise>> promises;

        Tables(Register register) {
            treatyActions = grouped(register.treatyActions(), TreatyAction::state);
            otherTreaties = grouped(register.otherTreaties(), OtherTreatyStanding::state);
            stockpileEvents = grouped(register.stockpileEvents(), StockpileEvent::state);
            clearanceEvents = grouped(register.clearanceEvents(), ClearanceEvent::state);
            reports = grouped(register.transparencyReports(), TransparencyReport::state);
            listings = grouped(register.reportsListedMissing(), ReportListedMissing::state);
            votes = grouped(register.votes(), Vote::state);
            signals = grouped(register.signals(), Signal::state);
            victimAssistance = grouped(register.victimAssistance(), VictimAssistance::state);
            coalitions = grouped(register.countryCoalitions(), CountryCoalition::affected);
            cooperations = grouped(register.cooperations(), Cooperation::recipient);
            possessions = grouped(register.possessions(), Possession::state);
            measures = grouped(register.nationalMeasures(), NationalMeasure::state);
            uses = grouped(
                    register.useIncidents().stream()
                            .filter(row -> row.userCode().matches("[A-Z]{3}"))
                            .toList(),
                    row -> StateCode.of(row.userCode()));
            clarifications = grouped(register.clarificationRequests(), ClarificationRequest::requested);
            promises = grouped(register.promises(), Promise::state);
        }

        TreeSet<StateCode> states() {
            TreeSet<StateCode> states = new TreeSet<>();
            for (Map<StateCode, ?> table : List.<Map<StateCode, ?>>of(
                    treatyActions,
                    otherTreaties,
                    stockpileEvents,
                    clearanceEvents,
                    reports,
                    listings,
                    votes,
                    signals,
                    victimAssistance,
                    coalitions,
                    cooperations,
                    possessions,
                    measures,
                    uses,
                    clarifications,
                    promises)) {
                states.addAll(table.keySet());
            }
            return states;
        }

        private static <R> Map<StateCode, List<R>> grouped(List<R> rows, Function<R, StateCode> state) {
            return rows.stream().collect(groupingBy(state));
        }
    }
}
