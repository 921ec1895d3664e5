package org.ccm.cli.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ccm.register.Register;

/** How many rows each table of a register has. */
final class RegisterRows {

    private RegisterRows() {}

    static Map<String, Integer> of(Register register) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("states", register.states().size());
        rows.put("memberships", register.memberships().size());
        rows.put("adherence", register.treatyActions().size());
        rows.put("other_treaties", register.otherTreaties().size());
        rows.put("meetings", register.meetings().size());
        rows.put("stockpiles", register.stockpileEvents().size());
        rows.put("stockpile_status", register.stockpileStatuses().size());
        rows.put("clearance", register.clearanceEvents().size());
        rows.put("transparency_reports", register.transparencyReports().size());
        rows.put("reports_listed_missing", register.reportsListedMissing().size());
        rows.put("votes", register.votes().size());
        rows.put("vote_totals", register.voteTotals().size());
        rows.put("signals", register.signals().size());
        rows.put("possession", register.possessions().size());
        rows.put("victim_assistance", register.victimAssistance().size());
        rows.put("national_measures", register.nationalMeasures().size());
        rows.put("country_coalitions", register.countryCoalitions().size());
        rows.put("cooperation", register.cooperations().size());
        rows.put("use_incidents", register.useIncidents().size());
        rows.put("contributions", register.contributions().size());
        rows.put("targets", register.targets().size());
        rows.put("action_plan", register.plannedActions().size());
        rows.put("coordinators", register.coordinators().size());
        rows.put("engagement", register.engagements().size());
        rows.put("clarification_requests", register.clarificationRequests().size());
        rows.put("promises", register.promises().size());
        rows.put("prognoses", register.prognoses().size());
        rows.put("credentials_disputed", register.credentialsDisputes().size());
        rows.put("coverage", register.coverages().size());
        rows.put("sources", register.sources().size());
        return rows;
    }
}
