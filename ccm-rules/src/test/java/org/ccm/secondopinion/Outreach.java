package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Limb;
import org.ccm.finding.OutreachFinding;
import org.ccm.outreach.Signal;
import org.ccm.outreach.SignalKind;
import org.ccm.outreach.Vote;
import org.ccm.outreach.VoteCast;
import org.ccm.outreach.VoteStage;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.secondopinion.Votes.Resolution;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** What one State means for universalization (TREATY 6, Article 21). */
final class Outreach {

    private static final Set<SignalKind> POSITIVE = Set.of(
            SignalKind.UNILATERAL_DECLARATION,
            SignalKind.VOLUNTARY_TRANSPARENCY_REPORT,
            SignalKind.MORATORIUM_TRANSFER,
            SignalKind.INTERIM_STEP);

    private final StateCode state;
    private final Standing standing;
    private final Completeness completeness;
    private final Votes resolutions;
    private final List<OtherTreatyStanding> mineBan;
    private final List<Signal> signals;
    private final List<TransparencyReport> voluntaryReports;
    private final List<Vote> votes;

    Outreach(StateCode state, Rows rows, Standing standing, Votes resolutions, Completeness completeness) {
        this.state = state;
        this.standing = standing;
        this.completeness = completeness;
        this.resolutions = resolutions;
        this.mineBan = rows.otherTreaties.stream()
                .filter(row -> row.treaty() == OtherTreaty.APMBC)
                .toList();
        this.signals = rows.signals.stream()
                .filter(row -> POSITIVE.contains(row.kind()))
                .toList();
        this.voluntaryReports = rows.reports.stream()
                .filter(row -> row.kind() == ReportKind.VOLUNTARY)
                .toList();
        this.votes = rows.votes.stream()
                .sorted(Comparator.comparing(Vote::votedOn).thenComparing(Vote::resolution))
                .toList();
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (standing.withdrawnOn(day)) {
            return;
        }
        if (!standing.depositedOn(day)) {
            candidate(day, found);
        }
        resolutions.latestOn(day, VoteStage.PLENARY).ifPresent(latest -> plenary(day, latest, found));
        for (VoteStage stage : VoteStage.values()) {
            resolutions.latestOn(day, stage).ifPresent(latest -> shift(latest, found));
        }
    }

    // Paragraph 4.2: candidates

    private void candidate(LocalDate day, Consumer<Finding> found) {
        limb(
                Limb.SIGNATORY,
                standing.signatureOn(day).map(act -> act.confidence().certainty()),
                day,
                found);
        limb(Limb.MINE_BAN_PARTY, mineBanPartyOn(day), day, found);
        limb(Limb.POSITIVE_SIGNAL, positiveSignalOn(day), day, found);
    }

    private void limb(Limb limb, Optional<Certainty> met, LocalDate day, Consumer<Finding> found) {
        met.ifPresent(certainty -> found.accept(new OutreachFinding(
                Kind.UNIVERSALIZATION_CANDIDATE,
                state,
                Optional.of(limb),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                certainty.and(noDeposit(day)))));
    }

    private Certainty noDeposit(LocalDate day) {
        return completeness.absenceOn(day, "adherence");
    }

    private Optional<Certainty> mineBanPartyOn(LocalDate day) {
        return mineBan.stream()
                .filter(row -> partyOn(row, day))
                .map(row -> row.consentedOn()
                        .map(consented -> Days.certainty(row, consented, day))
                        .orElse(Certainty.UNVERIFIED))
                .reduce(Days::better);
    }

    private static boolean partyOn(OtherTreatyStanding row, LocalDate day) {
        boolean left = row.withdrawalEffectiveOn()
                .map(effective -> !day.isBefore(effective))
                .orElse(row.status() == OtherTreatyStatus.WITHDRAWN);
        boolean joined = row.consentedOn()
                .map(consented -> Days.visible(consented, day))
                .orElse(row.status() == OtherTreatyStatus.PARTY);
        return row.status() != OtherTreatyStatus.SIGNATORY && joined && !left;
    }

