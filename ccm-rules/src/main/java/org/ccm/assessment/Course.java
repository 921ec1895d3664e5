package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.finding.Finding;
import org.ccm.register.Ledger;
import org.ccm.register.Revision;

/** How a session keeps up with its register and its day. */
interface Course extends AutoCloseable {

    /** The facts, and what is derived from them. */
    Memory memory();

    /** What is found now. */
    Findings findings();

    /** What is found now under an id, or empty. */
    Optional<Finding> finding(String id);

    /** The first day after this one on which something may change by itself. */
    LocalDate nextDay();

    /** Goes to a day; gives what changed, by id. */
    List<FindingChange> goTo(LocalDate day);

    /** Goes on with a ledger from which rows have been taken, and into which others were put; gives what changed, by id. */
    List<FindingChange> revise(Ledger ledger, Revision revision);

    @Override
    void close();
}
