package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about a duty under Article 3 or 4 and its deadline.
 *
 * @param kind which of the stockpile or clearance kinds
 * @param matter State, duty and episode
 * @param deadline the deadline in force; of extension-beyond-limit, the one granted; empty where undetermined
 * @param possibleDeadline the deadline of a grant that has possibly been made, beside the one in force
 * @param dueOn the last day on which what the finding asks for could, or can, be done in time: the deadline, the last
 *     day to request an extension, or the last day of the meeting to which compliance is to be declared
 * @param meeting id of the meeting concerned
 * @param extension number of the grant, from 1, for extension-beyond-limit
 * @param certainty whether the record establishes it
 */
public record DeadlineFinding(
        Kind kind,
        Matter matter,
        Optional<LocalDate> deadline,
        Optional<LocalDate> possibleDeadline,
        Optional<LocalDate> dueOn,
        Optional<String> meeting,
        OptionalInt extension,
        Certainty certainty)
        implements Finding {

    @Override
    public StateCode state() {
        return matter.state();
    }

    @Override
    public Provision provision() {
        return matter.duty().provision();
    }

    @Override
    public String discriminator() {
        return extension.isPresent() ? "extension-" + extension.getAsInt() : Integer.toString(matter.number());
    }
}
