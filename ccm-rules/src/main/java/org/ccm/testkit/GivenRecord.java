package org.ccm.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
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
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.scenario.Scenarios;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileStatus;

/**
 * The record that a test of a rule is given.
 *
 * @param ground what is there before facts are given
 * @param facts rows of all tables but coverage and sources
 * @param coverages for which time parts are complete
 */
record GivenRecord(Register ground, List<Sourced> facts, List<Coverage> coverages) {

    private static final Map<Class<?>, BiConsumer<Register.Builder, Object>> TABLES = new LinkedHashMap<>();

    static {
        table(State.class, (register, row) -> register.addStates(row));
        table(Membership.class, (register, row) -> register.addMemberships(row));
        table(TreatyAction.class, (register, row) -> register.addTreatyActions(row));
        table(OtherTreatyStanding.class, (register, row) -> register.addOtherTreaties(row));
        table(Meeting.class, (register, row) -> register.addMeetings(row));
        table(StockpileEvent.class, (register, row) -> register.addStockpileEvents(row));
        table(StockpileStatus.class, (register, row) -> register.addStockpileStatuses(row));
        table(ClearanceEvent.class, (register, row) -> register.addClearanceEvents(row));
        table(TransparencyReport.class, (register, row) -> register.addTransparencyReports(row));
        table(ReportListedMissing.class, (register, row) -> register.addReportsListedMissing(row));
        table(Vote.class, (register, row) -> register.addVotes(row));
        table(VoteTotal.class, (register, row) -> register.addVoteTotals(row));
        table(Signal.class, (register, row) -> register.addSignals(row));
        table(Possession.class, (register, row) -> register.addPossessions(row));
        table(VictimAssistance.class, (register, row) -> register.addVictimAssistance(row));
        table(NationalMeasure.class, (register, row) -> register.addNationalMeasures(row));
        table(CountryCoalition.class, (register, row) -> register.addCountryCoalitions(row));
        table(Cooperation.class, (register, row) -> register.addCooperations(row));
        table(UseIncident.class, (register, row) -> register.addUseIncidents(row));
        table(Contribution.class, (register, row) -> register.addContributions(row));
        table(Target.class, (register, row) -> register.addTargets(row));
        table(PlannedAction.class, (register, row) -> register.addPlannedActions(row));
        table(Coordinator.class, (register, row) -> register.addCoordinators(row));
        table(Engagement.class, (register, row) -> register.addEngagements(row));
        table(ClarificationRequest.class, (register, row) -> register.addClarificationRequests(row));
        table(Promise.class, (register, row) -> register.addPromises(row));
        table(Prognosis.class, (register, row) -> register.addPrognoses(row));
        table(CredentialsDispute.class, (register, row) -> register.addCredentialsDisputes(row));
    }

    /** What scenarios stand on that name no register: no State has done anything. */
    static final GivenRecord NOTHING = new GivenRecord(Scenarios.bareRegister(), List.of(), List.of());

    private static <F> void table(Class<F> type, BiConsumer<Register.Builder, F> add) {
        TABLES.put(type, (register, row) -> add.accept(register, type.cast(row)));
    }

    GivenRecord with(Sourced... more) {
        return new GivenRecord(ground, joined(facts, more), coverages);
    }

    GivenRecord with(Coverage... more) {
        return new GivenRecord(ground, facts, joined(coverages, more));
    }

    GivenRecord in(Register register) {
        return new GivenRecord(register, facts, coverages);
    }

    private static <T> List<T> joined(List<T> some, T[] more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }

    Register register() {
        if (facts.isEmpty() && coverages.isEmpty()) {
            return ground;
        }
        Register.Builder register = Register.builder();
        register.from(ground);
        for (Sourced fact : facts) {
            TABLES.entrySet().stream()
                    .filter(table -> table.getKey().isInstance(fact))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            fact + " is no row of a register. Maybe give the row behind it?"))
                    .getValue()
                    .accept(register, fact);
        }
        return register.addAllCoverages(coverages)
                .addAllSources(unknownSources())
                .build();
    }

    private List<Source> unknownSources() {
        Set<SourceId> unknown = facts.stream()
                .flatMap(fact -> fact.sources().stream())
                .filter(id -> ground.source(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Source> sources = new ArrayList<>();
        unknown.forEach(id -> sources.add(Source.builder()
                .id(id)
                .title("Given by a test")
                .publisher("Nobody")
                .date("undated")
                .build()));
        return sources;
    }
}
