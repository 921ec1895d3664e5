package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimAssistance;
import org.ccm.consent.Action;
import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.machinery.Meeting;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.SignalStrength;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.Source;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** A small invented register: three to eight States, a calendar, coverage, votes, signals, and the States' own acts. */
final class SyntheticRegister {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** Tables of which no kinds are complete by themselves. */
    private static final Set<String> WHOLE = Set.of("adherence", "meetings", "clarification_requests");

    private static final Set<Action> CONSENTS =
            Set.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Chance chance;
    private final Chance others;
    private final Chance borders;
    private final Draft draft = new Draft();

    SyntheticRegister(long seed) {
        this.chance = new Chance(seed);
        this.others = new Chance(~seed);
        this.borders = new Chance(31 * seed + 17);
    }

    Register build() {
        draft.sources.add(Source.builder()
                .id(Chance.SOURCE)
                .title("Invented")
                .publisher("Nobody")
                .date("2026")
                .build());
        List<StateCode> codes = IntStream.range(0, chance.between(3, 8))
                .mapToObj(number ->
                        StateCode.of(String.valueOf((char) ('A' + number)).repeat(3)))
                .toList();
        for (StateCode code : codes) {
            draft.states.add(State.builder()
                    .code(code)
                    .name("State " + code)
                    .unMember(true)
                    .build());
        }
        meetings(codes.get(0));
        coverages();
        coverageOfMeasures();
        for (StateCode code : codes) {
            new SyntheticParty(code, chance, draft).add();
            outside(code);
        }
        for (StateCode code : codes) {
            new SyntheticMeasures(code, codes, others, draft).add();
        }
        votes(codes, VoteStage.PLENARY, "A/RES/", 12, 95);
        votes(codes, VoteStage.FIRST_COMMITTEE, "A/C.1/", 11, 40);
        // Last: what comes before stays as it was for each seed.
        coverage("clarification_requests", "");
        SyntheticWords words = new SyntheticWords(codes, chance, draft);
        words.add();
        new SyntheticBorders(borders, draft).add();
        draft.coalitions.replaceAll(this::perhapsNoneYet);
        words.addContactsInOtherWords();
        return draft.build();
    }

    private CountryCoalition perhapsNoneYet(CountryCoalition row) {
        return chance.in100(30)
                ? CountryCoalition.builder()
                        .from(row)
                        .status(chance.oneOf(CoalitionStatus.FORMING, CoalitionStatus.DISCUSSED))
                        .build()
                : row;
    }

    // The calendar

    private void meetings(StateCode host) {
        int last = chance.between(2015, 2028);
        int inParts = chance.between(2014, 2024);
        for (int year = 2010; year <= last; year++) {
            LocalDate opens = LocalDate.of(year, chance.between(8, 11), chance.between(1, 26));
            if (year == inParts && chance.in100(70)) {
                LocalDate again = opens.plusDays(chance.between(20, 320));
                meeting("M" + year, opens, again.plusDays(1), Optional.empty(), host);
                meeting("M" + year + ".1", opens, opens.plusDays(2), Optional.of("M" + year), host);
                meeting("M" + year + ".2", again, again.plusDays(1), Optional.of("M" + year), host);
                year += again.getYear() - year;
            } else if (chance.in100(88)) {
                meeting("M" + year, opens, opens.plusDays(chance.between(0, 4)), Optional.empty(), host);
            }
        }
    }

    private void meeting(String id, LocalDate opens, LocalDate closes, Optional<String> partOf, StateCode host) {
        draft.meetings.add(Meeting.builder()
                .id(id)
                .title("Meeting " + id)
                .opensOn(opens)
                .closesOn(closes)
                .country(host)
                .presidentState(host)
                .partOf(partOf)
                .sources(List.of(Chance.SOURCE))
                .confidence(Confidence.SINGLE)
                .build());
    }

    // Coverage

    private void coverages() {
        coverage("adherence", "");
        coverage("meetings", "");
        for (String kind : List.of("initial", "annual", "")) {
            coverage("transparency_reports", kind);
        }
        for (String kind : List.of("destruction_completed", "extension_granted", "extension_requested", "")) {
            coverage("stockpiles", kind);
        }
        for (String kind : List.of("compliance_declared", "extension_granted", "extension_requested", "")) {
            coverage("clearance", kind);
        }
    }

    private void coverageOfMeasures() {
        for (String table : List.of("country_coalitions", "cooperation", "national_measures")) {
            coverage(table, "", others, 60);
        }
    }

    private void coverage(String table, String kind) {
        boolean rare = kind.isEmpty() && !WHOLE.contains(table);
        coverage(table, kind, chance, rare ? 85 : 30);
    }

