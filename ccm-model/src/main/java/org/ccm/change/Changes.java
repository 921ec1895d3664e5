package org.ccm.change;

import java.util.List;
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
    public String toString() {
        return each.stream().map(Change::toString).collect(Collectors.joining("; "));
    }
}
