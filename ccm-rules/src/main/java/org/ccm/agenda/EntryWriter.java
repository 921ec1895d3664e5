package org.ccm.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.ccm.wording.Phrases;
import org.ccm.wording.Wording;

/** Writes entries in a language: their ids, words, sentences and provisions. */
final class EntryWriter {

    private static final Set<Action> DEPOSITS =
            Set.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final Assessment assessment;
    private final Phrases phrases;
    private final Wording wording;

    EntryWriter(Assessment assessment, Locale language) {
        this.assessment = assessment;
        this.phrases = Phrases.beside(EntryWriter.class, "sentences", language);
        this.wording = phrases.wording();
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
                        phrases.of("initial-report.what"),
                        phrases.of("initial-report", state, day),
                        "7(1)");
            case ANNUAL_REPORT -> {
                int year = duty.reportingYear().orElseThrow();
                yield entry(
                        report(duty),
                        Occasion.ANNUAL_REPORT,
                        duty,
                        day,
                        duty.certainty(),
                        phrases.of("annual-report.what", year),
                        phrases.of("annual-report", state, day, year),
                        "7(2)");
            }
            case STOCKPILE_DESTRUCTION, CLEARANCE ->
                entry(
                        id(Occasion.DEADLINE, duty.matter()),
                        Occasion.DEADLINE,
                        duty,
                        day,
                        duty.possibleDeadline().isPresent() ? Certainty.UNVERIFIED : duty.certainty(),
                        phrases.of("deadline.what", act(duty), duty.matter().number()),
                        deadlineIs(duty, day, pending),
                        provision(duty, day));
        };
    }

    private String deadlineIs(Obligation duty, LocalDate day, boolean pending) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.of("deadline", name(duty.state()), day, act(duty)));
        duty.baseDeadline()
                .filter(base -> !base.equals(day))
                .ifPresent(base -> sentences.add(phrases.of("deadline.extended", base)));
        duty.possibleDeadline().ifPresent(later -> sentences.add(phrases.of("deadline.possibly-extended", later)));
        if (pending) {
            sentences.add(phrases.of("deadline.pending"));
        }
        return String.join(" ", sentences);
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
                phrases.of("last-day-to-ask.what", act(duty), duty.matter().number()),
                phrases.of(
                        "last-day-to-ask",
                        name(duty.state()),
                        day,
                        act(duty),
                        duty.deadline().orElseThrow()),
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
                phrases.of("declaration.what"),
                phrases.of(
                        "declaration",
                        name(due.state()),
                        day,
                        wording.meeting(due.meeting().orElseThrow())),
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
                phrases.of("clarification.what"),
                phrases.of(
                        "clarification", name(due.state()), due.dueDate(), name(due.requesting()), due.submittedOn()),
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
                phrases.of(occasion.word() + ".what"),
                phrases.of(occasion.word(), state, day),
                Provision.of(provision),
                rows(state, actions)
                        .flatMap(row -> row.sources().stream())
                        .distinct()
                        .toList());
    }

    /** A meeting, on all its days. */
    Entry meeting(Meeting meeting) {
        String title = wording.meeting(meeting);
        String where = meeting.city().isPresent() ? "-where" : "";
        String days = meeting.opensOn().equals(meeting.closesOn()) ? "meeting.day" : "meeting.days";
        return new Entry(
                Occasion.MEETING.word() + ":" + meeting.id(),
                Occasion.MEETING,
                Theme.GENERAL_STATUS,
                Optional.empty(),
                meeting.opensOn(),
                meeting.closesOn(),
                false,
                meeting.confidence().certainty(),
                phrases.of("meeting.what" + where, title, meeting.city()),
                phrases.of(days + where, title, meeting.id(), meeting.opensOn(), meeting.closesOn(), meeting.city()),
                // Meetings of States Parties are called under Article 11, Review Conferences under Article 12.
                Provision.of(meeting.title().contains("Review Conference") ? "12" : "11"),
                meeting.sources());
    }

    /** Why the dates of a duty no longer stand: it is fulfilled. */
    String fulfilled(Obligation duty) {
        String state = name(duty.state());
        return switch (duty.duty()) {
            case INITIAL_REPORT -> phrases.of("fulfilled.initial-report", state);
            case ANNUAL_REPORT ->
                phrases.of(
                        "fulfilled.annual-report", state, duty.reportingYear().orElseThrow());
            case STOCKPILE_DESTRUCTION, CLEARANCE -> phrases.of("fulfilled.duty", state, act(duty));
        };
    }

    /** The same: the State leaves before. */
    String ended(StateCode state, LocalDate left) {
        return phrases.of("ended", name(state), left);
    }

    /** Why nobody need remind of the last day to ask: an extension has been requested. */
    String requested(Obligation duty) {
        return phrases.of("requested", name(duty.state()));
    }

    /** The same: an extension has been granted, and the last day to ask for another cannot be told. */
    String extended(Obligation duty) {
        return duty.deadline()
                        .map(day -> phrases.of("extended", name(duty.state()), act(duty), day) + " ")
                        .orElse("")
                + phrases.of("extended.no-day");
    }

    /** Why a duty has no date: the Convention gives it none. */
    String undetermined(Obligation duty) {
        return phrases.of("undetermined", name(duty.state()), act(duty));
    }

    /** Why a date no longer stands where the record says no more. */
    String gone() {
        return phrases.of("gone", assessment.asOf());
    }

    private String act(Obligation duty) {
        return wording.text("duty." + duty.duty().word());
    }

    /** What a date is in a few words, after the State it is about. */
    String title(Entry entry) {
        return entry.state()
                .map(code -> phrases.of("title", name(code), entry.what()))
                .orElseGet(entry::what);
    }

    private String name(StateCode code) {
        return assessment.register().state(code).map(wording::state).orElse(code.value());
    }
}
