package org.ccm.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * Use of cluster munitions on record up to the day, whoever the user (Articles 1 and 21(2)). It restates sources and judges
 * nothing.
 *
 * <p>Up to 20 February 2026: 27 incidents, 16 of them attributed, and no State Party on record as a user.
 *
 * @param incidents the rows of the record by the standing of the evidence, every standing with its number; unverified are
 *     those without a source, and those begun in a period that is not over
 * @param byStatesParties the rows, attributed or documented, that name as the user a State that was a State Party during the
 *     use: empty where none is on record
 * @param allegedOfStatesParties the other rows that name such a State
 */
public record UseTally(
        Map<EvidenceStanding, Tally> incidents,
        List<UseIncident> byStatesParties,
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
        for (UseIncident row : shown) {
            PartialDate period = row.shownFrom().orElseThrow();
            incidents.merge(
                    row.standing(),
                    Tally.NONE.plus(row.confidence()
                            .certainty()
                            .and(period.occurredBy(day).certainty())),
                    Tally::plus);
        }
        return new UseTally(
                Collections.unmodifiableMap(incidents),
                ofStatesParties(assessment, shown, true),
                ofStatesParties(assessment, shown, false));
    }

    private static List<UseIncident> ofStatesParties(Assessment assessment, List<UseIncident> shown, boolean recorded) {
        return shown.stream()
                .filter(row -> row.standing().recorded() == recorded)
                .filter(row -> row.userState()
                        .flatMap(user -> standing(assessment, user))
                        .filter(standing -> partyDuring(row, standing, assessment.asOf()))
                        .isPresent())
                .toList();
    }

    private static Optional<StateStanding> standing(Assessment assessment, StateCode user) {
        return assessment.standings().stream()
                .filter(standing -> standing.state().code().equals(user))
                .findFirst();
    }

    /** Whether the Convention was in force for the State on a day of the use, up to the day of the assessment. */
    private static boolean partyDuring(UseIncident row, StateStanding user, LocalDate asOf) {
        PartialDate begun = row.shownFrom().orElseThrow();
        LocalDate last = row.endedOn().orElse(begun).last();
        LocalDate until = last.isBefore(asOf) ? last : asOf;
        return user.entryIntoForceOn()
                        .filter(inForce -> !inForce.isAfter(until))
                        .isPresent()
                && user.withdrawalEffectiveOn()
                        .filter(left -> !left.isAfter(begun.first()))
                        .isEmpty();
    }

    /** All incidents, however the evidence stands. */
    public Tally total() {
        return incidents.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Whether no State Party is on record as a user, by evidence that is attributed or documented. */
    public boolean noStatePartyOnRecord() {
        return byStatesParties.isEmpty();
    }
}
