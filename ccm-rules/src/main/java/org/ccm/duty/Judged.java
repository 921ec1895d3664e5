package org.ccm.duty;

import org.ccm.time.Certainty;

/** A conclusion from what is absent from the record: the stratum in which certainty enters. */
public sealed interface Judged extends Derived
        permits AdherenceRecord,
                LatestReportMissing,
                NoCoalition,
                NoNationalMeasure,
                NoRequest,
                OpenDeadline,
                OpenDuty,
                Outstanding,
                UnansweredRequest,
                Undecided {

    /** Whether the record establishes it. */
    @Override
    Certainty certainty();
}
