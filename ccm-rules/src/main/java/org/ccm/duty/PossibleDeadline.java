package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.Grant;
import org.ccm.provision.Matter;

/**
 * A later deadline that has possibly been granted, beside the one in force.
 *
 * @param matter State, duty and report or episode
 * @param on the deadline that has possibly been granted
 */
public record PossibleDeadline(Matter matter, LocalDate on) implements Derived {

    /** The deadline of a grant that has possibly been made. */
    public static PossibleDeadline of(Grant grant) {
        return new PossibleDeadline(grant.matter(), grant.newDeadline());
    }
}
