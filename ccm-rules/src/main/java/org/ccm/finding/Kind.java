package org.ccm.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.provision.Duty;

/**
 * The kind of a finding: what was found, and how much it presses.
 *
 * <p>The constants and {@link #of(Duty, String)} give the kinds of the statute rules; rules of analysts may have kinds of
 * their own.
 *
 * @param name in kebab-case, as files and the command line write it
 * @param severity how much findings of the kind press
 */
public record Kind(String name, Severity severity) implements Comparable<Kind> {

    private static final List<Kind> STANDARD = new ArrayList<>();

    // Standing (Articles 17 and 20)
    /** An instrument is deposited and the Convention not yet in force for the State (Article 17(2)). */
    public static final Kind ENTRY_INTO_FORCE_PENDING = standard("entry-into-force-pending", Severity.INFO);

    /** A notice of withdrawal has been received and has not taken effect (Article 20(3)). */
    public static final Kind WITHDRAWAL_PENDING = standard("withdrawal-pending", Severity.INFO);

    /** The State has withdrawn (Article 20). */
    public static final Kind WITHDRAWN = standard("withdrawn", Severity.INFO);

    // Transparency reports (Article 7)
    /** The initial report is due and can still be handed in on time. */
    public static final Kind INITIAL_REPORT_DUE = standard("initial-report-due", Severity.INFO);

    /** The initial report is overdue. */
    public static final Kind INITIAL_REPORT_OVERDUE = standard("initial-report-overdue", Severity.OVERDUE);

    /** An annual report is due and can still be handed in on time. */
    public static final Kind ANNUAL_REPORT_DUE = standard("annual-report-due", Severity.INFO);

    /** An annual report is overdue. */
    public static final Kind ANNUAL_REPORT_OVERDUE = standard("annual-report-overdue", Severity.OVERDUE);

    /** For some years no annual report is on record, and nothing else says that it is missing. */
    public static final Kind ANNUAL_REPORTS_NONE_ON_RECORD = standard("annual-reports-none-on-record", Severity.INFO);

    /** A report was received after its due date. */
    public static final Kind REPORT_RECEIVED_LATE = standard("report-received-late", Severity.INFO);

    /** A State with an open duty, or with retained munitions, owes its latest report (Lausanne action 44). */
    public static final Kind REPORT_OVERDUE_WITH_OPEN_DUTY =
            standard("report-overdue-with-open-duty", Severity.OVERDUE);

    // Stockpile destruction (Article 3)
    /** The deadline in force lies within the horizon (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_DEADLINE_APPROACHING =
            standard("stockpile-destruction-deadline-approaching", Severity.ATTENTION);

    /** The deadline in force has passed and the duty is open (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_DEADLINE_PASSED =
            standard("stockpile-destruction-deadline-passed", Severity.OVERDUE);

    /** The duty is open and the Convention gives it no date (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_DEADLINE_UNDETERMINED =
            standard("stockpile-destruction-deadline-undetermined", Severity.ATTENTION);

    /** The last day to request an extension is near (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_REQUEST_DUE =
            standard("stockpile-destruction-extension-request-due", Severity.ATTENTION);

    /** The last day to request an extension has passed without a request (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_REQUEST_NINE_MONTH_DATE_PASSED =
            standard("stockpile-destruction-extension-request-nine-month-date-passed", Severity.OVERDUE);

    /** The deadline is near enough, and the last day for a request cannot be told (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_REQUEST_UNDETERMINED =
            standard("stockpile-destruction-extension-request-undetermined", Severity.ATTENTION);

    /** An extension is requested and not decided (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_PENDING =
            standard("stockpile-destruction-extension-pending", Severity.INFO);

    /** The meeting that was to decide has closed and no decision is on record (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_DECISION_NOT_ON_RECORD =
            standard("stockpile-destruction-extension-decision-not-on-record", Severity.ATTENTION);

    /** A grant is longer than an extension may be: check the record (Article 3). */
    public static final Kind STOCKPILE_DESTRUCTION_EXTENSION_BEYOND_LIMIT =
            standard("stockpile-destruction-extension-beyond-limit", Severity.ATTENTION);

    /** A State may hold stocks; the record does not say (Article 3). */
    public static final Kind STOCKPILE_STATUS_UNCONFIRMED =
            standard("stockpile-status-unconfirmed", Severity.ATTENTION);

    // Clearance (Article 4)
    /** The deadline in force lies within the horizon (Article 4). */
    public static final Kind CLEARANCE_DEADLINE_APPROACHING =
            standard("clearance-deadline-approaching", Severity.ATTENTION);

    /** The deadline in force has passed and the duty is open (Article 4). */
    public static final Kind CLEARANCE_DEADLINE_PASSED = standard("clearance-deadline-passed", Severity.OVERDUE);

    /** The duty is open and the Convention gives it no date (Article 4). */
    public static final Kind CLEARANCE_DEADLINE_UNDETERMINED =
            standard("clearance-deadline-undetermined", Severity.ATTENTION);

