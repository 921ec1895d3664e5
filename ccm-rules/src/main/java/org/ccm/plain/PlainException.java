package org.ccm.plain;

import java.util.List;
import java.util.stream.Collectors;

/** Plain values that cannot be used, with everything that is wrong with them. The message lists it all. */
public final class PlainException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    PlainException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order in which it was found; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
