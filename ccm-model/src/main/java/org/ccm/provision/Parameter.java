package org.ccm.provision;

import java.time.LocalDate;

/**
 * A value that the Convention, or a reading of it, sets: dated, cited, and open to be overridden through
 * {@link Parameters}.
 */
public sealed interface Parameter permits Term, FixedDay, YearlyDay, Reading {

    /** Its name in kebab-case, for example {@code "initial-report"}. */
    String name();

    /** The provision that sets it, or to whose reading it belongs. */
    Provision provision();

    /** Where the value comes from, and for a reading with what evidence. */
    String citation();

    /** The first day from which the value holds. */
    LocalDate since();

    /** The value as people write it, for example {@code "180 days"}. */
    String text();
}