    private Optional<Certainty> positiveSignalOn(LocalDate day) {
        List<Certainty> shown = new ArrayList<>();
        for (Signal signal : signals) {
            ifVisible(signal.happenedOn(), day, () -> shown.add(Days.certainty(signal, signal.happenedOn(), day)));
        }
        for (TransparencyReport report : voluntaryReports) {
            ifVisible(report.receivedOn(), day, () -> shown.add(Days.certainty(report, report.receivedOn(), day)));
        }
        return shown.stream().reduce(Days::better);
    }

    private static void ifVisible(PartialDate period, LocalDate day, Runnable shown) {
        if (Days.visible(period, day)) {
            shown.run();
        }
    }

    // Votes

    private void plenary(LocalDate day, Resolution latest, Consumer<Finding> found) {
        Optional<Vote> own = Votes.on(latest, votes);
        if (own.isEmpty()) {
            return;
        }
        Vote vote = own.get();
        Certainty certainty = vote.confidence().certainty();
        boolean neitherSignedNorJoined =
                !standing.depositedOn(day) && standing.signatureOn(day).isEmpty();
        if (vote.cast() == VoteCast.YES && neitherSignedNorJoined) {
            found.accept(voting(Kind.VOTED_YES_NOT_PARTY, vote, Optional.empty(), certainty.and(noDeposit(day))));
        }
        boolean partyAtTheVote =
                standing.boundOn(day) && !standing.entryIntoForce().isAfter(latest.votedOn());
        if (vote.cast() != VoteCast.YES && partyAtTheVote) {
            found.accept(voting(
                    Kind.PARTY_NOT_VOTING_YES, vote, Optional.empty(), certainty.and(standing.depositCertainty())));
        }
        if (vote.cast() == VoteCast.ABSENT) {
            usuallyYes(vote)
                    .ifPresent(usually -> found.accept(
                            voting(Kind.USUAL_YES_ABSENT, vote, Optional.empty(), certainty.and(usually))));
        }
    }

    /** Whether more than half of the votes cast before were in favour, and how certainly. */
    private Optional<Certainty> usuallyYes(Vote latest) {
        List<Vote> before = castBefore(latest);
        List<Vote> inFavour =
                before.stream().filter(vote -> vote.cast() == VoteCast.YES).toList();
        return inFavour.size() * 2 > before.size()
                ? inFavour.stream().map(vote -> vote.confidence().certainty()).reduce(Days::better)
                : Optional.empty();
    }

    private void shift(Resolution latest, Consumer<Finding> found) {
        Optional<Vote> own = Votes.on(latest, votes).filter(vote -> vote.cast() != VoteCast.ABSENT);
        own.ifPresent(vote -> {
            List<Vote> before = castBefore(vote);
            if (!before.isEmpty()) {
                Vote previous = before.get(before.size() - 1);
                if (previous.cast() != vote.cast()) {
                    Certainty certainty = vote.confidence()
                            .certainty()
                            .and(previous.confidence().certainty());
                    found.accept(voting(Kind.VOTE_SHIFT, vote, Optional.of(previous.cast()), certainty));
                }
            }
        });
    }

    /** The State's earlier votes at the same stage on which it was not absent, in the order of time. */
    private List<Vote> castBefore(Vote latest) {
        return votes.stream()
                .filter(vote -> vote.stage() == latest.stage()
                        && vote.votedOn().isBefore(latest.votedOn())
                        && vote.cast() != VoteCast.ABSENT)
                .toList();
    }

    private Finding voting(Kind kind, Vote vote, Optional<VoteCast> before, Certainty certainty) {
        return new OutreachFinding(
                kind,
                state,
                Optional.empty(),
                Optional.of(vote.resolution()),
                Optional.of(vote.cast()),
                before,
                certainty);
    }

    void changeDays(Consumer<LocalDate> days) {
        for (OtherTreatyStanding row : mineBan) {
            row.consentedOn().ifPresent(consented -> ChangeDays.of(consented, days));
            row.withdrawalEffectiveOn().ifPresent(days);
        }
        signals.forEach(signal -> ChangeDays.of(signal.happenedOn(), days));
        voluntaryReports.forEach(report -> ChangeDays.of(report.receivedOn(), days));
    }
}
