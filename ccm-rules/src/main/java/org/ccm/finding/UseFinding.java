package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.UseOnRecord;
import org.ccm.norm.EvidenceStanding;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about use that is on record or alleged (Articles 1(1)(a) and 21(2)). It restates what its sources say.
 *
 * @param kind use-recorded or use-alleged
 * @param state the State that the sources name as the user
 * @param location the State where munitions were used
 * @param year the calendar year in which the use began
 * @param standing how the evidence stands in its source
 * @param provision "1(1)(a)" of a user that was, or possibly was, a State Party during the use, else "21(2)"
 * @param certainty whether the record establishes it
 */
public record UseFinding(
        Kind kind,
        StateCode state,
        StateCode location,
        int year,
        EvidenceStanding standing,
        Provision provision,
        Certainty certainty)
        implements Finding {

    /** Use by a State that was outside (Article 21(2)). */
    public static UseFinding outside(UseOnRecord use) {
        return of(use, "21(2)", use.certainty());
    }

    /** Use that certainly took place on or after the entry into force for its user (Article 1(1)(a)). */
    public static UseFinding byStateParty(UseOnRecord use, Certainty bound) {
        return of(use, "1(1)(a)", use.certainty().and(bound));
    }

    /** Use in a period during which the Convention entered into force for its user: on which side of that day is not on record. */
    public static UseFinding possiblyByStateParty(UseOnRecord use) {
        return of(use, "1(1)(a)", Certainty.UNVERIFIED);
    }

    private static UseFinding of(UseOnRecord use, String provision, Certainty certainty) {
        return new UseFinding(
                use.recorded() ? Kind.USE_RECORDED : Kind.USE_ALLEGED,
                use.user(),
                use.location(),
                use.year(),
                use.standing(),
                Provision.of(provision),
                certainty);
    }

    /** Where and since when: {@code UKR-2022}. */
    @Override
    public String discriminator() {
        return location + "-" + year;
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
