package org.ccm.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** Pictures of every kind with none, one, and many rows. */
final class Samples {

    static final String LONG_NAME =
            "The State with \"the longest\" <name> & yet another Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    private static final LocalDate DAY = LocalDate.of(2020, 11, 25);

    private Samples() {}

    static List<Picture> none() {
        return List.of(votes(0), reports(0), candidates(0), deadlines(0), adherence(0));
    }

    static List<Picture> one() {
        return List.of(votes(1), reports(1), candidates(1), deadlines(1), adherence(1), map(1));
    }

    static List<Picture> many() {
        return List.of(votes(20), reports(20), candidates(90), deadlines(40), adherence(110), map(197));
    }

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>(none());
        all.addAll(one());
        all.addAll(many());
        return all;
    }

    static VotesByYear votes(int count) {
        List<VotesByYear.Votes> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add(new VotesByYear.Votes(2015 + i, 139 + i, i % 3, 40 - i, 12));
        }
        return new VotesByYear(
                caption("votes"),
                new VotesByYear.Labels("yes", "no", "abstaining", "absent"),
                years,
                "No vote is on record.");
    }

    static ReportingRate reports(int count) {
        List<ReportingRate.Reports> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add(new ReportingRate.Reports("" + (2011 + i), 22 + i, i % 5, 16 + 3 * i, "56 %"));
        }
        return new ReportingRate(
                caption("reports"),
                new ReportingRate.Labels("received", "listed as missing", "none on record"),
                years,
                "No report was due.");
    }

    static CandidatesRanked candidates(int count) {
        List<String> signals = List.of("vote in favour", "commitment", "reservation");
        List<CandidatesRanked.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(new CandidatesRanked.Candidate(
                    i == 1 ? LONG_NAME : "State " + i,
                    "" + (11 - i % 5),
                    List.of(
                            new CandidatesRanked.Part("vote in favour", 8),
                            new CandidatesRanked.Part("commitment", 4),
                            new CandidatesRanked.Part("reservation", -1 - i % 5))));
        }
        return new CandidatesRanked(caption("candidates"), signals, candidates, "No candidate is on record.");
    }

    static DeadlineTimeline deadlines(int count) {
        Map<DeadlineTimeline.State, String> words = new EnumMap<>(DeadlineTimeline.State.class);
        for (DeadlineTimeline.State state : DeadlineTimeline.State.values()) {
            words.put(state, state.name().toLowerCase(Locale.ROOT));
        }
        List<DeadlineTimeline.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DeadlineTimeline.State state = DeadlineTimeline.State.values()[i % 4];
            LocalDate base = LocalDate.of(2019 + i % 6, 10, 1);
            rows.add(new DeadlineTimeline.Row(
                    i == 1 ? LONG_NAME : "State " + i,
                    base + ", " + words.get(state),
                    base.minusYears(8),
                    base,
                    i % 2 == 0 ? List.of(base.plusYears(1), base.plusYears(3)) : List.of(),
                    state,
                    state == DeadlineTimeline.State.FULFILLED ? Optional.of(base.minusMonths(5)) : Optional.empty()));
        }
        return new DeadlineTimeline(
                caption("deadlines"),
                DAY,
                new DeadlineTimeline.Words(
                        "25 November 2020", words, "completion on record", "No deadline is on record."),
                rows);
    }

    static AdherenceOverTime adherence(int count) {
        List<AdherenceOverTime.Step> byDeposit = new ArrayList<>();
        List<AdherenceOverTime.Step> inForce = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            byDeposit.add(new AdherenceOverTime.Step(LocalDate.of(2008, 12, 3).plusDays(30L * i), i));
            inForce.add(new AdherenceOverTime.Step(LocalDate.of(2009, 6, 1).plusDays(30L * i), i));
        }
        return new AdherenceOverTime(
                caption("adherence"),
                new AdherenceOverTime.Labels("by deposit", "in force"),
                byDeposit,
                inForce,
                DAY,
                Optional.of(new AdherenceOverTime.Target(DAY, 130, "130 by 25 November 2020")),
                "No deposit is on record.");
    }

    static AdherenceMap map(int count) {
        Map<StateCode, AdherenceMap.Place> places = new TreeMap<>();
        for (State state : Register.reference().states()) {
            if (places.size() < count) {
                AdherenceMap.Standing standing = AdherenceMap.Standing.values()[places.size() % 5];
                places.put(state.code(), new AdherenceMap.Place(state.name(), standing));
            }
        }
        return map(places);
    }

    static AdherenceMap map(Map<StateCode, AdherenceMap.Place> places) {
        return new AdherenceMap(
                caption("map"),
                Map.of(
                        AdherenceMap.Standing.PARTY, "State Party",
                        AdherenceMap.Standing.SIGNATORY, "signatory",
                        AdherenceMap.Standing.NOT_PARTY, "not party"),
                places,
                "no information",
                "Names imply no view on the legal status of any territory.");
    }

    private static Caption caption(String prefix) {
        return new Caption(prefix, "About " + prefix, "What there is to say about " + prefix + ".");
    }
}
