package org.ccm.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.consent.TreatyAction;
import org.ccm.provision.Duty;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/**
 * Stocks or contamination are there at entry into force, or are found later.
 *
 * @param found when they were found; empty: they are known from entry into force on
 */
record EpisodeChange(StateCode state, Duty duty, Optional<PartialDate> found) implements Step {

    EpisodeChange {
        Duties.check(duty);
    }

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        DutyOnRecord record = DutyOnRecord.of(this, register, state, duty);
        LocalDate bound = record.bound();
        if (found.isEmpty() && record.held()) {
            throw ChangeException.of(
                    this,
                    "the record has " + (duty == Duty.CLEARANCE ? "contamination" : "stocks") + " of " + record.name()
                            + " at entry into force already (" + record.article("(2)", "(1)(a)") + ").",
                    "");
        }
        if (found.isPresent() && found.get().last().isBefore(bound)) {
            throw ChangeException.of(
                    this,
                    found.get() + " is before the Convention is in force for " + record.name() + ", on " + bound
                            + "; what is known by then is held at entry into force ("
                            + record.article("(2)", "(1)(a)") + ").",
                    "Maybe " + new EpisodeChange(state, duty, Optional.empty()) + "?");
        }
        PartialDate on = found.orElse(PartialDate.of(bound));
        Assumption.put(ledger, this, Set.of(), rows -> put(rows, on));
    }

    private void put(Register.Builder rows, PartialDate on) {
        if (duty == Duty.CLEARANCE) {
            rows.addClearanceEvents(ClearanceEvent.builder()
                    .state(state)
                    .kind(
                            found.isEmpty()
                                    ? ClearanceEventKind.CONTAMINATION_HELD
                                    : ClearanceEventKind.CONTAMINATION_FOUND_LATER)
                    .happenedOn(on)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        } else {
            rows.addStockpileEvents(StockpileEvent.builder()
                    .state(state)
                    .kind(
                            found.isEmpty()
                                    ? StockpileEventKind.STOCKPILE_HELD
                                    : StockpileEventKind.STOCKPILE_FOUND_LATER)
                    .happenedOn(on)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        }
    }

    /** What is held at entry into force shows from the deposit on. */
    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        return found.map(PartialDate::last)
                .or(() -> new StateRecord(register, state).consent().map(TreatyAction::takenOn));
    }

    @Override
    public String toString() {
        return state + " " + (duty == Duty.CLEARANCE ? "contamination-" : "stockpile-")
                + found.map(on -> "found " + on).orElse("held");
    }
}
