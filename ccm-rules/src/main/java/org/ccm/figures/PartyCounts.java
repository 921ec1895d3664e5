package org.ccm.figures;

import java.util.List;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;

/**
 * How many States stand where (Articles 15 to 18 and 20). Two counts of States Parties are in use; both are given.
 *
 * <p>On 20 November 2019: 107 by deposit, 106 in force, 14 signatories, 76 outside, none withdrawn.
 *
 * @param byDeposit States that have deposited their instrument and have not left, as publications count
 * @param inForce those of them for which the Convention is in force, as obligations and invoices count
 * @param signatories States that have signed and not deposited
 * @param outside States that have done neither
 * @param withdrawn States whose withdrawal has taken effect; in no other number
 */
public record PartyCounts(int byDeposit, int inForce, int signatories, int outside, int withdrawn) {

    static PartyCounts of(List<StateStanding> standings) {
        int inForce = count(standings, Standing.STATE_PARTY);
        return new PartyCounts(
                inForce + count(standings, Standing.CONTRACTING_STATE),
                inForce,
                count(standings, Standing.SIGNATORY),
                count(standings, Standing.NON_SIGNATORY),
                count(standings, Standing.WITHDRAWN));
    }

    private static int count(List<StateStanding> standings, Standing standing) {
        return (int)
                standings.stream().filter(state -> state.standing() == standing).count();
    }
}
