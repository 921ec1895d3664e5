package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Outlook;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.consent.Action;
import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.consent.TreatyAction;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.Possession;
import org.ccm.norm.PossessionKind;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/**
 * A small register, written row by row. A row is about Gambia and has a source, unless {@link #about} or
 * {@link #unsourced} stands before it.
 */
final class SmallRecord {

    private static final SourceId SOURCE = SourceId.of("S:invented");

    private final Register.Builder register = Register.builder()
            .addSources(Source.builder()
                    .id(SOURCE)
                    .title("Invented")
                    .publisher("Tests")
                    .date("2026")
                    .build());
    private final Set<StateCode> states = new TreeSet<>();
    private StateCode state = StateCode.of("GMB");
    private boolean sourced = true;

    SmallRecord() {
        states.add(state);
    }

    /** The next rows are about that State. */
    SmallRecord about(String code) {
        state = StateCode.of(code);
        states.add(state);
        return this;
    }

    /** The next row has no source. */
    SmallRecord unsourced() {
        sourced = false;
        return this;
    }

    private List<SourceId> sources() {
        return sourced ? List.of(SOURCE) : List.of();
    }

    /** Of the row that is being written; the next one is sourced again. */
    private Confidence confidence() {
        Confidence confidence = sourced ? Confidence.SINGLE : Confidence.UNSOURCED;
        sourced = true;
        return confidence;
    }

