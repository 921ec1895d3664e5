package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * Use of cluster munitions on record up to the day, whoever the user (Articles 1 and 21(2)). It restates sources and judges
 * nothing.
 *
 * <p>Up to 20 February 2026: 27 incidents, 16 of them attributed, and no State Party on record as a user.
 *
 * @param incidents the rows of the record by the standing of the evidence, every standing with its number; unverified are
 *     those without a source, and those begun in a period that is not over
 * @param byStatesParties the rows, attributed or documented, that establish use by a State that was then a State Party: empty
 *     where none is on record
 * @param possiblyByStatesParties the rows, attributed or documented, of use by a State that possibly was a State Party then: the
 *     period of the use touches its entry into force or its withdrawal, or the row establishes nothing
 * @param allegedOfStatesParties the other rows that name a State that was, or possibly was, a State Party during the use
 */
public record UseTally(
        Map<EvidenceStanding, Tally> incidents,
        List<UseIncident> byStatesParties,
        List<UseIncident> possiblyByStatesParties,
        List<UseIncident> allegedOfStatesParties) {

    static UseTally of(Assessment assessment) {
        LocalDate day = assessment.asOf();
        List<UseIncident> shown = assessment.register().useIncidents().stream()
                .filter(row -> row.shownFrom()
                        .filter(period -> !period.first().isAfter(day))
                        .isPresent())
                .toList();
        Map<EvidenceStanding, Tally> incidents = new EnumMap<>(EvidenceStanding.class);
        for (EvidenceStanding standing : EvidenceStanding.values()) {
            incidents.put(standing, Tally.NONE);
        }
        List<UseIncident> certainly = new ArrayList<>();
        List<UseIncident> possibly = new ArrayList<>();
        List<UseIncident> alleged = new ArrayList<>();
        for (UseIncident row : shown) {
            Certainty certainty =
                    row.confidence().certainty().and(begun(row).occurredBy(day).certainty());
            incidents.merge(row.standing(), Tally.NONE.plus(certainty), Tally::plus);
            partyDuring(row, assessment).ifPresent(party -> {
                boolean established = party.and(certainty) == Certainty.ESTABLISHED;
                List<UseIncident> recorded = established ? certainly : possibly;
                (row.standing().recorded() ? recorded : alleged).add(row);
            });
        }
        return new UseTally(
                Collections.unmodifiableMap(incidents),
                List.copyOf(certainly),
                List.copyOf(possibly),
                List.copyOf(alleged));
    }

    private static PartialDate begun(UseIncident row) {
        return row.shownFrom().orElseThrow();
    }

    /** Whether the Convention was in force for the user on a day of the use, up to the day of the assessment; empty where it was not. */
    private static Optional<Certainty> partyDuring(UseIncident row, Assessment assessment) {
        Optional<StateStanding> user = row.userState().flatMap(code -> assessment.standings().stream()
                .filter(standing -> standing.state().code().equals(code))
                .findFirst());
        PartialDate begun = begun(row);
        PartialDate ended = row.endedOn().orElse(begun);
        return user.flatMap(StateStanding::entryIntoForceOn)
                .filter(inForce -> !inForce.isAfter(earlier(ended.last(), assessment.asOf())))
                .filter(inForce -> user.flatMap(StateStanding::withdrawalEffectiveOn)
                        .filter(left -> !left.isAfter(begun.first()))
                        .isEmpty())
                .map(inForce -> {
                    boolean joined = !inForce.isAfter(begun.first()) || !inForce.isAfter(ended.first());
                    boolean stayed = user.flatMap(StateStanding::withdrawalEffectiveOn)
                            .filter(left -> !left.isAfter(begun.last()))
                            .isEmpty();
                    return joined && stayed ? Certainty.ESTABLISHED : Certainty.UNVERIFIED;
                });
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** All incidents, however the evidence stands. */
    public Tally total() {
        return incidents.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Whether no State is on record as a user while it was, or possibly was, a State Party, by evidence that is attributed or documented. */
    public boolean noStatePartyOnRecord() {
        return byStatesParties.isEmpty() && possiblyByStatesParties.isEmpty();
    }
}
