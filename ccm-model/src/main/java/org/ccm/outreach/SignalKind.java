package org.ccm.outreach;

import org.ccm.source.Word;

/** A public act or statement of a State outside the Convention. */
public enum SignalKind implements Word {
    /** A declaration in support of the Convention's norms. */
    UNILATERAL_DECLARATION("unilateral_declaration"),
    /** A voluntary transparency report. */
    VOLUNTARY_TRANSPARENCY_REPORT("voluntary_transparency_report"),
    /** A moratorium on transfer. */
    MORATORIUM_TRANSFER("moratorium_transfer"),
    /** An interim step. */
    INTERIM_STEP("interim_step"),
    /** Ratification or accession under way. */
    RATIFICATION_IN_PROGRESS("ratification_in_progress"),
    /** A public commitment to join. */
    PUBLIC_COMMITMENT_TO_JOIN("public_commitment_to_join"),
    /** Attendance of a meeting as observer. */
    ATTENDED_MEETING_AS_OBSERVER("attended_meeting_as_observer"),
    /** Attendance of a workshop. */
    ATTENDED_WORKSHOP("attended_workshop"),
    /** A reservation stated. */
    RESERVATION_STATED("reservation_stated");

    private final String word;

    SignalKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
