package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.ccm.engine.Justification;
import org.ccm.register.Register;

/** What holds on a day, and why; can be moved to other days. */
interface Memory extends AutoCloseable {

    /**
     * Shows what a register shows of a day, with what was known on another.
     *
     * @return how many times a rule fired
     */
    int show(Register register, LocalDate day, LocalDate known);

    /**
     * Goes to a day on which the register shows the same as on the last.
     *
     * @return how many times a rule fired
     */
    int goTo(Register register, LocalDate day, LocalDate known);

    /** Everything of a type, derived or stated. */
    <T> List<T> all(Class<T> type);

    /** Why something was derived, one justification for each way in which it was; empty for what was stated. */
    List<Justification> justifications(Object derived);

    /** The days ahead on which something about the facts changes, whatever else happens. */
    NavigableSet<LocalDate> daysAhead();

    @Override
    void close();
}
