package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Parameters;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/** The acts of an invented State: joining, reporting, destroying, clearing, asking for more time, leaving. */
final class SyntheticParty {

    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);
    private static final LocalDate SIGNATURE_CLOSED = LocalDate.of(2010, 7, 31);
    private static final LocalDate THIRTIETH = LocalDate.of(2010, 2, 16);

    private final StateCode code;
    private final Chance chance;
    private final Draft draft;

    SyntheticParty(StateCode code, Chance chance, Draft draft) {
        this.code = code;
        this.chance = chance;
        this.draft = draft;
    }

    /** Adds the rows of the State; a State that never joins may have some too, which then have no consequence. */
    void add() {
        boolean signs = chance.in100(50);
        LocalDate signed = chance.oneOf(OPENED, SIGNATURE_CLOSED, chance.dayBetween(OPENED, SIGNATURE_CLOSED));
        if (signs) {
            act(Action.SIGNATURE, signed);
        }
        LocalDate deposited = deposit(signs ? signed : OPENED);
        if (chance.in100(78)) {
            act(
                    signs ? chance.oneOf(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL) : Action.ACCESSION,
                    deposited);
            if (chance.in100(15)) {
                withdraw(deposited);
            }
        }
        LocalDate inForce = Parameters.standard().entryIntoForce(deposited);
        reports(inForce);
        stockpiles(inForce);
        clearance(inForce);
    }

    private LocalDate deposit(LocalDate notBefore) {
        LocalDate any = chance.dayBetween(notBefore, LocalDate.of(2017, 12, 31));
        LocalDate chosen = chance.oneOf(
                any,
                any,
                any.withDayOfMonth(1),
                any.withDayOfMonth(any.lengthOfMonth()),
                THIRTIETH,
                THIRTIETH.plusDays(1));
        return chosen.isBefore(notBefore) ? notBefore : chosen;
    }

    // Articles 16 and 20

    private void withdraw(LocalDate deposited) {
        LocalDate notified = deposited.plusDays(chance.between(0, 4000));
        act(Action.WITHDRAWAL_NOTIFIED, notified);
        LocalDate effective = notified.plusMonths(6);
        if (chance.in100(50)) {
            LocalDate begun = chance.around(effective, 700, 60);
            act(Action.ARMED_CONFLICT_BEGUN, begun);
            if (chance.in100(70)) {
                act(Action.ARMED_CONFLICT_ENDED, Days.later(begun, chance.around(effective, 100, 900)));
            }
        }
    }

    private void act(Action action, LocalDate day) {
        Confidence confidence = chance.confidence();
        draft.treatyActions.add(TreatyAction.builder()
                .state(code)
                .action(action)
                .takenOn(day)
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    // Article 7

    private void reports(LocalDate inForce) {
        LocalDate due = inForce.plusDays(180);
        LocalDate received = chance.around(due, 300, 900);
        report(ReportKind.INITIAL, OptionalInt.empty(), received, 75);
        int first = Math.max(received.getYear(), inForce.getYear());
        for (int year = first - 1; year < first + chance.between(0, 7); year++) {
            LocalDate annualDue = LocalDate.of(year + 1, 4, 30);
            report(ReportKind.ANNUAL, OptionalInt.of(year), chance.around(annualDue, 110, 500), 55);
        }
    }

    private void report(ReportKind kind, OptionalInt year, LocalDate received, int percent) {
        if (chance.in100(percent)) {
            Confidence confidence = chance.confidence();
            draft.reports.add(TransparencyReport.builder()
                    .state(code)
                    .kind(kind)
                    .reportingYear(year)
                    .receivedOn(chance.date(received))
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
        for (int i = chance.between(0, 5) - 2; i > 0; i--) {
            Confidence confidence = chance.confidence();
            draft.listings.add(ReportListedMissing.builder()
                    .state(code)
                    .kind(kind)
                    .reportingYear(year)
                    .listedOn(chance.date(chance.around(received, 250, 250)))
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
    }

    // Articles 3 and 4

    private void stockpiles(LocalDate inForce) {
        LocalDate deadline = inForce.plusYears(8);
        if (chance.in100(55)) {
            stockpile(StockpileEventKind.STOCKPILE_HELD, PartialDate.of(inForce));
        }
        if (chance.in100(25)) {
            stockpile(StockpileEventKind.STOCKPILE_SUSPECTED, PartialDate.of(inForce));
        }
        findsAndEnds(
                deadline,
                day -> stockpile(StockpileEventKind.STOCKPILE_FOUND_LATER, chance.date(day)),
                day -> stockpile(
                        chance.in100(75) ? StockpileEventKind.DESTRUCTION_COMPLETED : StockpileEventKind.REPORTED_NONE,
                        chance.date(day)));
        for (int i = chance.between(0, 4) - 1; i > 0; i--) {
            int year = inForce.getYear() + chance.between(0, 10);
            draft.stockpileEvents.add(stockpile(chance.date(LocalDate.of(year + 1, 4, 1)))
                    .kind(StockpileEventKind.RETAINED)
                    .reportingYear(year)
                    .build());
        }
        extensions(
                deadline,
                4,
                (requested, on, newDeadline, meeting, decidedBy) -> draft.stockpileEvents.add(stockpile(on)
                        .kind(requested ? StockpileEventKind.EXTENSION_REQUESTED : StockpileEventKind.EXTENSION_GRANTED)
                        .newDeadline(newDeadline)
                        .meeting(meeting)
                        .decidedBy(decidedBy)
                        .build()));
    }

    private void stockpile(StockpileEventKind kind, PartialDate on) {
        draft.stockpileEvents.add(stockpile(on).kind(kind).build());
    }

    private StockpileEvent.Builder stockpile(PartialDate on) {
        Confidence confidence = chance.confidence();
        StockpileEvent.Builder row = StockpileEvent.builder();
        row.state(code).happenedOn(on).sources(Chance.sources(confidence)).confidence(confidence);
        return row;
    }

    private void clearance(LocalDate inForce) {
        LocalDate deadline = inForce.plusYears(10);
        if (chance.in100(60)) {
            clearance(ClearanceEventKind.CONTAMINATION_HELD, Optional.of(PartialDate.of(inForce)));
        }
        findsAndEnds(
                deadline,
                day -> clearance(ClearanceEventKind.CONTAMINATION_FOUND_LATER, Optional.of(chance.date(day))),
                day -> completedOrDeclared(day));
        if (chance.in100(35)) {
            for (int i = chance.between(1, 2); i > 0; i--) {
                LocalDate begun = chance.around(deadline, 4000, 500);
                clearance(ClearanceEventKind.CONTAMINATION_AFTER_ENTRY, Optional.of(chance.date(begun)));
                if (chance.in100(60)) {
                    clearance(
                            ClearanceEventKind.HOSTILITIES_ENDED,
                            Optional.of(chance.date(chance.around(begun, 200, 900))));
                }
            }
        }
        extensions(
                deadline,
                5,
                (requested, on, newDeadline, meeting, decidedBy) -> draft.clearanceEvents.add(clearance(Optional.of(on))
                        .kind(requested ? ClearanceEventKind.EXTENSION_REQUESTED : ClearanceEventKind.EXTENSION_GRANTED)
                        .newDeadline(newDeadline)
                        .meeting(meeting)
                        .decidedBy(decidedBy)
                        .build()));
        if (chance.in100(10)) {
            clearance(ClearanceEventKind.REPORTED_FREE, Optional.empty());
        }
    }

    private void completedOrDeclared(LocalDate day) {
        boolean completed = chance.in100(65);
        if (completed) {
            clearance(
                    ClearanceEventKind.CLEARANCE_COMPLETED,
                    chance.in100(95) ? Optional.of(chance.date(day)) : Optional.empty());
        }
        if (!completed || chance.in100(50)) {
            clearance(
                    ClearanceEventKind.COMPLIANCE_DECLARED,
                    chance.in100(95)
                            ? Optional.of(chance.date(day.plusDays(completed ? chance.between(0, 500) : 0)))
                            : Optional.empty());
        }
    }

    private void clearance(ClearanceEventKind kind, Optional<PartialDate> on) {
        draft.clearanceEvents.add(clearance(on).kind(kind).build());
    }

    private ClearanceEvent.Builder clearance(Optional<PartialDate> on) {
        Confidence confidence = chance.confidence();
        ClearanceEvent.Builder row = ClearanceEvent.builder();
        row.state(code).happenedOn(on).sources(Chance.sources(confidence)).confidence(confidence);
        return row;
    }

    private void findsAndEnds(LocalDate deadline, Consumer<LocalDate> find, Consumer<LocalDate> end) {
        LocalDate day = chance.around(deadline, 2500, 1500);
        while (chance.in100(45)) {
            end.accept(day);
            if (chance.in100(55)) {
                day = chance.around(day, 60, 1500);
                find.accept(day);
            }
            day = chance.around(day, 30, 1500);
        }
        if (chance.in100(10)) {
            find.accept(chance.around(deadline, 2500, 1500));
        }
    }

    /** Takes a row about an extension. */
    private interface ExtensionRow {
        void add(
                boolean requested,
                PartialDate on,
                Optional<LocalDate> newDeadline,
                String meeting,
                Optional<DecidedBy> decidedBy);
    }

    private void extensions(LocalDate base, int limit, ExtensionRow rows) {
        LocalDate deadline = base;
        while (chance.in100(55)) {
            Meeting meeting = meetingBefore(deadline);
            LocalDate granted = chance.oneOf(
                    deadline.plusDays(chance.between(0, 1)),
                    deadline.plusYears(1),
                    deadline.plusYears(2),
                    deadline.plusYears(limit),
                    deadline.plusYears(limit).plusDays(1),
                    deadline.plusYears(limit + 1),
                    deadline.plusDays(chance.between(1, 1200)),
                    deadline.minusDays(chance.between(0, 100)));
            if (chance.in100(80)) {
                LocalDate asked = chance.around(meeting.opensOn().minusMonths(9), 300, 260);
                rows.add(
                        true,
                        chance.date(asked),
                        chance.in100(80) ? Optional.of(granted) : Optional.empty(),
                        meeting.id(),
                        Optional.empty());
            }
            if (chance.in100(60)) {
                Meeting deciding = chance.in100(80) ? meeting : chance.oneOf(draft.meetings);
                LocalDate decided =
                        chance.in100(80) ? deciding.closesOn() : chance.around(deciding.opensOn(), 120, 200);
                rows.add(
                        false,
                        chance.date(decided),
                        Optional.of(granted),
                        deciding.id(),
                        Optional.of(chance.in100(75) ? DecidedBy.MEETING : DecidedBy.SILENCE));
            }
            deadline = granted;
        }
    }

    private Meeting meetingBefore(LocalDate deadline) {
        List<Meeting> before = draft.meetings.stream()
                .filter(meeting -> meeting.opensOn().isBefore(deadline))
                .toList();
        if (before.isEmpty() || chance.in100(15)) {
            return chance.oneOf(draft.meetings);
        }
        return before.get(before.size() - 1 - (before.size() > 1 && chance.in100(25) ? 1 : 0));
    }
}
