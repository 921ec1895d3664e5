package org.ccm.provision;

import org.ccm.source.Word;

/** The names of the terms that the Convention sets, and of those by which lists are drawn up. */
public enum Limit implements Word {
    /** From deposit to entry into force: the first day of the month that lies so many months ahead (Article 17(2)). */
    ENTRY_INTO_FORCE("entry-into-force"),
    /** From the receipt of a notice of withdrawal to its effect (Article 20(3)). */
    WITHDRAWAL("withdrawal"),
    /** From entry into force to the initial report (Article 7(1)). */
    INITIAL_REPORT("initial-report"),
    /** From entry into force to the end of stockpile destruction (Article 3(2)). */
    STOCKPILE_DESTRUCTION("stockpile-destruction"),
    /** The longest extension for stockpile destruction (Article 3(3)). */
    STOCKPILE_DESTRUCTION_EXTENSION("stockpile-destruction-extension"),
    /** From entry into force to the end of clearance (Article 4(1)(a)). */
    CLEARANCE("clearance"),
    /** From the end of active hostilities to the end of clearance (Article 4(1)(b)). */
    CLEARANCE_AFTER_HOSTILITIES("clearance-after-hostilities"),
    /** The longest extension for clearance (Article 4(5)). */
    CLEARANCE_EXTENSION("clearance-extension"),
    /** How long before the meeting that considers it an extension is to be requested (Articles 3(5) and 4(6)). */
    EXTENSION_REQUEST("extension-request"),
    /** From the submission of a request for clarification to the answer (Article 8(2)). */
    CLARIFICATION("clarification"),
    /** How long before a deadline it is listed as approaching. */
    HORIZON("horizon"),
    /** How long before its last day a request for an extension is listed as due. */
    EXTENSION_REQUEST_LISTED("extension-request-listed"),
    /** How long before a deadline it is listed that the last day for a request cannot be told. */
    EXTENSION_REQUEST_UNDETERMINED_LISTED("extension-request-undetermined-listed"),
    /** How long a publication that lists a report as missing shows that it is. */
    LISTING_VALIDITY("listing-validity"),
    /** How long a request for an extension shows that the duty was still open. */
    REQUEST_VALIDITY("request-validity");

    private final String word;

    Limit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
