package org.ccm.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Kind;
import org.ccm.finding.OutreachFinding;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Vote;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/**
 * Lists of votes on the yearly resolution of the General Assembly (Article 21), drawn from the latest one on the day; each
 * by State.
 *
 * <p>On 7 December 2020 {@code votedYesNotParty} has 34 States.
 *
 * @param votedYesNotParty States that have neither signed nor joined and voted in favour in the plenary
 * @param usualYesAbsent States that cast more than half of their earlier votes in favour and were absent
 * @param partiesNotVotingYes States Parties that did not vote in favour in the plenary
 * @param shifts votes other than the State's last before, in the plenary or the First Committee
 */
public record VoteLists(
        List<VoteListed> votedYesNotParty,
        List<VoteListed> usualYesAbsent,
        List<VoteListed> partiesNotVotingYes,
        List<VoteListed> shifts) {

    static VoteLists of(Assessment assessment) {
        return new VoteLists(
                list(assessment, Kind.VOTED_YES_NOT_PARTY),
                list(assessment, Kind.USUAL_YES_ABSENT),
                list(assessment, Kind.PARTY_NOT_VOTING_YES),
                plenaryFirst(list(assessment, Kind.VOTE_SHIFT)));
    }

    private static List<VoteListed> list(Assessment assessment, Kind kind) {
        return assessment.findings(kind).stream()
                .filter(OutreachFinding.class::isInstance)
                .map(OutreachFinding.class::cast)
                .map(finding -> listed(finding, assessment.register()))
                .sorted(Comparator.comparing(VoteListed::state).thenComparing(VoteListed::resolution))
                .toList();
    }

    /** Of a State's shifts within a session, which falls into one year, the last: the plenary votes after its committee. */
    private static List<VoteListed> plenaryFirst(List<VoteListed> shifts) {
        return shifts.stream()
                .filter(shift -> shifts.stream()
                        .noneMatch(other -> other.state().equals(shift.state())
                                && other.votedOn().getYear() == shift.votedOn().getYear()
                                && other.votedOn().isAfter(shift.votedOn())))
                .toList();
    }

    private static VoteListed listed(OutreachFinding finding, Register register) {
        String resolution = finding.resolution().orElseThrow();
        LocalDate votedOn = register.votes().stream()
                .filter(vote -> vote.state().equals(finding.state()))
                .filter(vote -> vote.resolution().equals(resolution))
                .map(Vote::votedOn)
                .findFirst()
                .orElseThrow();
        return new VoteListed(
                finding.state(),
                resolution,
                votedOn,
                finding.cast().orElseThrow(),
                finding.before(),
                finding.certainty(),
                dispute(register, finding.state(), votedOn));
    }

    /** The dispute over a State's credentials into which a day falls, or may fall. */
    public static Optional<CredentialsDispute> dispute(Register register, StateCode state, LocalDate day) {
        return register.credentialsDisputes().stream()
                .filter(dispute -> dispute.state().equals(state))
                .filter(dispute -> !day.isBefore(dispute.since().first()))
                .filter(dispute -> dispute.until()
                        .filter(until -> day.isAfter(until.last()))
                        .isEmpty())
                .findFirst();
    }
}
