package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ccm.cli.output.Fields;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.state.StateCode;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * What the record shows of a State on a day, beside what is concluded from it.
 *
 * @param register the record
 * @param state the State
 * @param asOf the day, whose end is meant
 */
record StateRecord(Register register, StateCode state, LocalDate asOf) {

    List<Fields> reports() {
        return register.transparencyReports().stream()
                .filter(report -> report.state().equals(state) && shows(report.receivedOn()))
                .sorted(Comparator.comparing(report -> report.receivedOn().first()))
                .map(StateRecord::report)
                .toList();
    }

    private static Fields report(TransparencyReport report) {
        return new Fields()
                .with("kind", report.kind())
                .with("reportingYear", report.reportingYear())
                .with("receivedOn", report.receivedOn())
                .with(Basis.sources(report));
    }

    List<Fields> memberships() {
        return register.memberships().stream()
                .filter(member -> member.state().equals(state))
                .filter(member -> member.since().filter(asOf::isBefore).isEmpty()
                        && member.until().filter(asOf::isAfter).isEmpty())
                .map(member -> new Fields()
                        .with("organization", member.organization())
                        .with("since", member.since())
                        .with("until", member.until())
                        .with(Basis.sources(member)))
                .toList();
    }

    /** As they stand at the end of the record; a treaty that was joined later is left out. */
    List<Fields> otherTreaties() {
        return register.otherTreaties().stream()
                .filter(standing -> standing.state().equals(state))
                .filter(standing -> standing.consentedOn().map(this::shows).orElse(true))
                .map(standing -> new Fields()
                        .with("treaty", standing.treaty())
                        .with("status", standing.status())
                        .with("signedOn", standing.signedOn())
                        .with("consentedOn", standing.consentedOn())
                        .with("withdrawalEffectiveOn", standing.withdrawalEffectiveOn())
                        .with(Basis.sources(standing)))
                .toList();
    }

    List<Fields> votes() {
        return register.votes().stream()
                .filter(vote -> vote.state().equals(state) && !vote.votedOn().isAfter(asOf))
                .sorted(Comparator.comparing(Vote::votedOn))
                .map(vote -> new Fields()
                        .with("resolution", vote.resolution())
                        .with("stage", vote.stage())
                        .with("votedOn", vote.votedOn())
                        .with("cast", vote.cast())
                        .with(Basis.sources(vote)))
                .toList();
    }

    List<Fields> signals() {
        return register.signals().stream()
                .filter(signal -> signal.state().equals(state) && shows(signal.happenedOn()))
                .sorted(Comparator.comparing(signal -> signal.happenedOn().first()))
                .map(StateRecord::signal)
                .toList();
    }

    private static Fields signal(Signal signal) {
        return new Fields()
                .with("kind", signal.kind())
                .with("happenedOn", signal.happenedOn())
                .with("strength", signal.strength())
                .with("obstacle", signal.obstacle())
                .with("description", signal.description())
                .with(Basis.sources(signal));
    }

    private boolean shows(PartialDate date) {
        return date.occurredBy(asOf) != Occurrence.NOT_YET;
    }
}
