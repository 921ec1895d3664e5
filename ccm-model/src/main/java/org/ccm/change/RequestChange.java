package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.asof.DutyEvent;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/** An extension is requested (Articles 3(3) and 4(5)); a later request to the same meeting gives way to it. */
record RequestChange(StateCode state, Duty duty, PartialDate on, String meeting, Optional<LocalDate> newDeadline)
        implements Step {

    RequestChange {
        Duties.check(duty);
    }

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        DutyOnRecord record = DutyOnRecord.of(this, register, state, duty);
        Meeting asked = record.meeting(meeting);
        record.checkOpen(on);
        if (on.first().isAfter(asked.closesOn())) {
            throw ChangeException.of(
                    this,
                    "the meeting asked, " + meeting + ", had closed on " + asked.closesOn()
                            + "; an extension is requested nine months before the meeting ("
                            + record.article("(5)", "(6)") + ").",
                    "Maybe a later meeting?");
        }
        newDeadline.ifPresent(deadline -> record.checkLength(deadline, on, List.of()));
        Set<Fact> later = record.requests(meeting)
                .filter(request -> !request.period().last().isBefore(on.first()))
                .map(DutyEvent::row)
                .collect(Collectors.toSet());
        Assumption.put(ledger, this, later, this::put);
    }

    private void put(Register.Builder rows) {
        if (duty == Duty.CLEARANCE) {
            rows.addClearanceEvents(ClearanceEvent.builder()
                    .state(state)
                    .kind(ClearanceEventKind.EXTENSION_REQUESTED)
                    .happenedOn(on)
                    .newDeadline(newDeadline)
                    .meeting(meeting)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        } else {
            rows.addStockpileEvents(StockpileEvent.builder()
                    .state(state)
                    .kind(StockpileEventKind.EXTENSION_REQUESTED)
                    .happenedOn(on)
                    .newDeadline(newDeadline)
                    .meeting(meeting)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        }
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        return Optional.of(on.last());
    }

    @Override
    public String toString() {
        return state + " " + Duties.word(duty) + "-extension-request " + on + " to " + meeting
                + newDeadline.map(deadline -> " until " + deadline).orElse("");
    }
}
