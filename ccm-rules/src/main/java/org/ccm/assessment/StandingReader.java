package org.ccm.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.asof.Deposit;
import org.ccm.asof.Signature;
import org.ccm.duty.Bound;
import org.ccm.duty.Withdrawal;
import org.ccm.duty.Withdrawn;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** Reads the standing of States from what the rules derived. */
final class StandingReader {

    private final Parameters parameters;
    private final LocalDate asOf;
    private final Map<StateCode, Signature> signatures;
    private final Map<StateCode, Deposit> deposits;
    private final Map<StateCode, Bound> bound;
    private final Map<StateCode, Withdrawal> withdrawals;
    private final Map<StateCode, Withdrawn> withdrawn;

    StandingReader(Memory memory, Assessment assessment) {
        this.parameters = assessment.rulebook().parameters();
        this.asOf = assessment.asOf();
        this.signatures = byState(memory.all(Signature.class), Signature::state);
        this.deposits = byState(memory.all(Deposit.class), Deposit::state);
        this.bound = byState(memory.all(Bound.class), Bound::state);
        this.withdrawals = byState(memory.all(Withdrawal.class), Withdrawal::state);
        this.withdrawn = byState(memory.all(Withdrawn.class), Withdrawn::state);
    }

    private static <F> Map<StateCode, F> byState(List<F> facts, Function<F, StateCode> state) {
        return facts.stream().collect(Collectors.toMap(state, Function.identity()));
    }

    List<StateStanding> read(Register register) {
        return register.states().stream()
                .sorted(Comparator.comparing(State::code))
                .map(this::standing)
                .toList();
    }

    private StateStanding standing(State state) {
        StateCode code = state.code();
        Optional<LocalDate> deposited = Optional.ofNullable(deposits.get(code)).map(Deposit::on);
        Optional<Withdrawal> withdrawal = Optional.ofNullable(withdrawals.get(code));
        return new StateStanding(
                state,
                standing(code),
                Optional.ofNullable(signatures.get(code)).map(Signature::on),
                deposited,
                deposited.map(parameters::entryIntoForce),
                withdrawal.map(Withdrawal::receivedOn),
                withdrawal.flatMap(Withdrawal::effectiveOn));
    }

    private Standing standing(StateCode code) {
        if (withdrawn.containsKey(code)) {
            return Standing.WITHDRAWN;
        }
        Bound state = bound.get(code);
        if (state != null) {
            return asOf.isBefore(state.entryIntoForceOn()) ? Standing.CONTRACTING_STATE : Standing.STATE_PARTY;
        }
        return signatures.containsKey(code) ? Standing.SIGNATORY : Standing.NON_SIGNATORY;
    }
}
