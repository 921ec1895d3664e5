package org.ccm.clearance;

import org.ccm.source.Word;

/** What the record says happened under Article 4. */
public enum ClearanceEventKind implements Word {
    /** Areas were contaminated at entry into force: the duty of Article 4(1)(a) arose. */
    CONTAMINATION_HELD("contamination_held"),
    /** An area declared. */
    CONTAMINATION_DECLARED("contamination_declared"),
    /** Areas contaminated before entry into force and found later. */
    CONTAMINATION_FOUND_LATER("contamination_found_later"),
    /** Contamination that arose after entry into force (Article 4(1)(b)). */
    CONTAMINATION_AFTER_ENTRY("contamination_after_entry"),
    /** End of the active hostilities that caused it (Article 4(1)(b)). */
    HOSTILITIES_ENDED("hostilities_ended"),
    /** Contamination of a State outside the Convention. */
    CONTAMINATION_REPORTED("contamination_reported"),
    /** Clearance completed. */
    CLEARANCE_COMPLETED("clearance_completed"),
    /** Declaration of compliance (Article 4(1)(c)). */
    COMPLIANCE_DECLARED("compliance_declared"),
    /** The State reported that it is free of contamination. */
    REPORTED_FREE("reported_free"),
    /** Request for an extension (Article 4(5)). */
    EXTENSION_REQUESTED("extension_requested"),
    /** Extension granted (Article 4(7)). */
    EXTENSION_GRANTED("extension_granted");

    private final String word;

    ClearanceEventKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