    private void coverage(String table, String kind, Chance chance, int missing) {
        if (chance.in100(missing)) {
            return;
        }
        LocalDate from = chance.dayBetween(FIRST, LocalDate.of(2012, 12, 31));
        LocalDate through = chance.in100(40) ? LAST : chance.dayBetween(LocalDate.of(2014, 1, 1), LAST);
        draft.coverages.add(Coverage.builder()
                .table(table)
                .kind(Optional.of(kind).filter(word -> !word.isEmpty()))
                .completeFrom(chance.in100(80) ? Optional.of(from) : Optional.empty())
                .completeThrough(chance.in100(90) ? Optional.of(through) : Optional.empty())
                .build());
    }

    // What any State may have, party or not

    private void outside(StateCode code) {
        if (chance.in100(60)) {
            mineBan(code);
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            Confidence confidence = chance.confidence();
            draft.signals.add(Signal.builder()
                    .state(code)
                    .kind(chance.oneOf(SignalKind.values()))
                    .happenedOn(chance.date(chance.dayBetween(LocalDate.of(2009, 1, 1), LAST)))
                    .strength(chance.oneOf(SignalStrength.values()))
                    .description("said")
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
        if (chance.in100(25)) {
            Confidence confidence = chance.confidence();
            draft.reports.add(TransparencyReport.builder()
                    .state(code)
                    .kind(ReportKind.VOLUNTARY)
                    .reportingYear(chance.in100(50) ? OptionalInt.empty() : OptionalInt.of(2015))
                    .receivedOn(chance.date(chance.dayBetween(LocalDate.of(2010, 1, 1), LAST)))
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
        if (chance.in100(40)) {
            Confidence confidence = chance.confidence();
            draft.victimAssistance.add(VictimAssistance.builder()
                    .state(code)
                    .focalPoint(chance.oneOf(Reported.values()))
                    .nationalPlan(chance.oneOf(Reported.values()))
                    .asOf(chance.date(chance.dayBetween(LocalDate.of(2011, 1, 1), LAST)))
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
    }

    private void mineBan(StateCode code) {
        Confidence confidence = chance.confidence();
        OtherTreatyStatus status =
                chance.in100(60) ? OtherTreatyStatus.PARTY : chance.oneOf(OtherTreatyStatus.values());
        LocalDate consented = chance.dayBetween(LocalDate.of(1998, 1, 1), LocalDate.of(2020, 1, 1));
        LocalDate effective = consented.plusDays(chance.between(800, 6000));
        draft.otherTreaties.add(OtherTreatyStanding.builder()
                .state(code)
                .treaty(chance.in100(85) ? OtherTreaty.APMBC : OtherTreaty.CCW)
                .status(status)
                .consentedOn(chance.in100(85) ? Optional.of(chance.date(consented)) : Optional.empty())
                .withdrawalEffectiveOn(
                        chance.in100(status == OtherTreatyStatus.WITHDRAWN ? 75 : 10)
                                ? Optional.of(effective)
                                : Optional.empty())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    // Votes

    private void votes(List<StateCode> codes, VoteStage stage, String symbol, int month, int percentOfStates) {
        int from = chance.between(2012, 2018);
        int to = from + chance.between(0, 8);
        List<VoteCast> habits = new ArrayList<>();
        codes.forEach(code -> habits.add(chance.oneOf(VoteCast.YES, VoteCast.YES, VoteCast.ABSTAIN, VoteCast.NO)));
        for (int year = from; year <= to; year++) {
            LocalDate day = voteIn(year, month);
            for (int i = 0; i < codes.size(); i++) {
                if (chance.in100(percentOfStates)) {
                    Confidence confidence = chance.confidence();
                    draft.votes.add(Vote.builder()
                            .resolution(symbol + (year - 1945) + "/" + number(year))
                            .stage(stage)
                            .votedOn(day)
                            .state(codes.get(i))
                            .cast(chance.in100(65) ? habits.get(i) : chance.oneOf(VoteCast.values()))
                            .sources(Chance.sources(confidence))
                            .confidence(confidence)
                            .build());
                }
            }
        }
    }

    /** Often near the day on which a State becomes a party: from then on its vote counts as a party's. */
    private LocalDate voteIn(int year, int month) {
        List<LocalDate> borders = draft.treatyActions.stream()
                .filter(act -> CONSENTS.contains(act.action()))
                .map(act -> Parameters.standard().entryIntoForce(act.takenOn()).plusDays(chance.between(-1, 1)))
                .filter(day -> day.getYear() == year)
                .toList();
        return borders.isEmpty() || chance.in100(40)
                ? LocalDate.of(year, month, chance.between(1, 20))
                : chance.oneOf(borders);
    }

    /** Symbols carry a number that says nothing. */
    private static int number(int year) {
        return 30 + year % 7;
    }
}
