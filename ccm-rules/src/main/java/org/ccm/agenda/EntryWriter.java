package org.ccm.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.StateStanding;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Writes entries: their ids, words, sentences and provisions. */
final class EntryWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Set<Action> DEPOSITS =
            Set.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Assessment assessment;

    EntryWriter(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The ids of all dates that a duty can have. */
    static Set<String> ids(Obligation duty) {
        return switch (duty.duty()) {
            case INITIAL_REPORT, ANNUAL_REPORT -> Set.of(report(duty));
            case STOCKPILE_DESTRUCTION, CLEARANCE ->
                Set.of(
                        id(Occasion.DEADLINE, duty.matter()),
                        id(Occasion.LAST_DAY_TO_ASK, duty.matter()),
                        id(Occasion.DECLARATION, duty.matter()));
        };
    }

    private static String report(Obligation duty) {
        return duty.duty() == Duty.INITIAL_REPORT
                ? "initial-report:" + duty.state()
                : "annual-report:" + duty.state() + ":" + duty.reportingYear().orElseThrow();
    }

    private static String id(Occasion occasion, Matter matter) {
        return matter.duty().word() + "-" + occasion.word() + ":" + matter.state() + ":" + matter.number();
    }

    /** The day on which a duty is to be fulfilled at the latest. */
    Entry deadline(Obligation duty, LocalDate day, boolean pending) {
        String state = name(duty.state());
        return switch (duty.duty()) {
            case INITIAL_REPORT ->
                entry(
                        report(duty),
                        Occasion.INITIAL_REPORT,
                        duty,
                        day,
                        duty.certainty(),
                        "initial report due",
                        "The initial report of " + state + " is due on " + DAY.format(day) + ".",
                        "7(1)");
            case ANNUAL_REPORT -> {
                int year = duty.reportingYear().orElseThrow();
                yield entry(
                        report(duty),
                        Occasion.ANNUAL_REPORT,
                        duty,
                        day,
                        duty.certainty(),
                        "annual report for " + year + " due",
                        "The annual report of " + state + " for " + year + " is due on " + DAY.format(day) + ".",
                        "7(2)");
            }
            case STOCKPILE_DESTRUCTION, CLEARANCE ->
                entry(
                        id(Occasion.DEADLINE, duty.matter()),
                        Occasion.DEADLINE,
                        duty,
                        day,
                        duty.possibleDeadline().isPresent() ? Certainty.UNVERIFIED : duty.certainty(),
                        "deadline for " + act(duty) + episode(duty),
                        "The deadline of " + state + " for " + act(duty) + " is " + DAY.format(day) + "."
                                + moved(duty, day)
                                + (pending ? " A request for an extension is pending." : ""),
                        provision(duty, day));
        };
    }

    private static String moved(Obligation duty, LocalDate day) {
        String extended = duty.baseDeadline()
                .filter(base -> !base.equals(day))
                .map(base -> " It was extended; without extension it would be " + DAY.format(base) + ".")
                .orElse("");
        return extended
                + duty.possibleDeadline()
                        .map(later -> " An extension to " + DAY.format(later) + " has possibly been granted.")
                        .orElse("");
    }

    private static String provision(Obligation duty, LocalDate day) {
        boolean extended = !duty.baseDeadline().equals(Optional.of(day));
        if (duty.duty() == Duty.CLEARANCE) {
            return extended ? "4(5)" : "4(1)";
        }
        return extended ? "3(3)" : "3(2)";
    }

    /** The last day to request an extension. */
    Entry lastDayToAsk(Obligation duty, LocalDate day) {
        return entry(
                id(Occasion.LAST_DAY_TO_ASK, duty.matter()),
                Occasion.LAST_DAY_TO_ASK,
                duty,
                day,
                duty.possibleDeadline().isPresent() ? Certainty.UNVERIFIED : duty.certainty(),
                "last day to request an extension for " + act(duty) + episode(duty),
                "The last day for " + name(duty.state()) + " to request an extension of its deadline for " + act(duty)
                        + ", " + DAY.format(duty.deadline().orElseThrow()) + ", is " + DAY.format(day) + ".",
                duty.duty() == Duty.CLEARANCE ? "4(6)" : "3(5)");
    }

    /** The last day to declare compliance. */
    Entry declaration(DeadlineFinding due, LocalDate day, List<SourceId> sources) {
        return new Entry(
                id(Occasion.DECLARATION, due.matter()),
                Occasion.DECLARATION,
                Theme.CLEARANCE,
                Optional.of(due.state()),
                day,
                day,
                false,
                due.certainty(),
                "declaration of compliance due",
                name(due.state()) + " has completed clearance, and is to declare compliance by the end of "
                        + due.meeting().orElseThrow() + ", " + DAY.format(day) + ".",
                Provision.of("4(1)(c)"),
                sources);
    }

    /** The last day to answer a request for clarification. */
    Entry clarification(ClarificationFinding due, List<SourceId> sources) {
        return new Entry(
                Occasion.CLARIFICATION.word() + ":" + due.state() + ":" + due.discriminator(),
                Occasion.CLARIFICATION,
                Theme.GENERAL_STATUS,
                Optional.of(due.state()),
                due.dueDate(),
                due.dueDate(),
                false,
                due.certainty(),
                "answer to a request for clarification due",
                "The answer of " + name(due.state()) + " to the request for clarification that "
                        + name(due.requesting()) + " submitted on " + DAY.format(due.submittedOn()) + " is due on "
                        + DAY.format(due.dueDate()) + ".",
                Provision.of("8(2)"),
                sources);
    }

    private static Entry entry(
            String id,
            Occasion occasion,
            Obligation duty,
            LocalDate day,
            Certainty certainty,
            String what,
            String because,
            String provision) {
        Theme theme =
                switch (duty.duty()) {
                    case INITIAL_REPORT, ANNUAL_REPORT -> Theme.TRANSPARENCY;
                    case STOCKPILE_DESTRUCTION -> Theme.STOCKPILE_DESTRUCTION;
                    case CLEARANCE -> Theme.CLEARANCE;
                };
        return new Entry(
                id,
                occasion,
                theme,
                Optional.of(duty.state()),
                day,
                day,
                false,
                certainty,
                what,
                because,
                Provision.of(provision),
                duty.sources());
    }

    /** The Convention enters into force for a State. */
    Entry entryIntoForce(StateStanding state, LocalDate day) {
        return standing(
                state.state(),
                day,
                Occasion.ENTRY_INTO_FORCE,
                Theme.UNIVERSALIZATION,
                certainty(state, Kind.ENTRY_INTO_FORCE_PENDING).orElseGet(() -> deposit(state)),
                "the Convention enters into force",
                "The Convention enters into force for " + state.state().name() + " on " + DAY.format(day) + ".",
                "17(2)",
                DEPOSITS);
    }

    /** A withdrawal takes effect. */
    Entry withdrawal(StateStanding state, LocalDate day) {
        return standing(
                state.state(),
                day,
                Occasion.WITHDRAWAL,
                Theme.GENERAL_STATUS,
                certainty(state, Kind.WITHDRAWAL_PENDING)
                        .or(() -> certainty(state, Kind.WITHDRAWN))
                        .orElse(Certainty.UNVERIFIED),
                "withdrawal takes effect",
                "The withdrawal of " + state.state().name() + " takes effect on " + DAY.format(day)
                        + "; until then it is a State Party.",
                "20(3)",
                Set.of(Action.WITHDRAWAL_NOTIFIED));
    }

    private Optional<Certainty> certainty(StateStanding state, Kind kind) {
        return assessment.findings(kind).stream()
                .filter(finding -> finding.state().equals(state.state().code()))
                .map(Finding::certainty)
                .findFirst();
    }

    /** How certain an entry into force is on the day itself, when no finding says it any more: as its deposit is. */
    private Certainty deposit(StateStanding state) {
        return rows(state.state(), DEPOSITS)
                .map(row -> row.confidence().certainty())
                .reduce(Certainty::and)
                .orElse(Certainty.UNVERIFIED);
    }

    private Stream<TreatyAction> rows(State state, Set<Action> actions) {
        return assessment.register().treatyActions().stream()
                .filter(row -> row.state().equals(state.code()) && actions.contains(row.action()));
    }

    private Entry standing(
            State state,
            LocalDate day,
            Occasion occasion,
            Theme theme,
            Certainty certainty,
            String what,
            String because,
            String provision,
            Set<Action> actions) {
        return new Entry(
                occasion.word() + ":" + state.code(),
                occasion,
                theme,
                Optional.of(state.code()),
                day,
                day,
                false,
                certainty,
                what,
                because,
                Provision.of(provision),
                rows(state, actions)
                        .flatMap(row -> row.sources().stream())
                        .distinct()
                        .toList());
    }

    /** A meeting, on all its days. */
    static Entry meeting(Meeting meeting) {
        boolean oneDay = meeting.opensOn().equals(meeting.closesOn());
        return new Entry(
                Occasion.MEETING.word() + ":" + meeting.id(),
                Occasion.MEETING,
                Theme.GENERAL_STATUS,
                Optional.empty(),
                meeting.opensOn(),
                meeting.closesOn(),
                false,
                meeting.confidence().certainty(),
                meeting.title() + meeting.city().map(city -> ", " + city).orElse(""),
                "The " + meeting.title() + " (" + meeting.id() + ") meets "
                        + (oneDay
                                ? "on " + DAY.format(meeting.opensOn())
                                : "from " + DAY.format(meeting.opensOn()) + " to " + DAY.format(meeting.closesOn()))
                        + meeting.city().map(city -> " in " + city).orElse("") + ".",
                // Meetings of States Parties are called under Article 11, Review Conferences under Article 12.
                Provision.of(meeting.title().contains("Review Conference") ? "12" : "11"),
                meeting.sources());
    }

    /** Why the dates of a duty no longer stand: it is fulfilled. */
    String fulfilled(Obligation duty) {
        String report = " has been received.";
        return switch (duty.duty()) {
            case INITIAL_REPORT -> "The initial report of " + name(duty.state()) + report;
            case ANNUAL_REPORT ->
                "The annual report of " + name(duty.state()) + " for "
                        + duty.reportingYear().orElseThrow() + report;
            case STOCKPILE_DESTRUCTION, CLEARANCE ->
                "The record has the duty of " + name(duty.state()) + " for " + act(duty) + " as fulfilled.";
        };
    }

    /** The same: the State leaves before. */
    String ended(StateCode state, LocalDate left) {
        return "The withdrawal of " + name(state) + " takes effect on " + DAY.format(left) + ", before this date.";
    }

    /** Why nobody need remind of the last day to ask: an extension has been requested. */
    String requested(Obligation duty) {
        return name(duty.state()) + " has requested an extension; it is pending.";
    }

    /** The same: an extension has been granted, and the last day to ask for another cannot be told. */
    String extended(Obligation duty) {
        return duty.deadline()
                        .map(day -> "The deadline of " + name(duty.state()) + " for " + act(duty) + " is now "
                                + DAY.format(day) + ". ")
                        .orElse("")
                + "The meetings on record do not tell the last day to request another extension.";
    }

    /** Why a duty has no date: the Convention gives it none. */
    String undetermined(Obligation duty) {
        return "The Convention gives the duty of " + name(duty.state()) + " for " + act(duty) + " no date.";
    }

    /** Why a date no longer stands where the record says no more. */
    String gone() {
        return "The record as of " + DAY.format(assessment.asOf()) + " does not have this date any more.";
    }

    private static String act(Obligation duty) {
        return duty.duty() == Duty.CLEARANCE ? "clearance" : "stockpile destruction";
    }

    private static String episode(Obligation duty) {
        int number = duty.matter().number();
        return number > 1 ? " (episode " + number + ")" : "";
    }

    private String name(StateCode code) {
        return assessment.register().state(code).map(State::name).orElse(code.value());
    }
}
