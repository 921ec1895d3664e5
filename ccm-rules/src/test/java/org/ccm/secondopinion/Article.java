package org.ccm.secondopinion;

import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;

/** What differs between Article 3 and Article 4. */
enum Article {
    STOCKPILES(
            Duty.STOCKPILE_DESTRUCTION,
            "stockpiles",
            "destruction_completed",
            Limit.STOCKPILE_DESTRUCTION,
            Limit.STOCKPILE_DESTRUCTION_EXTENSION),
    CLEARANCE(Duty.CLEARANCE, "clearance", "compliance_declared", Limit.CLEARANCE, Limit.CLEARANCE_EXTENSION);

    private final Duty duty;
    private final String table;
    private final String endKind;
    private final Limit fromEntryIntoForce;
    private final Limit longestExtension;

    Article(Duty duty, String table, String endKind, Limit fromEntryIntoForce, Limit longestExtension) {
        this.duty = duty;
        this.table = table;
        this.endKind = endKind;
        this.fromEntryIntoForce = fromEntryIntoForce;
        this.longestExtension = longestExtension;
    }

    Duty duty() {
        return duty;
    }

    /** The article's number. */
    String number() {
        return duty.provision().article();
    }

    String table() {
        return table;
    }

    /** The kind under which the coverage speaks of every way in which the duty ends. */
    String endKind() {
        return endKind;
    }

    Limit fromEntryIntoForce() {
        return fromEntryIntoForce;
    }

    Limit longestExtension() {
        return longestExtension;
    }

    Kind kind(String matter) {
        return Kind.of(duty, matter);
    }
}
