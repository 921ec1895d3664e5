package org.ccm.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;

/** How far a matter has come, from least to most pressing. */
enum Stage {
    /** Nothing is asked of the State: a report came late, or the record should be checked. */
    SETTLED,
    /** Something is open that has no place among the stages. */
    OPEN,
    /** The act is due and can be done in time. */
    DUE,
    /** The deadline is near. */
    APPROACHING,
    /** An extension is to be requested. */
    REQUEST_DUE,
    /** The last day for a request has passed, or a meeting has closed without a decision on record. */
    REQUEST_PASSED,
    /** The act is overdue. */
    OVERDUE;

    private static final Map<Kind, Stage> STAGES = stages();

    private static Map<Kind, Stage> stages() {
        Map<Kind, Stage> stages = new HashMap<>();
        stages.put(Kind.REPORT_RECEIVED_LATE, SETTLED);
        stages.put(Kind.RECORD_CONFLICT, SETTLED);
        stages.put(Kind.INITIAL_REPORT_DUE, DUE);
        stages.put(Kind.ANNUAL_REPORT_DUE, DUE);
        stages.put(Kind.CLEARANCE_DECLARATION_DUE, DUE);
        stages.put(Kind.CLARIFICATION_DUE, DUE);
        stages.put(Kind.CLARIFICATION_OVERDUE, OVERDUE);
        stages.put(Kind.INITIAL_REPORT_OVERDUE, OVERDUE);
        stages.put(Kind.ANNUAL_REPORT_OVERDUE, OVERDUE);
        stages.put(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY, OVERDUE);
        for (Duty duty : List.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE)) {
            stages.put(Kind.of(duty, "extension-beyond-limit"), SETTLED);
            stages.put(Kind.of(duty, "deadline-approaching"), APPROACHING);
            stages.put(Kind.of(duty, "extension-request-due"), REQUEST_DUE);
            stages.put(Kind.of(duty, "extension-request-nine-month-date-passed"), REQUEST_PASSED);
            stages.put(Kind.of(duty, "extension-decision-not-on-record"), REQUEST_PASSED);
            stages.put(Kind.of(duty, "deadline-passed"), OVERDUE);
        }
        return stages;
    }

    /** The stage of a finding; one of an analyst's rule has no place among the stages, whatever its kind. */
    static Stage of(Finding finding) {
        return STAGES.getOrDefault(finding.kind(), OPEN);
    }

    /** The highest stage of some findings; of none it is settled. */
    static Stage of(List<Finding> findings) {
        return findings.stream().map(Stage::of).reduce(SETTLED, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
