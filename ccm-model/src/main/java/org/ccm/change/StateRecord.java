package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/** What a register has about how one State stands to the Convention. */
record StateRecord(Register register, StateCode code) {

    private static final List<Action> CONSENTS =
            List.of(Action.RATIFICATION, Action.ACCEPTANCE, Action.APPROVAL, Action.ACCESSION);

    static boolean consents(Action action) {
        return CONSENTS.contains(action);
    }

    /** Name and code: {@code Guinea-Bissau (GNB)}. */
    String name() {
        return register.state(code)
                .map(state -> state.name() + " (" + code + ")")
                .orElse(code.value());
    }

    Optional<TreatyAction> action(Action action) {
        return register.treatyActions().stream()
                .filter(row -> row.state().equals(code) && row.action() == action)
                .findFirst();
    }

    /** The deposit of its instrument, of whichever kind. */
    Optional<TreatyAction> consent() {
        return register.treatyActions().stream()
                .filter(row -> row.state().equals(code) && consents(row.action()))
                .findFirst();
    }

    /** The first day on which the Convention is in force for it (Article 17). */
    Optional<LocalDate> entryIntoForce() {
        return consent().map(deposit -> Parameters.standard().entryIntoForce(deposit.takenOn()));
    }
}
