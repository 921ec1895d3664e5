package org.ccm.secondopinion;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.provision.Parameters;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * What happens about an invented State on the day on which the Convention enters into force for it, or on the day before
 * or after: chance alone hardly ever finds these.
 */
final class SyntheticBorders {

    private static final Set<Action> CONSENTS =
            Set.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Chance chance;
    private final Draft draft;

    SyntheticBorders(Chance chance, Draft draft) {
        this.chance = chance;
        this.draft = draft;
    }

    void add() {
        Map<StateCode, LocalDate> inForce = draft.treatyActions.stream()
                .filter(act -> CONSENTS.contains(act.action()))
                .collect(toMap(
                        TreatyAction::state,
                        act -> Parameters.standard().entryIntoForce(act.takenOn()),
                        Days::later,
                        TreeMap::new));
        List<StateCode> parties = List.copyOf(inForce.keySet());
        inForce.forEach((party, day) -> {
            if (chance.in100(30)) {
                use(party, chance.oneOf(parties), day.plusDays(chance.between(-1, 1)));
            }
            if (chance.in100(50)) {
                clarification(party, chance.oneOf(parties), day.plusDays(chance.between(-1, 1)));
            }
            if (chance.in100(50)) {
                clarification(chance.oneOf(parties), party, day.plusDays(chance.between(-1, 1)));
            }
        });
    }

    /** Use that ends on a day. */
    private void use(StateCode user, StateCode location, LocalDate day) {
        Confidence confidence = chance.confidence();
        draft.uses.add(UseIncident.builder()
                .userCode(user.value())
                .location(location)
                .begunOn(PartialDate.of(day.minusDays(chance.between(0, 300))))
                .endedOn(PartialDate.of(day))
                .standing(chance.oneOf(EvidenceStanding.values()))
                .note("told")
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void clarification(StateCode requested, StateCode requesting, LocalDate day) {
        Confidence confidence = chance.confidence();
        draft.clarifications.add(ClarificationRequest.builder()
                .requesting(requesting)
                .requested(requested)
                .submittedOn(day)
                .answeredOn(Optional.empty())
                .about("matter " + chance.between(4, 9))
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }
}