    SmallRecord act(Action action, String day) {
        register.addTreatyActions(TreatyAction.builder()
                .state(state)
                .action(action)
                .takenOn(LocalDate.parse(day))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** The initial report, received. */
    SmallRecord received(String date) {
        return received(ReportKind.INITIAL, OptionalInt.empty(), date);
    }

    /** The annual report for a year, received. */
    SmallRecord received(int year, String date) {
        return received(ReportKind.ANNUAL, OptionalInt.of(year), date);
    }

    SmallRecord receivedVoluntarily(String date) {
        return received(ReportKind.VOLUNTARY, OptionalInt.empty(), date);
    }

    private SmallRecord received(ReportKind kind, OptionalInt year, String date) {
        register.addTransparencyReports(TransparencyReport.builder()
                .state(state)
                .kind(kind)
                .reportingYear(year)
                .receivedOn(PartialDate.parse(date))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** The initial report, listed as missing. */
    SmallRecord listed(String date) {
        return listed(ReportKind.INITIAL, OptionalInt.empty(), date);
    }

    /** The annual report for a year, listed as missing. */
    SmallRecord listed(int year, String date) {
        return listed(ReportKind.ANNUAL, OptionalInt.of(year), date);
    }

    private SmallRecord listed(ReportKind kind, OptionalInt year, String date) {
        register.addReportsListedMissing(ReportListedMissing.builder()
                .state(state)
                .kind(kind)
                .reportingYear(year)
                .listedOn(PartialDate.parse(date))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord stockpile(StockpileEventKind kind, String date) {
        return stockpile(event(kind, date));
    }

    /** Munitions retained for a year. */
    SmallRecord retained(int year, String date) {
        return stockpile(event(StockpileEventKind.RETAINED, date).reportingYear(year));
    }

    SmallRecord stocksAsked(String date, String meeting) {
        return stockpile(event(StockpileEventKind.EXTENSION_REQUESTED, date).meeting(meeting));
    }

    SmallRecord stocksGranted(String date, String newDeadline, String meeting) {
        return stockpile(event(StockpileEventKind.EXTENSION_GRANTED, date)
                .newDeadline(LocalDate.parse(newDeadline))
                .decidedBy(DecidedBy.MEETING)
                .meeting(meeting));
    }

    private StockpileEvent.Builder event(StockpileEventKind kind, String date) {
        return StockpileEvent.builder().state(state).kind(kind).happenedOn(PartialDate.parse(date));
    }

    private SmallRecord stockpile(StockpileEvent.Builder event) {
        register.addStockpileEvents(
                event.sources(sources()).confidence(confidence()).build());
        return this;
    }

    /** An event under Article 4; with an empty date it lies before the record's first mention. */
    SmallRecord clearance(ClearanceEventKind kind, String date) {
        return clearance(event(kind, date));
    }

    SmallRecord asked(String date, String meeting) {
        return clearance(event(ClearanceEventKind.EXTENSION_REQUESTED, date).meeting(meeting));
    }

    SmallRecord asked(String date, String newDeadline, String meeting) {
        return clearance(event(ClearanceEventKind.EXTENSION_REQUESTED, date)
                .newDeadline(LocalDate.parse(newDeadline))
                .meeting(meeting));
    }

    SmallRecord granted(String date, String newDeadline, String meeting) {
        return granted(date, newDeadline, meeting, DecidedBy.MEETING);
    }

    SmallRecord granted(String date, String newDeadline, String meeting, DecidedBy decidedBy) {
        return clearance(event(ClearanceEventKind.EXTENSION_GRANTED, date)
                .newDeadline(LocalDate.parse(newDeadline))
                .decidedBy(decidedBy)
                .meeting(meeting));
    }

    private ClearanceEvent.Builder event(ClearanceEventKind kind, String date) {
        return ClearanceEvent.builder().state(state).kind(kind).happenedOn(date(date));
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(text).filter(date -> !date.isEmpty()).map(PartialDate::parse);
    }

    private SmallRecord clearance(ClearanceEvent.Builder event) {
        register.addClearanceEvents(
                event.sources(sources()).confidence(confidence()).build());
        return this;
    }

    SmallRecord meeting(String id, String opens, String closes) {
        return meeting(id, opens, closes, Optional.empty());
    }

    SmallRecord part(String id, String opens, String closes, String whole) {
        return meeting(id, opens, closes, Optional.of(whole));
    }

    private SmallRecord meeting(String id, String opens, String closes, Optional<String> partOf) {
        register.addMeetings(Meeting.builder()
                .id(id)
                .title("Meeting " + id)
                .opensOn(LocalDate.parse(opens))
                .closesOn(LocalDate.parse(closes))
                .country(state)
                .presidentState(state)
                .partOf(partOf)
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord vote(VoteStage stage, String resolution, String day, VoteCast cast) {
        register.addVotes(Vote.builder()
                .resolution(resolution)
                .stage(stage)
                .votedOn(LocalDate.parse(day))
                .state(state)
                .cast(cast)
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord signal(SignalKind kind, String date) {
        register.addSignals(Signal.builder()
                .state(state)
                .kind(kind)
                .happenedOn(PartialDate.parse(date))
                .strength(SignalStrength.NORMAL)
                .description("invented")
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord contact(String id, String date, String status) {
        return contact(id, "a State", List.of(state), date, status);
    }

    /** A contact with whomever the words name. */
    SmallRecord contactWith(String target, String date) {
        return contact("E9", target, List.of(), date, "done");
    }

    /** Without dates, always. */
    SmallRecord member(String organization, String since, String until) {
        register.addMemberships(Membership.builder()
                .state(state)
                .organization(organization)
                .since(day(since))
                .until(day(until))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord prognosis(String saidOn, String saidBy) {
        register.addPrognoses(Prognosis.builder()
                .state(state)
                .article("4")
                .saidOn(PartialDate.parse(saidOn))
                .outlook(Outlook.ON_TRACK)
                .saidBy(saidBy)
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    private SmallRecord contact(String id, String target, List<StateCode> targets, String date, String status) {
        register.addEngagements(Engagement.builder()
                .id(id)
                .actor("somebody")
                .target(target)
                .targets(targets)
                .form("bilateral")
                .happenedOn(PartialDate.parse(date))
                .status(status)
                .description("invented")
                .paragraph("1")
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** Asked by another State; an empty answer is none. */
    SmallRecord asked(StateCode requesting, String day, String answer, String about) {
        register.addClarificationRequests(ClarificationRequest.builder()
                .requesting(requesting)
                .requested(state)
                .submittedOn(LocalDate.parse(day))
                .answeredOn(date(answer))
                .about(about)
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord promised(PromisedAct act, String date, String where) {
        register.addPromises(Promise.builder()
                .state(state)
                .madeOn(PartialDate.parse(date))
                .where(where)
                .act(act)
                .year(act == PromisedAct.ANNUAL_REPORT ? OptionalInt.of(2018) : OptionalInt.empty())
                .article(act.report() ? Optional.empty() : Optional.of("4"))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord victims(String asOf) {
        return victims(Reported.YES, Reported.NONE_REPORTED, asOf);
    }

    SmallRecord victims(Reported focalPoint, Reported nationalPlan, String asOf) {
        register.addVictimAssistance(VictimAssistance.builder()
                .state(state)
                .focalPoint(focalPoint)
                .nationalPlan(nationalPlan)
                .asOf(PartialDate.parse(asOf))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** A country coalition; the one named stands for all partners. */
    SmallRecord coalition(String article, int year) {
        return coalition(article, year, CoalitionStatus.ESTABLISHED);
    }

    SmallRecord coalition(String article, int year, CoalitionStatus status) {
        register.addCountryCoalitions(CountryCoalition.builder()
                .affected(state)
                .article(article)
                .year(year)
                .status(status)
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord assistance(AssistanceRole role, String article, int year) {
        register.addCooperations(Cooperation.builder()
                .recipient(state)
                .role(role)
                .article(article)
                .year(year)
                .what("invented")
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    SmallRecord listed(PossessionKind kind, String asOf) {
        register.addPossessions(Possession.builder()
                .state(state)
                .kind(kind)
                .asOf(PartialDate.parse(asOf))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** National measures; a year of 0 is not on record. */
    SmallRecord measure(MeasureStatus status, int year, String asOf) {
        register.addNationalMeasures(NationalMeasure.builder()
                .state(state)
                .status(status)
                .year(year == 0 ? OptionalInt.empty() : OptionalInt.of(year))
                .asOf(PartialDate.parse(asOf))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** Use in the State by a user; an empty date is not on record. */
    SmallRecord usedBy(String user, String from, String to, EvidenceStanding standing) {
        register.addUseIncidents(UseIncident.builder()
                .userCode(user)
                .location(state)
                .begunOn(date(from))
                .endedOn(date(to))
                .standing(standing)
                .note("invented")
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** A party to the Anti-Personnel Mine Ban Convention; an empty day of consent is not known. */
    SmallRecord mineBanParty(String consentedOn) {
        return otherTreaty(OtherTreaty.APMBC, OtherTreatyStatus.PARTY, consentedOn, "");
    }

    SmallRecord otherTreaty(
            OtherTreaty treaty, OtherTreatyStatus status, String consentedOn, String withdrawalEffectiveOn) {
        register.addOtherTreaties(OtherTreatyStanding.builder()
                .state(state)
                .treaty(treaty)
                .status(status)
                .consentedOn(date(consentedOn))
                .withdrawalEffectiveOn(day(withdrawalEffectiveOn))
                .sources(sources())
                .confidence(confidence())
                .build());
        return this;
    }

    /** That a table, or a kind in it, is complete from a day to another; an empty kind is the whole table. */
    SmallRecord complete(String table, String kind, String from, String through) {
        register.addCoverages(Coverage.builder()
                .table(table)
                .kind(Optional.of(kind).filter(word -> !word.isEmpty()))
                .completeFrom(day(from))
                .completeThrough(day(through))
                .build());
        return this;
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    Register register() {
        return register.states(states.stream()
                        .map(code -> State.builder()
                                .code(code)
                                .name("State " + code)
                                .unMember(true)
                                .build())
                        .toList())
                .build();
    }

    AsOfView view() {
        return AsOfView.of(register(), Parameters.standard());
    }

    /** What of a kind shows as of a day. */
    <S extends Shown> List<S> on(String day, Class<S> kind) {
        return on(day, day, kind);
    }

    /** What of a kind shows as of a day, of what is known on another. */
    <S extends Shown> List<S> on(String day, String known, Class<S> kind) {
        return view().on(LocalDate.parse(day), LocalDate.parse(known)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The one of its kind that shows as of a day; empty: none. */
    <S extends Shown> Optional<S> oneOn(String day, Class<S> kind) {
        List<S> found = on(day, kind);
        if (found.size() > 1) {
            throw new AssertionError("more than one " + kind.getSimpleName() + ": " + found);
        }
        return found.stream().findFirst();
    }

    @Override
    public String toString() {
        return register().toString();
    }
}
