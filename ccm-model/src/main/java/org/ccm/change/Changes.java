package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccm.register.Register;

/** Changes, one after the other. */
record Changes(List<Change> each) implements Change {

    @Override
    public Register applyTo(Register register) {
        Register changed = register;
        for (Change change : each) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    @Override
    public Optional<LocalDate> happenedBy(Register register) {
        Optional<LocalDate> latest = Optional.empty();
        Register changed = register;
        for (Change change : each) {
            Optional<LocalDate> day = change.happenedBy(changed);
            latest = latest.filter(known -> day.filter(known::isBefore).isEmpty())
                    .or(() -> day);
            changed = change.applyTo(changed);
        }
        return latest;
    }

    @Override
    public String toString() {
        return each.stream().map(Change::toString).collect(Collectors.joining("; "));
    }
}
