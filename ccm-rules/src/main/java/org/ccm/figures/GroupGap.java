package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.source.Word;
import org.ccm.state.Membership;
import org.ccm.state.StateCode;

/**
 * How many members of a group of States are in the Convention, and how many are still to join (Article 21(1)).
 *
 * <p>A State that has withdrawn stays a member of its groups, and is neither State Party nor signatory nor outside there,
 * nor in the gap: each member is in exactly one of the four lists.
 *
 * <p>ASEAN on 20 November 2019: 10 members, 2 States Parties, 1 signatory, 7 outside, a gap of 8.
 *
 * @param kind what sort of group
 * @param name its name, for example "Africa", "GRULAC" or "ASEAN"
 * @param statesParties members that are States Parties by deposit, by code
 * @param signatories members that have signed and not deposited, by code
 * @param outside members that have done neither, by code
 * @param withdrawn members whose withdrawal has taken effect, by code
 */
public record GroupGap(
        Kind kind,
        String name,
        List<StateCode> statesParties,
        List<StateCode> signatories,
        List<StateCode> outside,
        List<StateCode> withdrawn) {

    /** What sort of group. */
    public enum Kind implements Word {
        /** A region of the United Nations' M49 standard. */
        UN_REGION("un-region"),
        /** A regional group of the United Nations. */
        REGIONAL_GROUP("regional-group"),
        /** An organization of States. Memberships are those of the day; one without dates always holds. */
        ORGANIZATION("organization");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** All groups that have a member on the day, by kind and name. */
    static List<GroupGap> of(Assessment assessment) {
        Map<StateCode, StateStanding> standings = assessment.standings().stream()
                .collect(Collectors.toMap(standing -> standing.state().code(), Function.identity()));
        List<GroupGap> gaps = new ArrayList<>();
        members(assessment)
                .forEach((kind, groups) ->
                        groups.forEach((name, members) -> gaps.add(of(kind, name, members, standings))));
        return List.copyOf(gaps);
    }

    private static Map<Kind, Map<String, SortedSet<StateCode>>> members(Assessment assessment) {
        Map<Kind, Map<String, SortedSet<StateCode>>> members = new TreeMap<>();
        assessment.register().states().forEach(state -> {
            state.region().ifPresent(name -> add(members, Kind.UN_REGION, name, state.code()));
            state.regionalGroup().ifPresent(name -> add(members, Kind.REGIONAL_GROUP, name, state.code()));
        });
        assessment.register().memberships().stream()
                .filter(membership -> holds(membership, assessment.asOf()))
                .forEach(membership -> add(members, Kind.ORGANIZATION, membership.organization(), membership.state()));
        return members;
    }

    private static void add(
            Map<Kind, Map<String, SortedSet<StateCode>>> members, Kind kind, String name, StateCode state) {
        members.computeIfAbsent(kind, any -> new TreeMap<>())
                .computeIfAbsent(name, any -> new TreeSet<>())
                .add(state);
    }

    private static boolean holds(Membership membership, LocalDate day) {
        return membership.since().filter(day::isBefore).isEmpty()
                && membership.until().filter(day::isAfter).isEmpty();
    }

    private static GroupGap of(
            Kind kind, String name, SortedSet<StateCode> members, Map<StateCode, StateStanding> standings) {
        Map<Standing, List<StateCode>> by = members.stream()
                .filter(standings::containsKey)
                .collect(Collectors.groupingBy(state -> counted(standings.get(state))));
        return new GroupGap(
                kind,
                name,
                by.getOrDefault(Standing.STATE_PARTY, List.of()),
                by.getOrDefault(Standing.SIGNATORY, List.of()),
                by.getOrDefault(Standing.NON_SIGNATORY, List.of()),
                by.getOrDefault(Standing.WITHDRAWN, List.of()));
    }

    private static Standing counted(StateStanding state) {
        return state.countsByDeposit() ? Standing.STATE_PARTY : state.standing();
    }

    /** The members of the group on the day. */
    public List<StateCode> all() {
        return Stream.of(statesParties, signatories, outside, withdrawn)
                .flatMap(List::stream)
                .toList();
    }

    /** How many members the group has on the day. */
    public int members() {
        return statesParties.size() + gap() + withdrawn.size();
    }

    /** How many members are still to join: signatories and members outside. */
    public int gap() {
        return signatories.size() + outside.size();
    }
}
