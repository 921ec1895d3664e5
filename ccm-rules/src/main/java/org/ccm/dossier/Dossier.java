package org.ccm.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Proof;
import org.ccm.assessment.StateStanding;
import org.ccm.compliance.Outlook;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.PromisedAct;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.PromiseFinding;
import org.ccm.machinery.Meeting;
import org.ccm.machinery.Meetings;
import org.ccm.provision.Duty;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.wording.Phrases;

/**
 * What the next meeting would have before it: requests, declarations, reports outstanding, promises, prognoses, new parties.
 * Each item names the finding it rests on, or restates a row.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(rulebook.assess(register, LocalDate.of(2019, 11, 20)));
 * dossier.next().get().id()                       // 2RC.1
 * dossier.items(Section.PROMISES)                 // Lebanon, South Africa
 * }</pre>
 *
 * @param asOf the day whose end it speaks of
 * @param next the meeting, or part of one, that is in session on the day, or else the next; empty where the calendar has none
 * @param previous the last meeting, or part of one, that had closed before the day; empty where the calendar has none
 * @param items all items, by section, State and finding
 */
public record Dossier(LocalDate asOf, Optional<Meeting> next, Optional<Meeting> previous, List<Item> items) {

    private static final List<Kind> REPORTS =
            List.of(Kind.INITIAL_REPORT_DUE, Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE);

    /** The dossier of a day, in English. */
    public static Dossier of(Assessment assessment) {
        return of(assessment, Locale.ENGLISH);
    }

    /** The dossier of a day in a language, as {@link Assessment#proofOf} has it. */
    public static Dossier of(Assessment assessment, Locale language) {
        LocalDate asOf = assessment.asOf();
        Meetings meetings = Meetings.of(assessment.register().meetings());
        Optional<Meeting> next = meetings.inSessionOrNext(asOf);
        Optional<Meeting> previous = meetings.closedBefore(asOf);
        Reader reader = new Reader(assessment, previous, language);
        return new Dossier(asOf, next, previous, reader.items());
    }

    /** The items of a section. */
    public List<Item> items(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** Puts the items together. */
    private record Reader(Assessment assessment, Optional<Meeting> previous, Locale language, Phrases phrases) {

        Reader(Assessment assessment, Optional<Meeting> previous, Locale language) {
            this(assessment, previous, language, Phrases.beside(Dossier.class, "sentences", language));
        }

        List<Item> items() {
            List<Item> items = new ArrayList<>();
            for (Duty duty : List.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE)) {
                for (String what : List.of(
                        "extension-pending",
                        "extension-request-due",
                        "extension-request-nine-month-date-passed",
                        "extension-request-undetermined")) {
                    add(Section.REQUESTS, Kind.of(duty, what), items);
                }
            }
            add(Section.DECLARATIONS, Kind.CLEARANCE_DECLARATION_DUE, items);
            REPORTS.forEach(kind -> add(Section.REPORTS, kind, items));
            add(Section.PROMISES, Kind.PROMISE_OPEN, items);
            prognoses(items);
            newParties(items);
            items.sort(Comparator.comparing(Item::section)
                    .thenComparing(Item::state)
                    .thenComparing(item -> item.finding().orElse("")));
            return List.copyOf(items);
        }

        private void add(Section section, Kind kind, List<Item> items) {
            for (Finding finding : assessment.findings(kind)) {
                Proof proof = assessment.proofOf(finding, language);
                items.add(new Item(
                        section,
                        finding.state(),
                        proof.because(),
                        Optional.of(finding.id()),
                        finding.certainty(),
                        proof.sources()));
            }
        }

        private void prognoses(List<Item> items) {
            for (Prognosis row : assessment.register().prognoses()) {
                if (!row.saidOn().first().isAfter(assessment.asOf()) && open(row) && !overtaken(row)) {
                    items.add(new Item(
                            Section.PROGNOSES,
                            row.state(),
                            phrases.of(
                                    "prognosis." + row.outlook().word(),
                                    name(row.state()),
                                    row.article(),
                                    row.saidOn(),
                                    row.saidBy()),
                            Optional.empty(),
                            row.confidence().certainty(),
                            row.sources()));
                }
            }
        }

        private boolean open(Prognosis row) {
            return assessment.obligations().stream()
                    .filter(duty ->
                            duty.state().equals(row.state()) && duty.article().equals(row.article()))
                    .map(Obligation::status)
                    .anyMatch(status -> status == Status.OPEN || status == Status.UNDETERMINED);
        }

        /** Whether the State has asked for the extension that it was said to ask for, or has announced that it would. */
        private boolean overtaken(Prognosis row) {
            if (row.outlook() == Outlook.ON_TRACK) {
                return false;
            }
            Stream<PromiseFinding> announced = assessment.findings(Kind.PROMISE_OPEN).stream()
                    .map(PromiseFinding.class::cast)
                    .filter(promise -> promise.act() == PromisedAct.EXTENSION_REQUEST);
            Stream<Finding> pending = Stream.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE)
                    .flatMap(duty -> assessment.findings(Kind.of(duty, "extension-pending")).stream());
            return Stream.concat(announced, pending)
                    .anyMatch(finding -> finding.state().equals(row.state())
                            && finding.provision().article().equals(row.article()));
        }

        private void newParties(List<Item> items) {
            LocalDate since = previous.map(Meeting::closesOn).orElse(LocalDate.MIN);
            for (StateStanding state : assessment.standings()) {
                Optional<LocalDate> deposited = state.depositedOn().filter(on -> on.isAfter(since));
                if (state.countsByDeposit() && deposited.isPresent()) {
                    StateCode code = state.state().code();
                    items.add(new Item(
                            Section.NEW_PARTIES,
                            code,
                            phrases.of(
                                    "new-party",
                                    state.state(),
                                    deposited.get(),
                                    state.entryIntoForceOn().orElseThrow()),
                            assessment
                                    .finding(Kind.ENTRY_INTO_FORCE_PENDING + ":" + code)
                                    .map(Finding::id),
                            deposit(code, deposited.get())
                                    .map(row -> row.confidence().certainty())
                                    .findFirst()
                                    .orElse(Certainty.UNVERIFIED),
                            deposit(code, deposited.get())
                                    .flatMap(row -> row.sources().stream())
                                    .distinct()
                                    .toList()));
                }
            }
        }

        private Stream<TreatyAction> deposit(StateCode state, LocalDate on) {
            return assessment.register().treatyActions().stream()
                    .filter(row -> row.state().equals(state) && row.takenOn().equals(on));
        }

        private State name(StateCode code) {
            return assessment.register().state(code).orElseThrow();
        }
    }
}
