package org.ccm.difference;

import org.ccm.source.Word;

/**
 * What has become of a subject from one assessment to another.
 *
 * <p>What is found of a subject has a stage: due, approaching, request due, nine-month date passed or decision not on
 * record, overdue or passed. Worsened and eased are decided by the stage, then by the deadline, then by the certainty.
 * Swapped assessments turn new into resolved and worsened into eased, and the other way round; only the end of a record
 * is no beginning of one: it is nothing that the State did.
 */
public enum Move implements Word {
    /** Nothing was asked of the State in the matter, and now something is; or it shows for the first time. */
    NEW("new"),
    /** A stage further, an earlier deadline, or established where it was unverified. */
    WORSENED("worsened"),
    /** A stage back, a later deadline, or unverified where it was established. */
    EASED("eased"),
    /** Different, and neither worse nor better. */
    CHANGED("changed"),
    /** Only the record has ended: its coverage, or the time for which a listing or a request shows something. */
    RECORD_ENDS("record-ends"),
    /** Nothing is asked of the State in the matter any more. */
    RESOLVED("resolved"),
    /** The same; more days overdue are no change. */
    UNCHANGED("unchanged");

    private final String word;

    Move(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
