package org.ccm.asof;

import java.util.Optional;
import org.ccm.provision.Duty;
import org.ccm.source.Coverage;

/** A part of the record whose completeness lets an absence prove something. */
public enum RecordPart {
    /** Initial reports received. */
    INITIAL_REPORTS("transparency_reports", "initial"),
    /** Annual reports received. */
    ANNUAL_REPORTS("transparency_reports", "annual"),
    /** Every way in which a duty under Article 3 ends. */
    STOCKPILE_DESTRUCTION_ENDS("stockpiles", "destruction_completed"),
    /** Extensions granted under Article 3. */
    STOCKPILE_DESTRUCTION_GRANTS("stockpiles", "extension_granted"),
    /** Extensions requested under Article 3. */
    STOCKPILE_DESTRUCTION_REQUESTS("stockpiles", "extension_requested"),
    /** Every way in which a duty under Article 4 ends. */
    CLEARANCE_ENDS("clearance", "compliance_declared"),
    /** Extensions granted under Article 4. */
    CLEARANCE_GRANTS("clearance", "extension_granted"),
    /** Extensions requested under Article 4. */
    CLEARANCE_REQUESTS("clearance", "extension_requested"),
    /** Signatures, consents and withdrawals. */
    ADHERENCE("adherence", ""),
    /** Meetings of States Parties and Review Conferences. */
    MEETINGS("meetings", ""),
    /** Country coalitions (Article 6). */
    COUNTRY_COALITIONS("country_coalitions", ""),
    /** Assistance requested and provided (Article 6). */
    ASSISTANCE("cooperation", ""),
    /** National implementation measures (Article 9). */
    NATIONAL_MEASURES("national_measures", "");

    private final String table;
    private final String kind;

    RecordPart(String table, String kind) {
        this.table = table;
        this.kind = kind;
    }

    /** Whether a row of coverage speaks of this part: of its kind, or of the whole table. */
    boolean coveredBy(Coverage coverage) {
        Optional<String> covered = coverage.kind();
        return coverage.table().equals(table)
                && (covered.isEmpty() || covered.get().equals(kind));
    }

    /** Receipts of the reports that a duty asks for. */
    public static RecordPart reports(Duty duty) {
        return duty == Duty.INITIAL_REPORT ? INITIAL_REPORTS : ANNUAL_REPORTS;
    }

    /** The ends of a duty under Article 3 or 4. */
    public static RecordPart ends(Duty duty) {
        return duty == Duty.CLEARANCE ? CLEARANCE_ENDS : STOCKPILE_DESTRUCTION_ENDS;
    }

    /** The extensions granted for a duty under Article 3 or 4. */
    public static RecordPart grants(Duty duty) {
        return duty == Duty.CLEARANCE ? CLEARANCE_GRANTS : STOCKPILE_DESTRUCTION_GRANTS;
    }

    /** The extensions requested for a duty under Article 3 or 4. */
    public static RecordPart requests(Duty duty) {
        return duty == Duty.CLEARANCE ? CLEARANCE_REQUESTS : STOCKPILE_DESTRUCTION_REQUESTS;
    }
}
