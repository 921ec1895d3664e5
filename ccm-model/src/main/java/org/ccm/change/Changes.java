package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccm.register.Ledger;
import org.ccm.register.Register;

/** Changes, one after the other. */
record Changes(List<Change> each) implements Change {

    @Override
    public Register applyTo(Register register) {
        Ledger ledger = Ledger.of(register);
        take(ledger);
        return ledger.register();
    }

    private void take(Ledger ledger) {
        each.forEach(change -> take(change, ledger));
    }

    private static void take(Change change, Ledger ledger) {
        if (change instanceof Step step) {
            step.take(ledger);
        } else if (change instanceof Changes several) {
            several.take(ledger);
        }
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        Optional<LocalDate> latest = Optional.empty();
        Ledger ledger = Ledger.of(register);
        for (Change change : each) {
            Optional<LocalDate> day = change.happenedBy(ledger.register());
            latest = latest.filter(known -> day.filter(known::isBefore).isEmpty())
                    .or(() -> day);
            take(change, ledger);
        }
        return latest;
    }

    @Override
    public String toString() {
        return each.stream().map(Change::toString).collect(Collectors.joining("; "));
    }
}
