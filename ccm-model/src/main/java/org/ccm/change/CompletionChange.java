package org.ccm.change;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.DutyEvent.Role;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.provision.Duty;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/** A duty under Article 3 or 4 ends. */
record CompletionChange(StateCode state, End end, PartialDate on) implements Step {

    /** How it ends. */
    enum End {
        DESTROYED("stockpile-completion", Duty.STOCKPILE_DESTRUCTION, Role.COMPLETED),
        NONE("stockpile-none", Duty.STOCKPILE_DESTRUCTION, Role.COMPLETED),
        CLEARED("clearance-completion", Duty.CLEARANCE, Role.COMPLETED),
        DECLARED("clearance-declaration", Duty.CLEARANCE, Role.DECLARED);

        private final String word;
        private final Duty duty;
        private final Role role;

        End(String word, Duty duty, Role role) {
            this.word = word;
            this.duty = duty;
            this.role = role;
        }
    }

    @Override
    public void take(Ledger ledger) {
        Register register = ledger.register();
        DutyOnRecord record = DutyOnRecord.of(this, register, state, end.duty);
        if (end == End.DECLARED) {
            record.checkNot(end.role, on, "declared compliance");
            record.checkBegun(on);
        } else {
            record.checkOpen(on);
        }
        Assumption.put(ledger, this, record.later(end.role, on), this::put);
    }

    private void put(Register.Builder rows) {
        if (end.duty == Duty.CLEARANCE) {
            rows.addClearanceEvents(ClearanceEvent.builder()
                    .state(state)
                    .kind(
                            end == End.CLEARED
                                    ? ClearanceEventKind.CLEARANCE_COMPLETED
                                    : ClearanceEventKind.COMPLIANCE_DECLARED)
                    .happenedOn(on)
                    .sources(Assumption.SOURCES)
                    .confidence(Assumption.CONFIDENCE)
                    .build());
        } else {
            rows.addStockpileEvents(StockpileEvent.builder()
                    .state(state)
                    .kind(
                            end == End.DESTROYED
                                    ? StockpileEventKind.DESTRUCTION_COMPLETED
                                    : StockpileEventKind.REPORTED_NONE)
                    .happenedOn(on)
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
        return state + " " + end.word + " " + on;
    }
}
