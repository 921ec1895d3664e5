package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.duty.NoNationalMeasure;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about national implementation measures (Article 9).
 *
 * @param kind which of the kinds of implementing law
 * @param state the State Party that is to implement the Convention
 * @param certainty whether the record establishes it
 */
public record ImplementationFinding(Kind kind, StateCode state, Certainty certainty) implements Finding {

    /** What the latest information says. */
    public static ImplementationFinding of(Kind kind, NationalMeasureOnRecord latest, Certainty bound) {
        return new ImplementationFinding(
                kind, latest.state(), latest.certainty().and(bound));
    }

    /** Nothing is on record. */
    public static ImplementationFinding unknown(NoNationalMeasure none) {
        return new ImplementationFinding(Kind.IMPLEMENTING_LAW_UNKNOWN, none.state(), none.certainty());
    }

    @Override
    public Provision provision() {
        return Provision.of("9");
    }

    @Override
    public String discriminator() {
        return "";
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
