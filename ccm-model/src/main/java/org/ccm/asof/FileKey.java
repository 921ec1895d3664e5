package org.ccm.asof;

import org.ccm.provision.Matter;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * Which file of the record is meant.
 *
 * @param part which sort
 * @param state whose; null for a sort of which there is one only
 * @param matter which report; null for other sorts
 */
record FileKey(
        Part part, @Nullable StateCode state, @Nullable Matter matter) {

    /** The sorts of files; a file may look into those of sorts before its own. */
    enum Part {
        CALENDAR,
        COVERAGE,
        YEARS,
        CONSENT,
        REPORT,
        REPORTING,
        STOCKPILES,
        CLEARANCE,
        OTHER_ROWS,
        ASSISTANCE,
        PROSPECTS,
        NATIONAL_MEASURES,
        USE,
        MINE_BAN,
        VOTES
    }

    static FileKey of(Part part) {
        return new FileKey(part, null, null);
    }

    static FileKey of(Part part, StateCode state) {
        return new FileKey(part, state, null);
    }

    static FileKey of(Matter report) {
        return new FileKey(Part.REPORT, report.state(), report);
    }
}
