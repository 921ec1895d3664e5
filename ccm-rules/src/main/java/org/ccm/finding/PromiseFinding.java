package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.compliance.PromisedAct;
import org.ccm.duty.PromiseOutstanding;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * A finding about something that a State announced and that is not on record.
 *
 * @param kind promise-open
 * @param matter the report, or the duty and its episode
 * @param act what was announced
 * @param madeOn when it was announced
 * @param where where it was announced
 * @param by the last day by which it was to be done, if that was said; what the Convention asks does not depend on it
 * @param certainty whether the record establishes it
 */
public record PromiseFinding(
        Kind kind,
        Matter matter,
        PromisedAct act,
        PartialDate madeOn,
        String where,
        Optional<LocalDate> by,
        Certainty certainty)
        implements Finding {

    /** A promise whose act is not on record. */
    public static PromiseFinding of(PromiseOutstanding promise) {
        return new PromiseFinding(
                Kind.PROMISE_OPEN,
                promise.matter(),
                promise.act(),
                promise.madeOn(),
                promise.where(),
                promise.by(),
                promise.certainty());
    }

    @Override
    public StateCode state() {
        return matter.state();
    }

    @Override
    public Provision provision() {
        return matter.duty().provision();
    }

    /** For example {@code annual-report:2018}, {@code initial-report}, {@code clearance-extension-request:1}. */
    @Override
    public String discriminator() {
        String duty = matter.duty().word();
        return switch (act) {
            case INITIAL_REPORT -> duty;
            case ANNUAL_REPORT -> duty + ":" + matter.number();
            case EXTENSION_REQUEST -> duty + "-extension-request:" + matter.number();
            case COMPLETION -> duty + "-completion:" + matter.number();
        };
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return by;
    }

    @Override
    public OptionalInt reportingYear() {
        return matter.duty() == Duty.ANNUAL_REPORT ? OptionalInt.of(matter.number()) : OptionalInt.empty();
    }
}