    /** The last day to request an extension is near (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_REQUEST_DUE =
            standard("clearance-extension-request-due", Severity.ATTENTION);

    /** The last day to request an extension has passed without a request (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_REQUEST_NINE_MONTH_DATE_PASSED =
            standard("clearance-extension-request-nine-month-date-passed", Severity.OVERDUE);

    /** The deadline is near enough, and the last day for a request cannot be told (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_REQUEST_UNDETERMINED =
            standard("clearance-extension-request-undetermined", Severity.ATTENTION);

    /** An extension is requested and not decided (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_PENDING = standard("clearance-extension-pending", Severity.INFO);

    /** The meeting that was to decide has closed and no decision is on record (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_DECISION_NOT_ON_RECORD =
            standard("clearance-extension-decision-not-on-record", Severity.ATTENTION);

    /** A grant is longer than an extension may be: check the record (Article 4). */
    public static final Kind CLEARANCE_EXTENSION_BEYOND_LIMIT =
            standard("clearance-extension-beyond-limit", Severity.ATTENTION);

    /** Clearance is complete and compliance not declared (Article 4(1)(c)). */
    public static final Kind CLEARANCE_DECLARATION_DUE = standard("clearance-declaration-due", Severity.ATTENTION);

    // Victim assistance (Article 5)
    /** A State Party with victims reports no focal point (Article 5(2)(g)). */
    public static final Kind VICTIM_FOCAL_POINT_NONE_REPORTED =
            standard("victim-focal-point-none-reported", Severity.INFO);

    /** A State Party with victims reports no national plan and budget (Article 5(2)(c)). */
    public static final Kind VICTIM_PLAN_NONE_REPORTED = standard("victim-plan-none-reported", Severity.INFO);

    /** The record does not know whether a State Party with victims has a focal point, or a plan (Article 5(2)). */
    public static final Kind VICTIM_ASSISTANCE_UNKNOWN = standard("victim-assistance-unknown", Severity.INFO);

    // International cooperation and assistance (Article 6)
    /** An affected State to which a country coalition could be of use (Article 6). */
    public static final Kind COALITION_CANDIDATE = standard("coalition-candidate", Severity.INFO);

    /** Assistance was asked for, none is on record as given, and the duty that it is for is open (Article 6). */
    public static final Kind ASSISTANCE_REQUEST_UNANSWERED = standard("assistance-request-unanswered", Severity.INFO);

    // National implementation measures (Article 9)
    /** A State Party reports no implementing law, nor that existing law is sufficient (Article 9). */
    public static final Kind IMPLEMENTING_LAW_NONE_REPORTED = standard("implementing-law-none-reported", Severity.INFO);

    /** A State Party has an implementing law in progress (Article 9). */
    public static final Kind IMPLEMENTING_LAW_IN_PROGRESS = standard("implementing-law-in-progress", Severity.INFO);

    /** Nothing is on record about a State Party's implementing law (Article 9). */
    public static final Kind IMPLEMENTING_LAW_UNKNOWN = standard("implementing-law-unknown", Severity.INFO);

    // Universalization (Article 21)
    /** A State outside that meets a limb of paragraph 4.2 of "Ways Forward on Universalization". */
    public static final Kind UNIVERSALIZATION_CANDIDATE = standard("universalization-candidate", Severity.INFO);

    /** A State that has neither signed nor joined voted in favour of the latest resolution. */
    public static final Kind VOTED_YES_NOT_PARTY = standard("voted-yes-not-party", Severity.INFO);

    /** A State voted otherwise than the last time it voted. */
    public static final Kind VOTE_SHIFT = standard("vote-shift", Severity.INFO);

    /** A State that usually votes in favour did not vote. */
    public static final Kind USUAL_YES_ABSENT = standard("usual-yes-absent", Severity.INFO);

    /** A State Party did not vote in favour of the latest resolution. */
    public static final Kind PARTY_NOT_VOTING_YES = standard("party-not-voting-yes", Severity.ATTENTION);

    // The norm (Articles 1 and 21(2))
    /** Use by a State is on record, attributed or documented by its sources (Articles 1(1)(a) and 21(2)). */
    public static final Kind USE_RECORDED = standard("use-recorded", Severity.INFO);

    /** Use by a State is alleged, whether or not it is denied or verified (Articles 1(1)(a) and 21(2)). */
    public static final Kind USE_ALLEGED = standard("use-alleged", Severity.INFO);
    /** A theme of the Convention's work concerns a State, and no contact with it is on record. */
    public static final Kind ENGAGEMENT_NONE_ON_RECORD = standard("engagement-none-on-record", Severity.INFO);

    // Compliance (Article 8)
    /** A request for clarification is to be answered and can still be on time (Article 8(2)). */
    public static final Kind CLARIFICATION_DUE = standard("clarification-due", Severity.INFO);

    /** The answer to a request for clarification is overdue (Article 8(2)). */
    public static final Kind CLARIFICATION_OVERDUE = standard("clarification-overdue", Severity.OVERDUE);

    /** What a State announced that it would do is not on record. */
    public static final Kind PROMISE_OPEN = standard("promise-open", Severity.ATTENTION);

    // The record
    /** A publication lists as missing a report that the record has as received before. */
    public static final Kind RECORD_CONFLICT = standard("record-conflict", Severity.ATTENTION);

    private static Kind standard(String name, Severity severity) {
        Kind kind = new Kind(name, severity);
        STANDARD.add(kind);
        return kind;
    }

    /** The kinds of the statute rules, in the order of the treaty's themes. */
    public static List<Kind> standard() {
        return List.copyOf(STANDARD);
    }

    /** The kind of the statute rules that has a name, or empty. */
    public static Optional<Kind> find(String name) {
        return STANDARD.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /**
     * The kind for a duty under Article 3 or 4, for example {@code of(CLEARANCE, "deadline-passed")}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(Duty duty, String matter) {
        String name = duty.word() + "-" + matter;
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no kind \"" + name + "\""));
    }

    @Override
    public int compareTo(Kind other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
