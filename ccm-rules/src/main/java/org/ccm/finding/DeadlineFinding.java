package org.ccm.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.asof.CompletionNotDeclared;
import org.ccm.asof.Grant;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.MeetingCalendar.Opening;
import org.ccm.asof.Request;
import org.ccm.duty.BaseDeadline;
import org.ccm.duty.Bound;
import org.ccm.duty.DeadlineInForce;
import org.ccm.duty.Milestones;
import org.ccm.duty.NoRequest;
import org.ccm.duty.OpenDeadline;
import org.ccm.duty.OpenDuty;
import org.ccm.duty.Undecided;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.provision.Term;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about a duty under Article 3 or 4 and its deadline.
 *
 * @param kind which of the stockpile or clearance kinds
 * @param matter State, duty and episode
 * @param deadline the deadline in force; of extension-beyond-limit, the one granted; empty where undetermined
 * @param possibleDeadline the deadline of a grant that has possibly been made, beside the one in force
 * @param dueOn the last day on which what the finding asks for could, or can, be done in time: the deadline, the last
 *     day to request an extension, or the last day of the meeting to which compliance is to be declared
 * @param meeting id of the meeting concerned
 * @param extension number of the grant, from 1, for extension-beyond-limit
 * @param certainty whether the record establishes it
 */
public record DeadlineFinding(
        Kind kind,
        Matter matter,
        Optional<LocalDate> deadline,
        Optional<LocalDate> possibleDeadline,
        Optional<LocalDate> dueOn,
        Optional<String> meeting,
        OptionalInt extension,
        Certainty certainty)
        implements Finding {

    private static final List<String> PARTNERS = List.of(
            "-deadline-approaching",
            "-extension-request-due",
            "-extension-request-nine-month-date-passed",
            "-extension-pending");

    /** The deadline in force approaches or has passed. */
    public static DeadlineFinding deadline(String what, OpenDeadline deadline) {
        return of(what, deadline, Optional.of(deadline.on()), Optional.empty(), deadline.certainty());
    }

    /** A request for an extension is due, or was. */
    public static DeadlineFinding request(String what, OpenDeadline deadline, Milestones milestones, NoRequest none) {
        return of(
                what,
                deadline,
                milestones.lastDayToAsk(),
                milestones.lastMeeting().map(Opening::meeting),
                deadline.certainty().and(none.certainty()));
    }

    /** The last day to request an extension cannot be told. */
    public static DeadlineFinding requestUndetermined(OpenDeadline deadline, NoRequest none) {
        return of(
                "extension-request-undetermined",
                deadline,
                Optional.of(deadline.on()),
                Optional.empty(),
                deadline.certainty().and(none.certainty()));
    }

    /** An extension of a deadline in force is requested and not decided. */
    public static DeadlineFinding pending(
            OpenDeadline deadline, Milestones milestones, Request request, Undecided undecided) {
        return of(
                "extension-pending",
                deadline,
                milestones.lastDayToAsk(),
                Optional.of(request.meeting()),
                undecided.certainty());
    }

    /** The meeting that was to decide on the extension of a deadline in force has closed. */
    public static DeadlineFinding decisionNotOnRecord(OpenDeadline deadline, OpenDuty duty, Request request) {
        return of(
                "extension-decision-not-on-record",
                deadline,
                Optional.empty(),
                Optional.of(request.meeting()),
                asked(duty, request));
    }

    private static DeadlineFinding of(
            String what,
            OpenDeadline deadline,
            Optional<LocalDate> dueOn,
            Optional<String> meeting,
            Certainty certainty) {
        return new DeadlineFinding(
                Kind.of(deadline.duty(), what),
                deadline.matter(),
                Optional.of(deadline.on()),
                deadline.possible(),
                dueOn,
                meeting,
                OptionalInt.empty(),
                certainty);
    }

    /** The duty is open and has no date. */
    public static DeadlineFinding undetermined(OpenDuty duty) {
        return undetermined("deadline-undetermined", duty, Optional.empty(), duty.certainty());
    }

    /** An extension is requested and not decided, of a duty that has no date. */
    public static DeadlineFinding pending(OpenDuty duty, Request request, Undecided undecided) {
        return undetermined("extension-pending", duty, Optional.of(request.meeting()), undecided.certainty());
    }

    /** The meeting that was to decide on an extension of a duty that has no date has closed. */
    public static DeadlineFinding decisionNotOnRecord(OpenDuty duty, Request request) {
        return undetermined(
                "extension-decision-not-on-record", duty, Optional.of(request.meeting()), asked(duty, request));
    }

    private static DeadlineFinding undetermined(
            String what, OpenDuty duty, Optional<String> meeting, Certainty certainty) {
        return new DeadlineFinding(
                Kind.of(duty.duty(), what),
                duty.matter(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                meeting,
                OptionalInt.empty(),
                certainty);
    }

    /** That no decision is on record speaks of the record: it needs no proof that there was none. */
    private static Certainty asked(OpenDuty duty, Request request) {
        Certainty decided = request.possiblyDecided() ? Certainty.UNVERIFIED : Certainty.ESTABLISHED;
        return duty.grounds().and(request.certainty()).and(decided);
    }

    /** A grant is longer than an extension may be. */
    public static DeadlineFinding beyondLimit(BaseDeadline base, Grant grant, Term longest) {
        Certainty replaced = grant.replacesGrant(base.on()) ? grant.beforeCertainty() : base.certainty();
        return new DeadlineFinding(
                Kind.of(base.duty(), "extension-beyond-limit"),
                base.matter(),
                Optional.of(grant.newDeadline()),
                Optional.empty(),
                Optional.of(grant.latestAllowed(base.on(), longest)),
                Optional.of(grant.meeting()),
                OptionalInt.of(grant.number()),
                base.grounds()
                        .and(replaced)
                        .and(grant.certainty())
                        .and(grant.occurrence().certainty()));
    }

    /** A State may hold stocks. */
    public static DeadlineFinding unconfirmed(OpenDuty duty, DeadlineInForce deadline) {
        return new DeadlineFinding(
                Kind.STOCKPILE_STATUS_UNCONFIRMED,
                duty.matter(),
                Optional.of(deadline.on()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Certainty.UNVERIFIED);
    }

    /** Clearance is complete, and the record establishes that compliance is not declared, or does not. */
    public static DeadlineFinding declarationDue(
            CompletionNotDeclared completion, Bound bound, MeetingCalendar calendar, Certainty absence) {
        Optional<Opening> next = calendar.firstAfter(completion.completedBy());
        return new DeadlineFinding(
                Kind.CLEARANCE_DECLARATION_DUE,
                completion.matter(),
                Optional.empty(),
                Optional.empty(),
                next.map(Opening::closesOn),
                next.map(Opening::meeting),
                OptionalInt.empty(),
                bound.certainty().and(completion.certainty()).and(absence));
    }

    /**
     * Whether it is one of those in which partners could help: the deadline is approaching, or more time has been asked
     * for or is to be. A deadline that has passed, and a decision that is not on record, are not.
     */
    public boolean callsForPartners() {
        return PARTNERS.stream().anyMatch(what -> kind.name().endsWith(what));
    }

    @Override
    public StateCode state() {
        return matter.state();
    }

    @Override
    public Provision provision() {
        return matter.duty().provision();
    }

    @Override
    public String discriminator() {
        return extension.isPresent() ? "extension-" + extension.getAsInt() : Integer.toString(matter.number());
    }
}
