package org.ccm.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.VoteCast;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A vote that stands in a list.
 *
 * @param state who
 * @param resolution symbol, for example "A/RES/75/62"
 * @param votedOn the day of the vote
 * @param cast how
 * @param before of a shift, how the State voted the last time before; else empty
 * @param certainty whether the record establishes that the vote belongs in the list
 * @param credentialsDisputed the dispute over the State's credentials into which the vote falls, if it does; it implies no
 *     view on the dispute
 */
public record VoteListed(
        StateCode state,
        String resolution,
        LocalDate votedOn,
        VoteCast cast,
        Optional<VoteCast> before,
        Certainty certainty,
        Optional<CredentialsDispute> credentialsDisputed) {}
