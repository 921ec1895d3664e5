package org.ccm.secondopinion;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.consent.Action;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.Meeting;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.register.Problem;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;

/** Rows that are to become a register: those that break the register's rules are left out when it is built. */
final class Draft {

    final List<Source> sources = new ArrayList<>();
    final List<State> states = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<TreatyAction> treatyActions = new ArrayList<>();
    final List<OtherTreatyStanding> otherTreaties = new ArrayList<>();
    final List<StockpileEvent> stockpileEvents = new ArrayList<>();
    final List<ClearanceEvent> clearanceEvents = new ArrayList<>();
    final List<TransparencyReport> reports = new ArrayList<>();
    final List<ReportListedMissing> listings = new ArrayList<>();
    final List<Vote> votes = new ArrayList<>();
    final List<Signal> signals = new ArrayList<>();
    final List<VictimAssistance> victimAssistance = new ArrayList<>();
    final List<CountryCoalition> coalitions = new ArrayList<>();
    final List<Cooperation> cooperations = new ArrayList<>();
    final List<Possession> possessions = new ArrayList<>();
    final List<NationalMeasure> measures = new ArrayList<>();
    final List<UseIncident> uses = new ArrayList<>();
    final List<ClarificationRequest> clarifications = new ArrayList<>();
    final List<Promise> promises = new ArrayList<>();
    final List<Engagement> engagements = new ArrayList<>();
    final List<Prognosis> prognoses = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Coverage> coverages = new ArrayList<>();

    private final Map<String, List<?>> files = new LinkedHashMap<>();

    Draft() {
        files.put("sources.csv", sources);
        files.put("states.csv", states);
        files.put("meetings.csv", meetings);
        files.put("adherence.csv", treatyActions);
        files.put("other_treaties.csv", otherTreaties);
        files.put("stockpiles.csv", stockpileEvents);
        files.put("clearance.csv", clearanceEvents);
        files.put("transparency_reports.csv", reports);
        files.put("reports_listed_missing.csv", listings);
        files.put("votes.csv", votes);
        files.put("signals.csv", signals);
        files.put("victim_assistance.csv", victimAssistance);
        files.put("country_coalitions.csv", coalitions);
        files.put("cooperation.csv", cooperations);
        files.put("possession.csv", possessions);
        files.put("national_measures.csv", measures);
        files.put("use_incidents.csv", uses);
        files.put("clarification_requests.csv", clarifications);
        files.put("promises.csv", promises);
        files.put("engagement.csv", engagements);
        files.put("prognoses.csv", prognoses);
        files.put("memberships.csv", memberships);
        files.put("coverage.csv", coverages);
    }

    /** The rows of a register that the statute rules look at. */
    static Draft of(Register register) {
        Draft draft = new Draft();
        draft.sources.addAll(register.sources());
        draft.states.addAll(register.states());
        draft.meetings.addAll(register.meetings());
        draft.treatyActions.addAll(register.treatyActions());
        draft.otherTreaties.addAll(register.otherTreaties());
        draft.stockpileEvents.addAll(register.stockpileEvents());
        draft.clearanceEvents.addAll(register.clearanceEvents());
        draft.reports.addAll(register.transparencyReports());
        draft.listings.addAll(register.reportsListedMissing());
        draft.votes.addAll(register.votes());
        draft.signals.addAll(register.signals());
        draft.victimAssistance.addAll(register.victimAssistance());
        draft.coalitions.addAll(register.countryCoalitions());
        draft.cooperations.addAll(register.cooperations());
        draft.possessions.addAll(register.possessions());
        draft.measures.addAll(register.nationalMeasures());
        draft.uses.addAll(register.useIncidents());
        draft.clarifications.addAll(register.clarificationRequests());
        draft.promises.addAll(register.promises());
        draft.engagements.addAll(register.engagements());
        draft.prognoses.addAll(register.prognoses());
        draft.memberships.addAll(register.memberships());
        draft.coverages.addAll(register.coverages());
        return draft;
    }

    /** The register of these rows without those that break its rules. */
    Register build() {
        onlyOneEach();
        while (true) {
            withoutUnknownMeetings();
            try {
                return Register.builder()
                        .sources(sources)
                        .states(states)
                        .meetings(meetings)
                        .treatyActions(treatyActions)
                        .otherTreaties(otherTreaties)
                        .stockpileEvents(stockpileEvents)
                        .clearanceEvents(clearanceEvents)
                        .transparencyReports(reports)
                        .reportsListedMissing(listings)
                        .votes(votes)
                        .signals(signals)
                        .victimAssistance(victimAssistance)
                        .countryCoalitions(coalitions)
                        .cooperations(cooperations)
                        .possessions(possessions)
                        .nationalMeasures(measures)
                        .useIncidents(uses)
                        .clarificationRequests(clarifications)
                        .promises(promises)
                        .engagements(engagements)
                        .prognoses(prognoses)
                        .memberships(memberships)
                        .coverages(coverages)
                        .build();
            } catch (RegisterException broken) {
                leaveOut(broken);
            }
        }
    }

    /** Rows about a meeting go with it. */
    private void withoutUnknownMeetings() {
        Set<String> known = meetings.stream().map(Meeting::id).collect(toSet());
        stockpileEvents.removeIf(
                row -> row.meeting().filter(id -> !known.contains(id)).isPresent());
        clearanceEvents.removeIf(
                row -> row.meeting().filter(id -> !known.contains(id)).isPresent());
    }

    private void leaveOut(RegisterException broken) {
        Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
        for (Problem problem : broken.problems()) {
            problem.line().ifPresent(line -> lines.computeIfAbsent(problem.file(), file -> new TreeSet<>())
                    .add(line));
        }
        if (lines.isEmpty()) {
            throw new IllegalStateException("no row can be left out to mend the register", broken);
        }
        // The header is line 1; from the end, so that the places before stay.
        lines.forEach((file, broke) -> broke.descendingIterator().forEachRemaining(line -> {
            List<?> rows = files.get(file);
            if (rows != null) {
                rows.remove(line - 2);
            }
        }));
    }

    /** What a State has once: where several rows say it, which of them counts is nobody's rule. */
    private void onlyOneEach() {
        firstOnly(stockpileEvents, row -> row.kind() == StockpileEventKind.STOCKPILE_HELD, StockpileEvent::state);
        firstOnly(clearanceEvents, row -> row.kind() == ClearanceEventKind.CONTAMINATION_HELD, ClearanceEvent::state);
        firstOnly(treatyActions, row -> row.action() == Action.ARMED_CONFLICT_BEGUN, TreatyAction::state);
        firstOnly(treatyActions, row -> row.action() == Action.ARMED_CONFLICT_ENDED, TreatyAction::state);
    }

    private static <R> void firstOnly(List<R> rows, Predicate<R> which, Function<R, Object> key) {
        Set<Object> seen = new HashSet<>();
        rows.removeIf(row -> which.test(row) && !seen.add(key.apply(row)));
    }
}
