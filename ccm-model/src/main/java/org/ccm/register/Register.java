package org.ccm.register;

import java.util.List;
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
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Target;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteTotal;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.CcmStyle;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileStatus;
import org.immutables.value.Value;

/** An immutable snapshot of facts, each with its sources and confidence. */
@Value.Immutable
@CcmStyle
public interface Register {

    /** The rows of states.csv. */
    List<State> states();

    /** The rows of memberships.csv. */
    List<Membership> memberships();

    /** The rows of adherence.csv. */
    List<TreatyAction> treatyActions();

    /** The rows of other_treaties.csv. */
    List<OtherTreatyStanding> otherTreaties();

    /** The rows of meetings.csv. */
    List<Meeting> meetings();

    /** The rows of stockpiles.csv. */
    List<StockpileEvent> stockpileEvents();

    /** The rows of stockpile_status.csv. */
    List<StockpileStatus> stockpileStatuses();

    /** The rows of clearance.csv. */
    List<ClearanceEvent> clearanceEvents();

    /** The rows of transparency_reports.csv. */
    List<TransparencyReport> transparencyReports();

    /** The rows of reports_listed_missing.csv. */
    List<ReportListedMissing> reportsListedMissing();

    /** The rows of votes.csv. */
    List<Vote> votes();

    /** The rows of vote_totals.csv. */
    List<VoteTotal> voteTotals();

    /** The rows of signals.csv. */
    List<Signal> signals();

    /** The rows of possession.csv. */
    List<Possession> possessions();

    /** The rows of victim_assistance.csv. */
    List<VictimAssistance> victimAssistance();

    /** The rows of national_measures.csv. */
    List<NationalMeasure> nationalMeasures();

    /** The rows of country_coalitions.csv. */
    List<CountryCoalition> countryCoalitions();

    /** The rows of cooperation.csv. */
    List<Cooperation> cooperations();

    /** The rows of use_incidents.csv. */
    List<UseIncident> useIncidents();

    /** The rows of contributions.csv. */
    List<Contribution> contributions();

    /** The rows of targets.csv. */
    List<Target> targets();

    /** The rows of action_plan.csv. */
    List<PlannedAction> plannedActions();

    /** The rows of coordinators.csv. */
    List<Coordinator> coordinators();

    /** The rows of engagement.csv. */
    List<Engagement> engagements();

    /** The rows of coverage.csv. */
    List<Coverage> coverages();

    /** The rows of sources.csv. */
    List<Source> sources();

    /** Starts an empty register. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the rows of a register. */
    final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
