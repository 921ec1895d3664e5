package org.ccm.asof;

import java.util.List;
import java.util.Optional;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * A State has announced that it will submit a report, request an extension, or complete stockpile destruction or
 * clearance. Of several announcements of one act, the one that the record supports best shows, and of these the latest.
 *
 * @param matter what the act is about: the report, or the duty and its episode
 * @param act what was announced
 * @param madeOn when it was announced
 * @param where where it was announced
 * @param by by when, if it was said
 * @param asked whether an extension has been requested, or granted, since; of other acts always not yet: their matter says it
 * @param certainty what the row can establish: it is sourced and the announcement has certainly been made
 * @param row the row of the record
 */
public record Promised(
        Matter matter,
        PromisedAct act,
        PartialDate madeOn,
        String where,
        Optional<PartialDate> by,
        Occurrence asked,
        Certainty certainty,
        Promise row)
        implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of(row);
    }

    /** The State that announced it. */
    public StateCode state() {
        return matter.state();
    }

    /** The duty that the act serves. */
    public Duty duty() {
        return matter.duty();
    }

    /** Whether the act is the submission of a report. */
    public boolean report() {
        return act.report();
    }
}
