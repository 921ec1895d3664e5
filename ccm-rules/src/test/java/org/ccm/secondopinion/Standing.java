package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.StandingFinding;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Where one State stands: consent, entry into force, withdrawal (TREATY 1, Articles 15 to 20). */
final class Standing {

    private static final Set<Action> CONSENTS =
            Set.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    private final StateCode state;
    private final Optional<TreatyAction> signature;
    private final Optional<TreatyAction> deposit;
    private final Optional<TreatyAction> notice;
    private final Optional<TreatyAction> conflictBegun;
    private final Optional<TreatyAction> conflictEnded;
    private final Parameters parameters;

    Standing(StateCode state, List<TreatyAction> acts, Parameters parameters) {
        this.state = state;
        this.parameters = parameters;
        signature = first(acts, Set.of(Action.SIGNATURE));
        deposit = first(acts, CONSENTS);
        notice = first(acts, Set.of(Action.WITHDRAWAL_NOTIFIED));
        conflictBegun = first(acts, Set.of(Action.ARMED_CONFLICT_BEGUN));
        conflictEnded = first(acts, Set.of(Action.ARMED_CONFLICT_ENDED));
    }

    private static Optional<TreatyAction> first(List<TreatyAction> acts, Set<Action> actions) {
        return acts.stream().filter(act -> actions.contains(act.action())).findFirst();
    }

    /** The signature, once made. */
    Optional<TreatyAction> signatureOn(LocalDate day) {
        return signature.filter(act -> madeBy(act, day));
    }

    boolean depositedOn(LocalDate day) {
        return deposit.filter(act -> madeBy(act, day)).isPresent();
    }

    /** Deposited and not withdrawn: what follows for a State Party or a contracting State follows from this. */
    boolean boundOn(LocalDate day) {
        return depositedOn(day) && !withdrawnOn(day);
    }

    /** What the deposit establishes; only for States that have one. */
    Certainty depositCertainty() {
        return deposit.orElseThrow().confidence().certainty();
    }

    /** The first day on which the Convention is in force for the State; only for States with a deposit. */
    LocalDate entryIntoForce() {
        return parameters.entryIntoForce(deposit.orElseThrow().takenOn());
    }

    boolean hasDeposit() {
        return deposit.isPresent();
    }

    boolean withdrawnOn(LocalDate day) {
        return withdrawalOn(day)
                .flatMap(Withdrawal::effectiveOn)
                .filter(effective -> !day.isBefore(effective))
                .isPresent();
    }

    /** A notice of withdrawal as it looks on a day; without an effective day while an armed conflict goes on. */
    private record Withdrawal(Optional<LocalDate> effectiveOn, Certainty certainty) {}

    private Optional<Withdrawal> withdrawalOn(LocalDate day) {
        if (!depositedOn(day) || notice.filter(act -> madeBy(act, day)).isEmpty()) {
            return Optional.empty();
        }
        TreatyAction received = notice.get();
        Certainty certainty = depositCertainty().and(received.confidence().certainty());
        LocalDate regular = parameters.term(Limit.WITHDRAWAL).after(received.takenOn());
        Optional<TreatyAction> begun = conflictBegun
                .filter(act -> madeBy(act, day))
                .filter(act -> !act.takenOn().isAfter(regular));
        if (begun.isEmpty()) {
            return Optional.of(new Withdrawal(Optional.of(regular), certainty));
        }
        certainty = certainty.and(begun.get().confidence().certainty());
        Optional<TreatyAction> ended = conflictEnded
                .filter(act -> madeBy(act, day))
                .filter(act -> !act.takenOn().isBefore(begun.get().takenOn()));
        if (ended.isEmpty()) {
            return Optional.of(new Withdrawal(Optional.empty(), certainty));
        }
        return Optional.of(new Withdrawal(
                Optional.of(Days.later(regular, ended.get().takenOn())),
                certainty.and(ended.get().confidence().certainty())));
    }

    private static boolean madeBy(TreatyAction act, LocalDate day) {
        return !act.takenOn().isAfter(day);
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (!depositedOn(day)) {
            return;
        }
        Optional<Withdrawal> withdrawal = withdrawalOn(day);
        if (withdrawnOn(day)) {
            found.accept(finding(
                    Kind.WITHDRAWN,
                    withdrawal.orElseThrow().effectiveOn(),
                    withdrawal.get().certainty()));
            return;
        }
        withdrawal.ifPresent(
                pending -> found.accept(finding(Kind.WITHDRAWAL_PENDING, pending.effectiveOn(), pending.certainty())));
        if (day.isBefore(entryIntoForce())) {
            found.accept(finding(Kind.ENTRY_INTO_FORCE_PENDING, Optional.of(entryIntoForce()), depositCertainty()));
        }
    }

    private Finding finding(Kind kind, Optional<LocalDate> effectiveOn, Certainty certainty) {
        return new StandingFinding(kind, state, effectiveOn, certainty);
    }

    void changeDays(Consumer<LocalDate> days) {
        for (Optional<TreatyAction> act : List.of(signature, deposit, notice, conflictBegun, conflictEnded)) {
            act.map(TreatyAction::takenOn).ifPresent(days);
        }
        deposit.ifPresent(act -> days.accept(entryIntoForce()));
        notice.map(act -> parameters.term(Limit.WITHDRAWAL).after(act.takenOn()))
                .ifPresent(days);
    }
}
