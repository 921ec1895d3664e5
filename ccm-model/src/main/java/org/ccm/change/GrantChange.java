package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.asof.DutyEvent;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/**
 * An extension is granted (Articles 3(5) and 4(7)). It takes the place of what the record has the same meeting decide;
 * a grant needs no request on record.
 *
 * @param on when; empty: on the days of the meeting
 */
record GrantChange(
        StateCode state,
        Duty duty,
        LocalDate newDeadline,
        String meeting,
        Optional<PartialDate> on,
        DecidedBy decidedBy)
        implements Step {

    GrantChange {
        Duties.check(duty);
    }

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        DutyOnRecord record = DutyOnRecord.of(this, register, state, duty);
        Meeting deciding = record.meeting(meeting);
        PartialDate day = on.orElse(PartialDate.between(deciding.opensOn(), deciding.closesOn()));
        checkDay(day, deciding, record);
        record.checkOpen(day);
        checkRequested(day, record);
        List<DutyEvent> replaced = record.grants()
                .filter(grant ->
                        grant.meeting().equals(meeting) && grant.decidedByMeeting() == (decidedBy == DecidedBy.MEETING))
                .toList();
        record.checkLength(newDeadline, day, replaced);
        Set<Fact> rows = replaced.stream().map(DutyEvent::row).collect(Collectors.toSet());
        Assumption.put(ledger, this, rows, more -> put(more, day));
    }

    /** A grant needs no request on record; but where the record has requests, one of them comes first. */
    private void checkRequested(PartialDate day, DutyOnRecord record) {
        List<DutyEvent> requests = record.requests(meeting).toList();
        if (!requests.isEmpty()
                && requests.stream()
                        .allMatch(request -> request.period().first().isAfter(day.last()))) {
            throw ChangeException.of(
                    this,
                    "the " + meeting + " was asked " + requests.get(0).period() + ", after " + day
                            + "; an extension is granted when it has been requested ("
                            + record.article("(3)", "(5)") + ").",
                    "Maybe a later day?");
        }
    }

    private void checkDay(PartialDate day, Meeting deciding, DutyOnRecord record) {
        boolean outside = day.last().isBefore(deciding.opensOn())
                || decidedBy == DecidedBy.MEETING && day.first().isAfter(deciding.closesOn());
        if (outside) {
            throw ChangeException.of(
                    this,
                    day + " is not among the days of the " + meeting + ", " + deciding.opensOn() + " to "
                            + deciding.closesOn() + ", which decides (" + record.article("(5)", "(7)") + ").",
                    decidedBy == DecidedBy.MEETING ? "Maybe it was decided by silence: add \"silence\"?" : "");
        }
    }

    private void put(Register.Builder rows, PartialDate day) {
        if (duty == Duty.CLEARANCE) {
            rows.addClearanceEvents(ClearanceEvent.builder()
                    .state(state)
                    .kind(ClearanceEventKind.EXTENSION_GRANTED)
                    .happenedOn(day)
                    .newDeadline(newDeadline)
                    .meeting(meeting)
                    .decidedBy(decidedBy)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        } else {
            rows.addStockpileEvents(StockpileEvent.builder()
                    .state(state)
                    .kind(StockpileEventKind.EXTENSION_GRANTED)
                    .happenedOn(day)
                    .newDeadline(newDeadline)
                    .meeting(meeting)
                    .decidedBy(decidedBy)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        }
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        return on.map(PartialDate::last).or(() -> register.meeting(meeting).map(Meeting::closesOn));
    }

    @Override
    public String toString() {
        return state + " " + Duties.word(duty) + "-extension " + newDeadline + " by " + meeting
                + on.map(day -> " on " + day).orElse("")
                + (decidedBy == DecidedBy.SILENCE ? " silence" : "");
    }
}
