package org.ccm.secondopinion;

import java.util.HashMap;
import java.util.Map;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
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
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;

/** A register with the same record for several times as many States. */
public final class LargerRegister {

    private final Register.Builder larger;
    private final Register original;
    private int names;

    private LargerRegister(Register original) {
        this.original = original;
        this.larger = Register.builder().from(original);
    }

    /** The rows that the rules match, once for each State and again for as many invented ones, so many times in all. */
    public static Register times(Register original, int times) {
        LargerRegister register = new LargerRegister(original);
        for (int copy = 1; copy < times; copy++) {
            register.addCopy();
        }
        return register.larger.build();
    }

    private void addCopy() {
        Map<StateCode, StateCode> codes = new HashMap<>();
        for (State row : original.states()) {
            StateCode code = nextCode();
            codes.put(row.code(), code);
            larger.addStates(
                    State.builder().from(row).code(code).name(code.value()).build());
        }
        for (TreatyAction row : original.treatyActions()) {
            larger.addTreatyActions(TreatyAction.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (OtherTreatyStanding row : original.otherTreaties()) {
            larger.addOtherTreaties(OtherTreatyStanding.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (StockpileEvent row : original.stockpileEvents()) {
            larger.addStockpileEvents(StockpileEvent.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (ClearanceEvent row : original.clearanceEvents()) {
            larger.addClearanceEvents(ClearanceEvent.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (TransparencyReport row : original.transparencyReports()) {
            larger.addTransparencyReports(TransparencyReport.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (ReportListedMissing row : original.reportsListedMissing()) {
            larger.addReportsListedMissing(ReportListedMissing.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (Vote row : original.votes()) {
            larger.addVotes(
                    Vote.builder().from(row).state(codes.get(row.state())).build());
        }
        for (Signal row : original.signals()) {
            larger.addSignals(
                    Signal.builder().from(row).state(codes.get(row.state())).build());
        }
        for (VictimAssistance row : original.victimAssistance()) {
            larger.addVictimAssistance(VictimAssistance.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        addMeasures(codes);
    }

    private void addMeasures(Map<StateCode, StateCode> codes) {
        for (CountryCoalition row : original.countryCoalitions()) {
            larger.addCountryCoalitions(CountryCoalition.builder()
                    .from(row)
                    .affected(codes.get(row.affected()))
                    .build());
        }
        for (Cooperation row : original.cooperations()) {
            larger.addCooperations(Cooperation.builder()
                    .from(row)
                    .recipient(codes.get(row.recipient()))
                    .build());
        }
        for (Possession row : original.possessions()) {
            larger.addPossessions(
                    Possession.builder().from(row).state(codes.get(row.state())).build());
        }
        for (NationalMeasure row : original.nationalMeasures()) {
            larger.addNationalMeasures(NationalMeasure.builder()
                    .from(row)
                    .state(codes.get(row.state()))
                    .build());
        }
        for (UseIncident row : original.useIncidents()) {
            larger.addUseIncidents(UseIncident.builder()
                    .from(row)
                    .userCode(row.userState()
                            .map(codes::get)
                            .map(StateCode::value)
                            .orElse(row.userCode()))
                    .location(codes.get(row.location()))
                    .build());
        }
    }

    private StateCode nextCode() {
        while (true) {
            int number = names++;
            char first = (char) ('A' + number / 676);
            char second = (char) ('A' + number / 26 % 26);
            char third = (char) ('A' + number % 26);
            StateCode code = StateCode.of("" + first + second + third);
            if (original.state(code).isEmpty()) {
                return code;
            }
        }
    }
}
