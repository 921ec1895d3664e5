package org.ccm.figures;

import java.time.LocalDate;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.Target;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** A register of one State, AAA, and what a test adds. */
final class SmallRegister {

    static final StateCode STATE = StateCode.of("AAA");
    private static final List<SourceId> SOURCES = List.of(SourceId.of("S:one"));

    private final Register.Builder register = Register.builder();

    private SmallRegister() {
        register.addSources(Source.builder()
                .id(SOURCES.get(0))
                .title("Invented")
                .publisher("Nobody")
                .date("2026")
                .build());
        add("AAA", "A State");
    }

    /** The State signed on 3 December 2008 and did nothing since: a candidate. */
    static SmallRegister ofSignatory() {
        return new SmallRegister().act(STATE, Action.SIGNATURE, "2008-12-03");
    }

    /** The State acceded on 1 October 2011, in force on 1 April 2012: its initial report was due on 28 September. */
    static SmallRegister ofStateParty() {
        return new SmallRegister().act(STATE, Action.ACCESSION, "2011-10-01");
    }

    SmallRegister add(String code, String name) {
        register.addStates(State.builder()
                .code(StateCode.of(code))
                .name(name)
                .unMember(true)
                .build());
        return this;
    }

    SmallRegister act(StateCode state, Action action, String day) {
        register.addTreatyActions(TreatyAction.builder()
                .state(state)
                .action(action)
                .takenOn(LocalDate.parse(day))
                .sources(SOURCES)
                .confidence(Confidence.SINGLE)
                .build());
        return this;
    }

    SmallRegister initialReport(String received, Confidence confidence) {
        return report(ReportKind.INITIAL, received, confidence);
    }

    SmallRegister voluntaryReport(String received) {
        return report(ReportKind.VOLUNTARY, received, Confidence.SINGLE);
    }

    private SmallRegister report(ReportKind kind, String received, Confidence confidence) {
        register.addTransparencyReports(TransparencyReport.builder()
                .state(STATE)
                .kind(kind)
                .receivedOn(PartialDate.parse(received))
                .sources(confidence == Confidence.UNSOURCED ? List.of() : SOURCES)
                .confidence(confidence)
                .build());
        return this;
    }

    SmallRegister vote(VoteStage stage, String day, VoteCast cast) {
        register.addVotes(Vote.builder()
                .resolution(stage.word() + "/" + day)
                .stage(stage)
                .votedOn(LocalDate.parse(day))
                .state(STATE)
                .cast(cast)
                .sources(SOURCES)
                .confidence(Confidence.SINGLE)
                .build());
        return this;
    }

    SmallRegister signal(SignalKind kind, String day) {
        return signal(kind, day, SignalStrength.NORMAL, Confidence.SINGLE);
    }

    SmallRegister signal(SignalKind kind, String day, SignalStrength strength, Confidence confidence) {
        register.addSignals(Signal.builder()
                .state(STATE)
                .kind(kind)
                .happenedOn(PartialDate.parse(day))
                .strength(strength)
                .description(kind.word() + " of " + day)
                .sources(confidence == Confidence.UNSOURCED ? List.of() : SOURCES)
                .confidence(confidence)
                .build());
        return this;
    }

    SmallRegister listed(PossessionKind kind, String day) {
        register.addPossessions(Possession.builder()
                .state(STATE)
                .kind(kind)
                .asOf(PartialDate.parse(day))
                .sources(SOURCES)
                .confidence(Confidence.SINGLE)
                .build());
        return this;
    }

    SmallRegister use(String begun, String ended, EvidenceStanding standing) {
        UseIncident.Builder incident = UseIncident.builder();
        incident.userCode("AAA");
        incident.location(STATE);
        incident.begunOn(PartialDate.parse(begun));
        if (!ended.isEmpty()) {
            incident.endedOn(PartialDate.parse(ended));
        }
        register.addUseIncidents(incident.standing(standing)
                .note("use of " + begun)
                .sources(SOURCES)
                .confidence(Confidence.SINGLE)
                .build());
        return this;
    }

    SmallRegister target(int value, String set, String due) {
        register.addTargets(Target.builder()
                .target("States Parties by " + due)
                .setOn(LocalDate.parse(set))
                .dueOn(LocalDate.parse(due))
                .value(value)
                .sources(SOURCES)
                .confidence(Confidence.SINGLE)
                .build());
        return this;
    }

    Figures on(String day) {
        return Figures.of(Rulebook.standard().assess(register.build(), LocalDate.parse(day)));
    }

    /** The State's signals on a day, each as "signal date weight", with "?" where it is unverified. */
    List<String> signals(String day) {
        return signals(day, SignalWeights.standard());
    }

    List<String> signals(String day, SignalWeights weights) {
        return on(day).candidateRanking(weights).candidate(STATE).orElseThrow().signals().stream()
                .map(SmallRegister::text)
                .toList();
    }

    private static String text(RankedSignal signal) {
        return signal.name().word() + " " + signal.on() + " " + signal.weight()
                + (signal.certainty() == Certainty.ESTABLISHED ? "" : "?");
    }
}
