package org.ccm.asof;

import java.util.ArrayList;
import java.util.List;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.provision.Matter;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.state.Membership;
import org.ccm.stockpile.StockpileEvent;

/** The rows about one State from which its files are made, each table in the order of the register. */
final class StateRows {

    final List<TreatyAction> actions = new ArrayList<>();
    final List<TransparencyReport> reports = new ArrayList<>();
    final List<ReportListedMissing> listings = new ArrayList<>();
    final List<StockpileEvent> stockpiles = new ArrayList<>();
    final List<ClearanceEvent> clearance = new ArrayList<>();
    final List<VictimAssistance> victims = new ArrayList<>();
    final List<Engagement> contacts = new ArrayList<>();
    final List<ClarificationRequest> clarifications = new ArrayList<>();
    final List<Promise> promises = new ArrayList<>();
    final List<Prognosis> prognoses = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Signal> signals = new ArrayList<>();
    final List<CountryCoalition> coalitions = new ArrayList<>();
    final List<Cooperation> cooperations = new ArrayList<>();
    final List<Possession> possessions = new ArrayList<>();
    final List<NationalMeasure> measures = new ArrayList<>();
    final List<UseIncident> uses = new ArrayList<>();

    /** Which report a receipt is for; a voluntary one is for none that is owed. */
    static Matter matter(TransparencyReport row) {
        return row.kind() == ReportKind.INITIAL
                ? Matter.initialReport(row.state())
                : Matter.annualReport(row.state(), row.reportingYear().orElse(0));
    }

    /** Which report was listed as missing. */
    static Matter matter(ReportListedMissing row) {
        return row.kind() == ReportKind.INITIAL
                ? Matter.initialReport(row.state())
                : Matter.annualReport(row.state(), row.reportingYear().orElse(0));
    }
}
